import { useState, type ReactNode } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { type RefusedAnswer, useFormProblems } from '../forms/problems.js';
import type { RequestFailure } from '../graphql/failure.js';
import { useText } from '../i18n/language.js';
import { Button } from '../ui/index.js';
import { PasswordField } from './PasswordField.js';
import { signInText } from './sign-in-text.js';

const fewestCharacters = 12;

interface NewPasswordFormProps {
  /** For the password manager; not shown. */
  readonly email?: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  readonly children?: ReactNode;
  /** @returns the refusal, where there is one */
  readonly onChosen: (password: string) => Promise<RefusedAnswer | undefined>;
}

/** Chooses a password: one field, which can be looked at. */
export function NewPasswordForm(props: NewPasswordFormProps) {
  const t = useText(signInText);
  const [password, setPassword] = useState('');
  const short = [...password].length < fewestCharacters;
  const mistakes = short ? [{ name: 'password', error: t.passwordTooShort }] : [];
  const problems = useFormProblems(mistakes);
  const submit = async () => {
    if (!problems.show(mistakes)) return;
    problems.clear();
    const refused = await props.onChosen(password);
    if (refused) problems.showRefusal(refused, ['password']);
  };
  return (
    <form
      noValidate
      className="flex max-w-xl flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProblemsBox problems={problems} failure={props.failure} />
      {props.children}
      {props.email && (
        <input type="text" name="username" autoComplete="username" value={props.email} readOnly hidden />
      )}
      <PasswordField
        name="password"
        label={t.newPassword}
        value={password}
        onChange={setPassword}
        error={problems.errorOf('password')}
        chosen
      />
      <div>
        <Button type="submit" size="large" busy={props.busy}>
          {props.submit}
        </Button>
      </div>
    </form>
  );
}
