import { recordActor } from '@app/domain';
import type { OfficerMatchFragment } from '../graphql/generated/graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { decisionWords } from '../matches/decision-words.js';
import { matchesText } from '../matches/matches-text.js';
import { EmptyState, Notice, Section, Table, type Column } from '../ui/index.js';
import type { EventOnPage } from './event-on-page.js';
import { eventsText } from './events-text.js';

interface MatchOfRole extends OfficerMatchFragment {
  readonly role: string;
}

/** 記録: how many came, and who decided what, the newest first. It can't be edited. */
export function EventRecord({ event }: { readonly event: EventOnPage }) {
  const t = useText(eventsText);
  const matches = event.days
    .flatMap(({ needs }) => needs)
    .flatMap((need) => need.matches.map((match): MatchOfRole => ({ ...match, role: need.role })));
  const lines = matches
    .flatMap((match) =>
      match.history.map((decision, index) => ({ ...decision, match, key: match.id + index })),
    )
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const completed = matches.filter(({ state }) => state === 'COMPLETED');
  const offDays = event.days.filter(({ state }) => state === 'CALLED_OFF');
  if (lines.length === 0 && completed.length === 0 && offDays.length === 0) {
    return (
      <EmptyState title={t.noRecord}>
        <p>{t.noRecordBody}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {offDays.map((day) => (
        <Notice
          key={day.id}
          kind="warning"
          title={day.calledOffReason ? t.calledOff(day.calledOffReason) : t.calledOffPlain}
        />
      ))}
      {completed.length > 0 && <Came matches={completed} />}
      {lines.length > 0 && <Decisions lines={lines} />}
    </>
  );
}

function Came({ matches }: { readonly matches: readonly MatchOfRole[] }) {
  const t = useText(eventsText);
  const format = useFormat();
  const columns: readonly Column<MatchOfRole>[] = [
    { key: 'company', header: t.company, names: true, cell: (row) => row.companyName },
    { key: 'role', header: t.role, cell: (row) => row.role },
    {
      key: 'came',
      header: t.came,
      numeric: true,
      tight: true,
      cell: (row) => (row.peopleCame == null ? '' : format.people(row.peopleCame)),
    },
  ];
  return (
    <Section title={t.came}>
      <Table caption={t.came} captionHidden columns={columns} rows={matches} rowKey={(row) => row.id} />
    </Section>
  );
}

type Line = OfficerMatchFragment['history'][number] & { readonly match: MatchOfRole; readonly key: string };

function Decisions({ lines }: { readonly lines: readonly Line[] }) {
  const t = useText(eventsText);
  const format = useFormat();
  const { language } = useLanguage();
  const words = useText(matchesText);
  const columns: readonly Column<Line>[] = [
    { key: 'when', header: t.when, tight: true, cell: (line) => format.dateTime(line.at, { short: true }) },
    {
      key: 'what',
      header: t.what,
      names: true,
      cell: (line) => (
        <>
          {t.cameOf(line.match.companyName, line.match.role)}　{decisionWords(line, format, words)}
          {line.reason && <span className="block font-400 text-solid-gray-800">{line.reason}</span>}
        </>
      ),
    },
    {
      key: 'who',
      header: t.who,
      cell: (line) => recordActor({ ...line, actor: line.actor ?? null }, language),
    },
  ];
  return (
    <Section title={t.record}>
      <Table caption={t.record} captionHidden columns={columns} rows={lines} rowKey={(line) => line.key} />
    </Section>
  );
}
