import type { MatchState, OfficerMatchFragment } from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { closedWords, vocabularyText } from '../i18n/vocabulary.js';
import { MatchMessages } from '../notifications/MatchMessages.js';
import { messagesText } from '../notifications/messages-text.js';
import { rostersText } from '../rosters/rosters-text.js';
import { EmptyState, Table, Tag, TextLink, type Column, type Tone } from '../ui/index.js';
import type { EventOnPage } from './event-on-page.js';
import { eventsText } from './events-text.js';

interface Row extends OfficerMatchFragment {
  readonly role: string;
}

const tones: Partial<Readonly<Record<MatchState, Tone>>> = {
  PROPOSED: 'plain',
  APPROVED: 'accent',
  CONFIRMED: 'good',
  COMPLETED: 'good',
};
const order: readonly MatchState[] = ['CONFIRMED', 'COMPLETED', 'APPROVED', 'PROPOSED'];

/** 参加: which company, how many, how far along. */
export function EventPeople({ event }: { readonly event: EventOnPage }) {
  const t = useText(eventsText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const rosters = useText(rostersText);
  const messages = useText(messagesText);
  const rows = event.days
    .flatMap(({ needs }) => needs)
    .flatMap(({ role, matches }) => matches.map((match): Row => ({ ...match, role })))
    .filter(({ state }) => state !== 'SUPERSEDED')
    .toSorted((a, b) => rank(a.state) - rank(b.state));
  if (rows.length === 0) {
    return (
      <EmptyState title={t.noParticipants}>
        <p>{t.noParticipantsBody}</p>
      </EmptyState>
    );
  }
  const columns: readonly Column<Row>[] = [
    { key: 'company', header: t.company, names: true, cell: (row) => row.companyName },
    { key: 'role', header: t.role, cell: (row) => row.role },
    { key: 'people', header: t.people, numeric: true, tight: true, cell: (row) => format.people(row.people) },
    { key: 'state', header: t.state, cell: (row) => <StateCell row={row} /> },
    {
      key: 'basis',
      header: t.basis,
      cell: (row) => row.participationBasis && words.basis[row.participationBasis],
    },
    { key: 'contact', header: t.contact, cell: (row) => <ContactCell row={row} /> },
    {
      key: 'roster',
      header: rosters.link,
      tight: true,
      cell: (row) =>
        row.state === 'CONFIRMED' && (
          <TextLink to={`/matches/${row.id}/roster`} label={rosters.linkOf(row.companyName)}>
            {rosters.link}
          </TextLink>
        ),
    },
    {
      key: 'messages',
      header: messages.ofMatch,
      tight: true,
      cell: (row) => <MatchMessages match={row} />,
    },
  ];
  return (
    <Table caption={t.participants} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
  );
}

function rank(state: MatchState): number {
  const at = order.indexOf(state);
  return at < 0 ? order.length : at;
}

function StateCell({ row }: { readonly row: Row }) {
  const t = useText(eventsText);
  const words = useText(vocabularyText);
  const format = useFormat();
  return (
    <div className="flex flex-col items-start gap-1">
      <Tag tone={tones[row.state] ?? 'quiet'}>{words.matchState[row.state]}</Tag>
      {row.state === 'APPROVED' && row.answerDue && (
        <span className="text-std-16N-170">
          {t.due(format.date(dayInJapan(row.answerDue), { short: true }))}
        </span>
      )}
      {row.askedAgain && <span className="text-std-16N-170">{t.askedAgain}</span>}
      {row.consultation && <span className="text-std-16N-170">{t.consultation(row.consultation)}</span>}
      {row.closedReason && (
        <span className="text-std-16N-170 text-solid-gray-700">{closedWords(words, row.closedReason)}</span>
      )}
    </div>
  );
}

function ContactCell({ row }: { readonly row: Row }) {
  const t = useText(eventsText);
  if (row.contactsForTheDay.length === 0) {
    const later = row.state === 'APPROVED' || row.state === 'PROPOSED';
    return later ? <span className="text-std-16N-170 text-solid-gray-700">{t.contactLater}</span> : null;
  }
  return (
    <ul className="flex flex-col gap-1">
      {row.contactsForTheDay.map(({ organisation, name, phone }) => (
        <li key={organisation + name}>
          {organisation}　{name}
          {phone && (
            <a className="link block" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
