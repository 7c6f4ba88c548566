import { useState } from 'react';
import { AccountCare } from '../account/AccountCare.js';
import {
  PeopleListDocument,
  ResendInvitationDocument,
  type HeldRoleFragment,
  type PersonOnListFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useText } from '../i18n/language.js';
import { useRefusal } from '../forms/problems.js';
import {
  Button,
  Disclosure,
  EmptyState,
  Loaded,
  LoadMore,
  Tag,
  TextField,
  useAnnounce,
  type Tone,
} from '../ui/index.js';
import { peopleText } from './people-text.js';
import { EndDialog, GiveDialog } from './RoleDialogs.js';
import { useRoleWords, useSpanWords } from './role-words.js';

interface PeopleListProps {
  readonly companyId: string | null;
  /** An auditor looks and changes nothing. */
  readonly mayChange: boolean;
}

/** Everybody with the roles of now and to come; the past folded away. */
export function PeopleList({ companyId, mayChange }: PeopleListProps) {
  const t = useText(peopleText);
  const [search, setSearch] = useState('');
  const reading = usePages(
    PeopleListDocument,
    { companyId, search: search.trim() || null },
    (data) => data.people,
  );
  return (
    <>
      <search className="max-w-md">
        <TextField name="search" label={t.search} type="search" narrows value={search} onChange={setSearch} />
      </search>
      <Loaded reading={reading}>
        {({ nodes, total }) =>
          total === 0 ? (
            <EmptyState title={t.none} />
          ) : (
            <>
              <ul className="flex flex-col">
                {nodes.map((person) => (
                  <PersonItem key={person.id} person={person} companyId={companyId} mayChange={mayChange} />
                ))}
              </ul>
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function PersonItem({
  person,
  companyId,
  mayChange,
}: PeopleListProps & { readonly person: PersonOnListFragment }) {
  const t = useText(peopleText);
  const [adding, setAdding] = useState(false);
  const grants = companyId ? person.grants.filter(({ company }) => company?.id === companyId) : person.grants;
  const living = grants.filter(({ state }) => state === 'CURRENT' || state === 'COMING');
  const past = grants.filter(({ state }) => state === 'PAST');
  return (
    <li className="grid gap-x-8 gap-y-3 border-t border-solid-gray-300 py-5 desktop:grid-cols-[minmax(0,20rem)_1fr]">
      <div className="flex min-w-0 flex-col items-start gap-1">
        <h2 className="text-std-18B-160">{person.name}</h2>
        <p className="text-std-16N-170 wrap-anywhere text-solid-gray-800">{person.email}</p>
        {!person.joined && <Tag tone="attention">{t.invited}</Tag>}
        {mayChange && (
          <div className="mt-1 flex flex-wrap gap-x-2">
            {person.joined ? <AccountCare person={person} /> : <Resend person={person} />}
            <Button kind="text" size="small" label={t.addLabel(person.name)} onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          </div>
        )}
      </div>
      <div className="flex flex-col gap-2">
        {living.length === 0 && <p className="text-solid-gray-700">{t.noRole}</p>}
        <ul className="flex flex-col gap-2">
          {living.map((grant) => (
            <GrantLine key={grant.id} grant={grant} person={person} mayChange={mayChange} />
          ))}
        </ul>
        {past.length > 0 && (
          <Disclosure summary={t.past(past.length)}>
            <ul className="flex flex-col gap-2">
              {past.map((grant) => (
                <GrantLine key={grant.id} grant={grant} person={person} mayChange={false} />
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {adding && <GiveDialog open onClose={() => setAdding(false)} companyId={companyId} person={person} />}
    </li>
  );
}

const tones: Readonly<Record<HeldRoleFragment['state'], Tone>> = {
  CURRENT: 'good',
  COMING: 'accent',
  PAST: 'quiet',
  TAKEN_BACK: 'quiet',
};

interface GrantLineProps {
  readonly grant: HeldRoleFragment;
  readonly person: PersonOnListFragment;
  readonly mayChange: boolean;
}

function GrantLine({ grant, person, mayChange }: GrantLineProps) {
  const t = useText(peopleText);
  const words = useRoleWords();
  const span = useSpanWords();
  const [ending, setEnding] = useState(false);
  return (
    <li className="flex items-start justify-between gap-x-4">
      <div className="flex min-h-11 min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={tones[grant.state]}>{t.state[grant.state]}</Tag>
        <span>{words(grant)}</span>
        <span className="figures text-std-16N-170 text-solid-gray-700">{span(grant)}</span>
      </div>
      {mayChange && (
        <div className="shrink-0">
          <Button
            kind="secondary"
            size="small"
            label={t.endLabel(words(grant), person.name)}
            onClick={() => setEnding(true)}
          >
            {t.end}
          </Button>
        </div>
      )}
      {ending && <EndDialog open onClose={() => setEnding(false)} person={person} grant={grant} />}
    </li>
  );
}

function Resend({ person }: { readonly person: PersonOnListFragment }) {
  const t = useText(peopleText);
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(ResendInvitationDocument);
  const send = async () => {
    const result = (await command.run({ personId: person.id }))?.resendInvitation;
    if (result?.__typename === 'PersonSaved') announce({ text: t.resent(person.name) });
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  return (
    <Button
      kind="text"
      size="small"
      label={t.resendLabel(person.name)}
      busy={command.running}
      onClick={() => void send()}
    >
      {t.resend}
    </Button>
  );
}
