import { useState } from 'react';
import { useParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { AccountLinkStateDocument, ResetPasswordDocument } from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { ButtonLink, FailureNotice, Notice, Skeleton } from '../ui/index.js';
import { ClosedLink } from './ClosedLink.js';
import { NewPasswordForm } from './NewPasswordForm.js';
import { signInText } from './sign-in-text.js';

/** `/reset/:token`, from a mail. Signs nobody in. */
export function Reset() {
  const { token = '' } = useParams<{ token: string }>();
  const t = useText(signInText);
  const link = useGraphQL(AccountLinkStateDocument, { kind: 'PASSWORD_RESET', token });
  const command = useCommand(ResetPasswordDocument);
  const [done, setDone] = useState(false);
  const choose = async (password: string) => {
    const result = (await command.run({ token, password }))?.resetPassword;
    if (result?.__typename === 'Refused') return result;
    if (result?.__typename === 'PasswordChosen') setDone(true);
    return undefined;
  };
  if (done) {
    return (
      <Page title={t.resetDoneTitle} width="narrow">
        <Notice
          kind="success"
          title={t.resetDoneBody}
          actions={<ButtonLink to="/sign-in">{t.toSignIn}</ButtonLink>}
          announce
        />
      </Page>
    );
  }
  const { data, failure, retry } = link;
  return (
    <Page title={t.resetTitle} width="narrow" lead={<p className="max-w-prose">{t.resetLead}</p>}>
      {data?.accountLink === 'OPEN' && (
        <NewPasswordForm
          submit={t.resetSubmit}
          busy={command.running}
          failure={command.failure}
          onChosen={choose}
        />
      )}
      {data && data.accountLink !== 'OPEN' && <ClosedLink kind="PASSWORD_RESET" state={data.accountLink} />}
      {!data && (failure ? <FailureNotice failure={failure} retry={retry} /> : <Skeleton lines={4} />)}
    </Page>
  );
}
