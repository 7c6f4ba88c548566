import { useParams } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import { AccountLinkStateDocument, ConfirmEmailDocument } from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, ButtonLink, FailureNotice, Notice, Skeleton } from '../ui/index.js';
import { ClosedLink } from './ClosedLink.js';
import { signInText } from './sign-in-text.js';
import { useState } from 'react';

/** `/confirm-address/:token`, from a mail to the new address. Nothing changes until the button is pressed. */
export function ConfirmAddress() {
  const { token = '' } = useParams<{ token: string }>();
  const t = useText(signInText);
  const { data, failure, retry } = useGraphQL(AccountLinkStateDocument, { kind: 'EMAIL_CHANGE', token });
  const [email, setEmail] = useState<string>();
  return (
    <Page title={t.addressTitle} width="narrow">
      {email !== undefined && (
        <Notice
          kind="success"
          title={t.addressDone(email)}
          actions={<ButtonLink to="/account">{t.toAccount}</ButtonLink>}
          announce
        />
      )}
      {email === undefined && data?.accountLink === 'OPEN' && <Confirm token={token} onDone={setEmail} />}
      {email === undefined && data && data.accountLink !== 'OPEN' && (
        <ClosedLink kind="EMAIL_CHANGE" state={data.accountLink} />
      )}
      {!data && (failure ? <FailureNotice failure={failure} retry={retry} /> : <Skeleton lines={3} />)}
    </Page>
  );
}

interface ConfirmProps {
  readonly token: string;
  readonly onDone: (email: string) => void;
}

function Confirm({ token, onDone }: ConfirmProps) {
  const t = useText(signInText);
  const problems = useFormProblems();
  const command = useCommand(ConfirmEmailDocument);
  const confirm = async () => {
    const result = (await command.run({ token }))?.confirmEmail;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'EmailConfirmed') onDone(result.email);
  };
  return (
    <>
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p className="max-w-prose">{t.addressBody}</p>
      <div>
        <Button size="large" busy={command.running} onClick={() => void confirm()}>
          {t.addressSubmit}
        </Button>
      </div>
    </>
  );
}
