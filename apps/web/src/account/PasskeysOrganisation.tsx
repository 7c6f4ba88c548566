import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  LinkOrganisationAccountDocument,
  OwnOrganisationAccountsDocument,
  type OwnOrganisationAccountsQuery,
  UnlinkOrganisationAccountDocument,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { type NamedProvider, useProviderName } from '../sign-in/OrganisationSignIn.js';
import { OrganisationSignInProblem } from '../sign-in/OrganisationSignInProblem.js';
import { Button, Dialog, Notice, useAnnounce } from '../ui/index.js';
import { AccountSection } from './AccountSection.js';
import { PresenceField, usePresence } from './PasskeysPresence.js';
import { passkeysText } from './passkeys-text.js';

type Linked = OwnOrganisationAccountsQuery['organisationAccounts']['linked'][number];

/** A section of the account page: accounts of one's organisations. Not there for whose organisations have none. */
export function OrganisationAccounts() {
  const t = useText(passkeysText);
  const [search] = useSearchParams();
  const { data } = useGraphQL(OwnOrganisationAccountsDocument, {});
  const { linked = [], linkable = [] } = data?.organisationAccounts ?? {};
  const news = search.get('organisation') === 'linked' || search.has('problem');
  if (linked.length === 0 && linkable.length === 0 && !news) return null;
  return (
    <AccountSection title={t.accountsTitle}>
      <p className="max-w-prose">{t.accountsLead}</p>
      <OrganisationSignInProblem />
      {search.get('organisation') === 'linked' && <Notice kind="success" title={t.linkedNow} announce />}
      <ul className="flex w-full flex-col">
        {linked.map((account) => (
          <LinkedAccount key={account.id} account={account} />
        ))}
      </ul>
      {linkable.map((provider) => (
        <LinkAccount key={provider.id} provider={provider} />
      ))}
    </AccountSection>
  );
}

function LinkedAccount({ account }: { readonly account: Linked }) {
  const t = useText(passkeysText);
  const format = useFormat();
  const name = useProviderName()(account.provider);
  const [open, setOpen] = useState(false);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-solid-gray-300 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="text-std-17B-170">{name}</p>
        <p className="text-std-16N-170 text-solid-gray-700">
          {t.linkedSince(format.dateTime(account.createdAt))}
          {'　'}
          {account.lastUsedAt ? t.lastUsed(format.dateTime(account.lastUsedAt)) : t.neverUsed}
        </p>
      </div>
      <Button kind="text" size="small" label={t.unlinkLabel(name)} onClick={() => setOpen(true)}>
        {t.unlink}
      </Button>
      <Unlink id={account.id} name={name} open={open} onClose={() => setOpen(false)} />
    </li>
  );
}

interface UnlinkProps {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Unlink({ id, name, open, onClose }: UnlinkProps) {
  const t = useText(passkeysText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const presence = usePresence();
  const command = useCommand(UnlinkOrganisationAccountDocument);
  const unlink = async () => {
    problems.clear();
    const result = (await command.run({ id, password: presence.shown }))?.unlinkOrganisationAccount;
    if (result?.__typename === 'Refused' && !presence.take(result)) problems.showRefusal(result, []);
    if (result?.__typename === 'OrganisationAccountUnlinked') announce({ text: t.unlinked(name) });
  };
  return (
    <Dialog
      open={open}
      title={t.unlinkTitle(name)}
      onClose={onClose}
      onSubmit={() => void unlink()}
      action={
        <Button type="submit" busy={command.running}>
          {t.unlink}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.unlinkBody}</p>
      <PresenceField presence={presence} name={`unlink-password-${id}`} />
    </Dialog>
  );
}

function LinkAccount({ provider }: { readonly provider: NamedProvider }) {
  const t = useText(passkeysText);
  const name = useProviderName()(provider);
  const problems = useFormProblems();
  const presence = usePresence();
  const command = useCommand(LinkOrganisationAccountDocument);
  const go = async () => {
    problems.clear();
    const wanted = { providerId: provider.id, password: presence.shown };
    const result = (await command.run(wanted))?.linkOrganisationAccount;
    if (result?.__typename === 'Refused' && !presence.take(result)) problems.showRefusal(result, []);
    if (result?.__typename === 'GoTo') window.location.assign(result.url);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <FormProblemsBox problems={problems} failure={command.failure} />
      <PresenceField presence={presence} name={`link-password-${provider.id}`} />
      <Button kind="secondary" busy={command.running} onClick={() => void go()}>
        {t.linkTo(name)}
      </Button>
    </div>
  );
}
