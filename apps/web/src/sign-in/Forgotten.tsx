import { useState } from 'react';
import { Link } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import { RequestPasswordResetDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Notice, TextField } from '../ui/index.js';
import { signInText } from './sign-in-text.js';

/** `/forgotten`: the same answer, whether or not anybody has the address. */
export function Forgotten() {
  const t = useText(signInText);
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const mistakes = /^\S+@\S+$/.test(email.trim()) ? [] : [{ name: 'email', error: t.emailMissing }];
  const problems = useFormProblems(mistakes);
  const command = useCommand(RequestPasswordResetDocument);
  const submit = async () => {
    if (!problems.show(mistakes)) return;
    problems.clear();
    const result = (await command.run({ email: email.trim() }))?.requestPasswordReset;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['email']);
    else if (result) setSent(true);
  };
  return (
    <Page title={t.forgottenTitle} width="narrow" lead={<p className="max-w-prose">{t.forgottenLead}</p>}>
      {sent && (
        <Notice kind="success" title={t.forgottenSent} announce>
          <p>{t.forgottenSentBody}</p>
        </Notice>
      )}
      {!sent && (
        <form
          noValidate
          className="flex max-w-xl flex-col gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <FormProblemsBox problems={problems} failure={command.failure} />
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
          <div>
            <Button type="submit" size="large" busy={command.running}>
              {t.forgottenSubmit}
            </Button>
          </div>
        </form>
      )}
      <p>
        <Link href="/sign-in" className="link inline-flex min-h-11 items-center">
          {t.toSignIn}
        </Link>
      </p>
    </Page>
  );
}
