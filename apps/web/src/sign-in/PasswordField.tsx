import { useState } from 'react';
import { useText } from '../i18n/language.js';
import { Checkbox, TextField } from '../ui/index.js';
import { signInText } from './sign-in-text.js';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  /** One that is chosen here, and may be made by the browser; or the one until now. */
  readonly chosen?: boolean;
}

/** Can be shown, pasted, and filled in by a password manager; asked for once, since it can be looked at. */
export function PasswordField({ name, label, value, onChange, error, chosen = false }: PasswordFieldProps) {
  const t = useText(signInText);
  const [visible, setVisible] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        name={name}
        label={label}
        hint={chosen ? t.passwordHint : undefined}
        type={visible ? 'text' : 'password'}
        autoComplete={chosen ? 'new-password' : 'current-password'}
        required
        value={value}
        onChange={onChange}
        error={error}
      />
      <Checkbox name={`${name}-visible`} label={t.show} checked={visible} onChange={setVisible} />
    </div>
  );
}
