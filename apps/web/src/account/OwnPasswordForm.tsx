import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { type RefusedAnswer, useFormProblems } from '../forms/problems.js';
import type { RequestFailure } from '../graphql/failure.js';
import { useText } from '../i18n/language.js';
import { PasswordField } from '../sign-in/PasswordField.js';
import { Button } from '../ui/index.js';
import { accountText } from './account-text.js';

interface OwnPasswordFormProps {
  readonly submit: string;
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  /** @returns the refusal, where there is one */
  readonly onPassword: (password: string) => Promise<RefusedAnswer | undefined>;
}

/** Who is signed in shows once more who it is. */
export function OwnPasswordForm({ submit, busy, failure, onPassword }: OwnPasswordFormProps) {
  const t = useText(accountText);
  const [password, setPassword] = useState('');
  const problems = useFormProblems();
  const send = async () => {
    const missing = { name: 'own-password', error: t.currentMissing };
    if (!problems.show(password === '' ? [missing] : [])) return;
    const refused = await onPassword(password);
    if (refused?.code === 'WRONG_PASSWORD') {
      problems.show([{ name: 'own-password', error: t.wrongPassword }]);
    } else if (refused) problems.showRefusal(refused, []);
  };
  return (
    <form
      noValidate
      className="flex w-full max-w-xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormProblemsBox problems={problems} failure={failure} />
      <p>{t.confirmWithPassword}</p>
      <PasswordField
        name="own-password"
        label={t.currentPassword}
        value={password}
        onChange={setPassword}
        error={problems.errorOf('own-password')}
      />
      <div>
        <Button type="submit" busy={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
