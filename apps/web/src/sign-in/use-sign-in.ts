import { useState } from 'react';
import { useFormProblems } from '../forms/problems.js';
import { SignInDocument, type SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { signInText } from './sign-in-text.js';

export type SignInStep = 'PASSWORD' | 'CODE' | 'ENROL';

/** Mail address and password; after them perhaps a code. */
export function useSignIn(onEntered: (viewer: SessionViewerFragment) => void, knownEmail = '') {
  const t = useText(signInText);
  const [step, setStep] = useState<SignInStep>('PASSWORD');
  const [email, setEmail] = useState(knownEmail);
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
    if (result?.__typename === 'SecondFactorNeeded') setStep(result.mustEnrol ? 'ENROL' : 'CODE');
    if (result?.__typename === 'SignedIn') onEntered(result.viewer);
  };
  return {
    step,
    /** The password isn't kept: after a step that failed it is typed again. */
    again: () => {
      setPassword('');
      setStep('PASSWORD');
    },
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
    enterAs: async (account: { readonly email: string; readonly password: string }) => {
      setEmail(account.email);
      setPassword(account.password);
      await send({ email: account.email, password: account.password });
    },
  };
}

export type SigningIn = ReturnType<typeof useSignIn>;

/** Afterwards the person's own language holds, unless another was chosen on this very page. */
export function useOwnLanguage(): (viewer: SessionViewerFragment) => void {
  const { language, setLanguage } = useLanguage();
  const { keepLanguage } = useSession();
  const [languageBefore] = useState(language);
  return ({ person }) => {
    if (language === languageBefore) setLanguage(person.language);
    else keepLanguage(language);
  };
}
