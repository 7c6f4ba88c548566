import { useState } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import { SignInDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { backAddress } from '../session/workplaces.js';
import { Button, Checkbox, Notice, TextField } from '../ui/index.js';
import { DemonstrationPeople, type Account } from './DemonstrationPeople.js';
import { signInText } from './sign-in-text.js';

export function SignIn() {
  const t = useText(signInText);
  const { viewer } = useSession();
  const [search] = useSearchParams();
  const back = backAddress(search.get('back'));
  const signIn = useSignIn();
  if (viewer) return <Redirect to={back ?? '/'} replace />;
  return (
    <Page title={t.title} width="normal" lead={<p className="max-w-prose">{t.lead}</p>}>
      {back && <Notice kind="info" title={t.back} />}
      <div className="grid items-start gap-x-12 gap-y-10 desktop:grid-cols-[minmax(0,26rem)_1fr]">
        <SignInForm {...signIn} />
        <DemonstrationPeople onEnter={(account) => void signIn.enterAs(account)} busy={signIn.busy} />
      </div>
    </Page>
  );
}

type SigningIn = ReturnType<typeof useSignIn>;

function SignInForm({ email, setEmail, password, setPassword, problems, busy, failure, submit }: SigningIn) {
  const t = useText(signInText);
  const [visible, setVisible] = useState(false);
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
      <TextField
        name="email"
        label={t.email}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
        error={problems.errorOf('email')}
      />
      <div className="flex flex-col gap-1">
        <TextField
          name="password"
          label={t.password}
          type={visible ? 'text' : 'password'}
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
          error={problems.errorOf('password')}
        />
        <Checkbox name="visible" label={t.show} checked={visible} onChange={setVisible} />
      </div>
      <div>
        <Button type="submit" size="large" busy={busy}>
          {t.submit}
        </Button>
      </div>
    </form>
  );
}

/** Signs in; afterwards the person's own language holds, unless another was chosen on this very page. */
function useSignIn() {
  const t = useText(signInText);
  const { language, setLanguage } = useLanguage();
  const { keepLanguage } = useSession();
  const [languageBefore] = useState(language);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const mistakes = [
    ...(email.trim() === '' ? [{ name: 'email', error: t.emailMissing }] : []),
    ...(password === '' ? [{ name: 'password', error: t.passwordMissing }] : []),
  ];
  const problems = useFormProblems(mistakes);
  const command = useCommand(SignInDocument);
  const send = async (input: { readonly email: string; readonly password: string }) => {
    problems.clear();
    const result = (await command.run({ input }))?.signIn;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['email', 'password']);
    if (result?.__typename !== 'SignedIn') return;
    if (language === languageBefore) setLanguage(result.viewer.person.language);
    else keepLanguage(language);
  };
  return {
    email,
    setEmail,
    password,
    setPassword,
    problems,
    busy: command.running,
    failure: command.failure,
    submit: async () => {
      if (problems.show(mistakes)) await send({ email: email.trim(), password });
    },
    enterAs: async (account: Account) => {
      setEmail(account.email);
      setPassword(account.password);
      await send({ email: account.email, password: account.password });
    },
  };
}
