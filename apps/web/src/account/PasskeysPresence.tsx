import { useState } from 'react';
import type { RefusedAnswer } from '../forms/problems.js';
import { useText } from '../i18n/language.js';
import { PasswordField } from '../sign-in/PasswordField.js';
import { Notice } from '../ui/index.js';
import { passkeysText } from './passkeys-text.js';

/** The own password, asked for only where the sign-in lies too far back. */
export interface Presence {
  readonly asked: boolean;
  readonly password: string;
  readonly setPassword: (password: string) => void;
  /** The mistake in it, where there is one. */
  readonly error: string | undefined;
  /** For the server: nothing where nothing was asked. */
  readonly shown: string | null;
  /** Takes a refusal that is about it; true where it was. */
  readonly take: (refused: RefusedAnswer) => boolean;
  readonly clear: () => void;
}

export function usePresence(): Presence {
  const t = useText(passkeysText);
  const [asked, setAsked] = useState(false);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  return {
    asked,
    password,
    setPassword,
    error,
    shown: password === '' ? null : password,
    take: ({ code }) => {
      if (code === 'SIGN_IN_AGAIN') setError(asked ? t.passwordMissing : undefined);
      else if (code === 'WRONG_PASSWORD') setError(t.passwordWrong);
      else return false;
      setAsked(true);
      return true;
    },
    clear: () => {
      setAsked(false);
      setPassword('');
      setError(undefined);
    },
  };
}

interface PresenceFieldProps {
  readonly presence: Presence;
  /** Unique on the page. */
  readonly name: string;
}

export function PresenceField({ presence, name }: PresenceFieldProps) {
  const t = useText(passkeysText);
  if (!presence.asked) return null;
  return (
    <div className="flex w-full flex-col gap-4">
      <Notice kind="info" title={t.presence} announce>
        <p>{t.presenceWithout}</p>
      </Notice>
      <PasswordField
        name={name}
        label={t.password}
        value={presence.password}
        onChange={presence.setPassword}
        error={presence.error}
      />
    </div>
  );
}
