import { Link } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useText } from '../i18n/language.js';
import { Button, TextField } from '../ui/index.js';
import { PasswordField } from './PasswordField.js';
import { signInText } from './sign-in-text.js';
import type { SigningIn } from './use-sign-in.js';

interface SignInFormProps {
  readonly signIn: SigningIn;
  /** Where only one person may come back, and the others can't be reached from. */
  readonly fixedEmail?: boolean;
}

export function SignInForm({ signIn, fixedEmail = false }: SignInFormProps) {
  const t = useText(signInText);
  const { email, setEmail, password, setPassword, problems, busy, failure, submit } = signIn;
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProblemsBox problems={problems} failure={failure} />
      {fixedEmail ? (
        <p>
          {t.email}：<strong>{email}</strong>
          <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
        </p>
      ) : (
        <TextField
          name="email"
          label={t.email}
          type="email"
          autoComplete="username webauthn"
          required
          value={email}
          onChange={setEmail}
          error={problems.errorOf('email')}
        />
      )}
      <PasswordField
        name="password"
        label={t.password}
        value={password}
        onChange={setPassword}
        error={problems.errorOf('password')}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" size="large" busy={busy}>
          {t.submit}
        </Button>
        {!fixedEmail && (
          <Link href="/forgotten" className="link inline-flex min-h-11 items-center">
            {t.forgotten}
          </Link>
        )}
      </div>
    </form>
  );
}
