import { useState } from 'react';
import { useParams } from 'wouter';
import { Page } from '../frame/Page.js';
import {
  AcceptInvitationDocument,
  InvitationByLinkDocument,
  type InvitationByLinkQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { ButtonLink, FailureNotice, Notice, Skeleton } from '../ui/index.js';
import { ClosedLink } from './ClosedLink.js';
import { NewPasswordForm } from './NewPasswordForm.js';
import { InvitationWithoutPassword } from './PasskeyButtonInvitation.js';
import { signInText } from './sign-in-text.js';

type OpenInvitation = NonNullable<NonNullable<InvitationByLinkQuery['invitation']>['open']>;

/** `/invitation/:token`, from a mail. Opening it changes nothing. */
export function Invitation() {
  const { token = '' } = useParams<{ token: string }>();
  const t = useText(signInText);
  const { language } = useLanguage();
  const { data, failure, retry } = useGraphQL(
    InvitationByLinkDocument,
    { token, language },
    { keepBefore: true },
  );
  const [accepted, setAccepted] = useState(false);
  if (accepted) {
    return (
      <Page title={t.acceptedTitle} width="narrow">
        <Notice
          kind="success"
          title={t.acceptedBody}
          actions={<ButtonLink to="/sign-in">{t.toSignIn}</ButtonLink>}
          announce
        />
      </Page>
    );
  }
  if (data?.invitation?.open) {
    return <OpenPage open={data.invitation.open} token={token} onAccepted={() => setAccepted(true)} />;
  }
  return (
    <Page title={t.invitationTitle} width="narrow">
      {data && <ClosedLink kind="INVITATION" state={data.invitation?.state ?? null} />}
      {!data && (failure ? <FailureNotice failure={failure} retry={retry} /> : <Skeleton lines={6} />)}
    </Page>
  );
}

interface OpenPageProps {
  readonly open: OpenInvitation;
  readonly token: string;
  readonly onAccepted: () => void;
}

function OpenPage({ open, token, onAccepted }: OpenPageProps) {
  const t = useText(signInText);
  const format = useFormat();
  const { language } = useLanguage();
  const command = useCommand(AcceptInvitationDocument);
  const accept = async (password: string) => {
    const result = (await command.run({ token, input: { password, language } }))?.acceptInvitation;
    if (result?.__typename === 'Refused') return result;
    if (result?.__typename === 'PasswordChosen') onAccepted();
    return undefined;
  };
  return (
    <Page title={t.invitationTo(open.name)} width="narrow">
      {open.invitedBy && <p>{t.invitedBy(open.invitedBy)}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <dt className="text-std-17B-170">{t.invitedAs}</dt>
        <dd>
          <Roles roles={open.roles} />
        </dd>
        <dt className="text-std-17B-170">{t.email}</dt>
        <dd className="break-all">{open.email}</dd>
        <dt className="text-std-17B-170">{t.until}</dt>
        <dd>{format.dateTime(open.expiresAt)}</dd>
      </dl>
      <p className="max-w-prose">{t.languageHint}</p>
      <section className="flex flex-col gap-5">
        <h2 className="text-std-20B-160">{t.choosePassword}</h2>
        <NewPasswordForm
          email={open.email}
          submit={t.accept}
          busy={command.running}
          failure={command.failure}
          onChosen={accept}
        />
      </section>
      <InvitationWithoutPassword token={token} />
    </Page>
  );
}

function Roles({ roles }: Pick<OpenInvitation, 'roles'>) {
  const words = useText(vocabularyText);
  return (
    <ul>
      {roles.map(({ role, place }) => (
        <li key={`${role} ${place}`}>{[place, words.role[role]].filter(Boolean).join('　')}</li>
      ))}
    </ul>
  );
}
