import { dateInJapan } from '@app/domain';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useRefusal } from '../forms/problems.js';
import { request } from '../graphql/client.js';
import {
  AcceptInvitationWithOrganisationDocument,
  AcceptInvitationWithPasskeyDocument,
  BeginInvitationPasskeyDocument,
  InvitationWaysDocument,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, FailureNotice, Notice } from '../ui/index.js';
import { type NamedProvider, useProviderName } from './OrganisationSignIn.js';
import { browserHasPasskeys, makePasskey, noPasskeyOf } from './passkey.js';
import { passkeyText } from './passkey-text.js';
import { useOwnLanguage } from './use-sign-in.js';

interface InvitationProps {
  /** Of the link in the mail. */
  readonly token: string;
}

/** On the page of an invitation: to accept it without choosing a password. */
export function InvitationWithoutPassword({ token }: InvitationProps) {
  const t = useText(passkeyText);
  const { data } = useGraphQL(InvitationWaysDocument, { token });
  if (!data) return null;
  const { passkeys, providers } = data.invitationWays;
  const withPasskey = passkeys && browserHasPasskeys();
  if (!withPasskey && providers.length === 0) return null;
  return (
    <section className="flex flex-col gap-6 border-t border-solid-gray-300 pt-8">
      <h2 className="text-std-20B-160">{t.title}</h2>
      {withPasskey && <AcceptWithPasskey token={token} />}
      {providers.map((provider) => (
        <AcceptWithOrganisation key={provider.id} token={token} provider={provider} />
      ))}
    </section>
  );
}

function AcceptWithPasskey({ token }: InvitationProps) {
  const t = useText(passkeyText);
  const format = useFormat();
  const refusalOf = useRefusal();
  const arrive = useOwnLanguage();
  const [, navigate] = useLocation();
  const command = useCommand(AcceptInvitationWithPasskeyDocument);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const accept = async () => {
    const begun = (await request(BeginInvitationPasskeyDocument, { token })).beginInvitationPasskey;
    if (begun.__typename === 'Refused') return setProblem(refusalOf(begun));
    const name = t.firstName(format.date(dateInJapan(new Date())));
    const input = { ...(await makePasskey(begun.json)), name };
    const result = (await command.run({ token, input }))?.acceptInvitationWithPasskey;
    if (result?.__typename === 'Refused') setProblem(refusalOf(result));
    if (result?.__typename !== 'SignedIn') return;
    arrive(result.viewer);
    navigate('/', { replace: true });
  };
  const press = async () => {
    setBusy(true);
    setProblem(undefined);
    await accept().catch((error: unknown) => setProblem(t.noPasskey[noPasskeyOf(error)]));
    setBusy(false);
  };
  return (
    <div className="flex flex-col items-start gap-2">
      {command.failure && <FailureNotice failure={command.failure} />}
      {problem && <Notice kind="error" title={problem} announce />}
      <Button
        kind="secondary"
        size="large"
        busy={busy}
        describedBy="passkey-hint"
        onClick={() => void press()}
      >
        {t.acceptWithPasskey}
      </Button>
      <p id="passkey-hint" className="text-std-16N-170 text-solid-gray-700">
        {t.acceptHint}
      </p>
    </div>
  );
}

function AcceptWithOrganisation({ token, provider }: InvitationProps & { readonly provider: NamedProvider }) {
  const t = useText(passkeyText);
  const nameOf = useProviderName();
  const refusalOf = useRefusal();
  const command = useCommand(AcceptInvitationWithOrganisationDocument);
  const [problem, setProblem] = useState<string>();
  const go = async () => {
    setProblem(undefined);
    const result = (await command.run({ token, providerId: provider.id }))?.acceptInvitationWithOrganisation;
    if (result?.__typename === 'Refused') setProblem(refusalOf(result));
    if (result?.__typename === 'GoTo') window.location.assign(result.url);
  };
  return (
    <div className="flex flex-col items-start gap-2">
      {command.failure && <FailureNotice failure={command.failure} />}
      {problem && <Notice kind="error" title={problem} announce />}
      <Button kind="secondary" size="large" busy={command.running} onClick={() => void go()}>
        {t.acceptWithOrganisation(nameOf(provider))}
      </Button>
    </div>
  );
}
