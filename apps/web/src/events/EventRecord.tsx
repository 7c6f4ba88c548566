import { recordActor } from '@app/domain';
import type { HistoryLineFragment, OfficerMatchFragment } from '../graphql/generated/graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { decisionWords } from '../matches/decision-words.js';
import { matchesText } from '../matches/matches-text.js';
import { EmptyState, Notice, OrganisationName, Section, Table, type Column } from '../ui/index.js';
import type { EventOnPage } from './event-on-page.js';
import { eventsText } from './events-text.js';
import { planDifferenceText } from './plan-difference-text.js';
import { usePlanValueWords } from './plan-difference-words.js';

interface MatchOfRole extends OfficerMatchFragment {
  readonly role: string;
}

/** 記録: how many came, who decided what, and what became another, the newest first. It can't be edited. */
export function EventRecord({ event }: { readonly event: EventOnPage }) {
  const t = useText(eventsText);
  const lines = useLines(event);
  const matches = matchesOf(event);
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
    {
      key: 'company',
      header: t.company,
      names: true,
      cell: (row) => <OrganisationName name={row.companyName} />,
    },
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

function matchesOf(event: EventOnPage): MatchOfRole[] {
  return event.days
    .flatMap(({ needs }) => needs)
    .flatMap((need) => need.matches.map((match): MatchOfRole => ({ ...match, role: need.role })));
}

/** What somebody decided, in words. */
interface Line {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly more: readonly string[];
}

/** Of the matches, and what was changed of the plan, the newest first. */
function useLines(event: EventOnPage): readonly Line[] {
  const t = useText(eventsText);
  const d = useText(planDifferenceText);
  const words = useText(matchesText);
  const format = useFormat();
  const { language } = useLanguage();
  const valueWords = usePlanValueWords();
  const whoOf = (line: Pick<HistoryLineFragment, 'actor' | 'actorKind'>) =>
    recordActor({ ...line, actor: line.actor ?? null }, language);
  const decisions = matchesOf(event).flatMap((match) =>
    match.history.map((decision, index): Line => ({
      ...{ key: match.id + index, at: decision.at, who: whoOf(decision) },
      what: `${t.cameOf(match.companyName, match.role)}　${decisionWords(decision, format, words)}`,
      more: decision.reason ? [decision.reason] : [],
    })),
  );
  const changes = event.planChanges.map((change, index): Line => ({
    ...{ key: `plan${index}`, at: change.at, who: whoOf(change) },
    what: change.role == null ? d.ofEvent : d.ofNeed(change.role),
    more: change.differences.map(({ part, before, after }) =>
      d.changed(d.part[part], valueWords(before), valueWords(after)),
    ),
  }));
  return [...decisions, ...changes].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function Decisions({ lines }: { readonly lines: readonly Line[] }) {
  const t = useText(eventsText);
  const format = useFormat();
  const columns: readonly Column<Line>[] = [
    { key: 'when', header: t.when, tight: true, cell: (line) => format.dateTime(line.at, { short: true }) },
    {
      key: 'what',
      header: t.what,
      names: true,
      cell: ({ what, more }) => (
        <>
          {what}
          {more.map((said) => (
            <span key={said} className="block font-400 text-solid-gray-800">
              {said}
            </span>
          ))}
        </>
      ),
    },
    { key: 'who', header: t.who, cell: (line) => line.who },
  ];
  return (
    <Section title={t.record}>
      <Table caption={t.record} captionHidden columns={columns} rows={lines} rowKey={(line) => line.key} />
    </Section>
  );
}
