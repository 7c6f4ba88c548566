import { useState } from 'react';
import {
  BoardNeedPageDocument,
  type BoardMatchFragment,
  type BoardNeedPageQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan, today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { WhomToAsk } from '../matches/WhomToAsk.js';
import { useConditionWords } from '../needs/conditions.js';
import { NeedGap } from '../needs/NeedGap.js';
import {
  Disclosure,
  Facts,
  FailureNotice,
  FillBar,
  GapBadge,
  Loaded,
  Notice,
  TextLink,
} from '../ui/index.js';
import { boardText } from './board-text.js';
import { Candidates } from './Candidates.js';
import { useBoardKeys, type BoardKey } from './keys.js';
import { KeyLegend } from './KeyLegend.js';
import { MatchCard } from './MatchCard.js';
import { useReview } from './use-review.js';

export interface NeedPanelProps {
  readonly needId: string;
  readonly matchId: string | undefined;
}

/** The selected need: who comes, who could, why people are missing. */
export function NeedPanel(props: NeedPanelProps) {
  const t = useText(boardText);
  const reading = useGraphQL(BoardNeedPageDocument, { id: props.needId }, { everySeconds: 20 });
  return (
    <Loaded reading={reading}>
      {({ need }) =>
        need ? <SelectedNeed {...props} need={need} /> : <Notice kind="warning" title={t.needNotFound} />
      }
    </Loaded>
  );
}

/** A need that was just chosen begins at its head, however far down the one before was read. */
function headIntoView(panel: HTMLElement | null): void {
  if (panel && panel.getBoundingClientRect().top < 72) panel.scrollIntoView({ block: 'start' });
}

type Need = NonNullable<BoardNeedPageQuery['need']>;

function SelectedNeed({ need, matchId }: NeedPanelProps & { readonly need: Need }) {
  const t = useText(boardText);
  const format = useFormat();
  const deciding = useDeciding(need, matchId);
  const alive = need.matches.filter(({ state }) => standing.includes(state));
  const closed = need.matches.filter(({ state }) => !standing.includes(state));
  const taken = new Set(alive.flatMap(({ offer }) => (offer ? [offer.id] : [])));
  const card = (match: BoardMatchFragment) => (
    <li key={match.id}>
      <MatchCard match={match} needId={need.id} {...deciding.of(match)} />
    </li>
  );
  return (
    <section
      ref={headIntoView}
      aria-label={`${need.event.title} ${need.role}`}
      className="flex flex-col gap-5"
    >
      <NeedHead need={need} />
      {deciding.review.failure && <FailureNotice failure={deciding.review.failure} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 className="text-std-18B-160">{t.matches}</h3>
        {deciding.current && <KeyLegend />}
      </div>
      {alive.length === 0 ? <p>{t.noMatches}</p> : <ul className="flex flex-col gap-3">{alive.map(card)}</ul>}
      {closed.length > 0 && (
        <Disclosure summary={t.closedMatches(format.number(closed.length))}>
          <ul className="flex flex-col gap-3">{closed.map(card)}</ul>
        </Disclosure>
      )}
      {need.state === 'OPEN' && need.peopleMissing > 0 && (
        <>
          {need.gap && (
            <>
              <h3 className="text-std-18B-160">{t.gap}</h3>
              <NeedGap gap={need.gap} />
            </>
          )}
          <WhomToAsk needId={need.id} />
          <h3 className="text-std-18B-160">{t.candidates}</h3>
          <Candidates needId={need.id} taken={taken} review={deciding.review} />
        </>
      )}
    </section>
  );
}

const standing: readonly string[] = ['PROPOSED', 'APPROVED', 'CONFIRMED', 'COMPLETED'];

function NeedHead({ need }: { readonly need: Need }) {
  const t = useText(boardText);
  const format = useFormat();
  const conditions = useConditionWords();
  const due = dayInJapan(need.answerBy);
  return (
    <header className="flex flex-col gap-2">
      <h2 className="text-std-22B-150">
        {need.event.title}　{need.role}
      </h2>
      <GapBadge
        wanted={need.peopleWanted}
        filled={need.peopleTaken}
        fewest={need.fewestPeople}
        size="large"
      />
      <FillBar
        wanted={need.peopleWanted}
        settled={need.peopleConfirmed}
        waiting={need.peopleTaken - need.peopleConfirmed}
      />
      <Facts
        facts={[
          {
            term: t.when,
            value: `${format.date(dayInJapan(need.startsAt))} ${format.timeRange(need.startsAt, need.endsAt)}`,
          },
          { term: t.association1, value: need.event.association?.name ?? need.event.organiserText },
          {
            term: t.answerBy,
            value: t.dueWords(format.date(due, { short: true }), format.relativeDay(due, today())),
          },
          { term: t.conditions, value: conditions(need) },
        ]}
      />
      <p>
        <TextLink to={`/events/${need.event.id}`}>{t.toEvent}</TextLink>
      </p>
    </header>
  );
}

/** Headcounts as they are being set, which match the keys act on, and what they do. */
function useDeciding(need: Need, matchId: string | undefined) {
  const review = useReview();
  const [people, setPeople] = useState<Readonly<Record<string, number>>>({});
  const [rejecting, setRejecting] = useState<string>();
  const proposals = need.matches.filter(({ state }) => state === 'PROPOSED');
  const current = proposals.find(({ id }) => id === matchId) ?? proposals[0];
  const limits = (match: BoardMatchFragment) => {
    const most = Math.max(Math.min(need.peopleMissing, match.offer?.people ?? need.peopleMissing), 1);
    return { least: Math.min(match.offer?.smallestGroup ?? 1, most), most };
  };
  const countOf = (match: BoardMatchFragment) => people[match.id] ?? match.people;
  const setCount = (match: BoardMatchFragment, next: number) => {
    const { least, most } = limits(match);
    setPeople((before) => ({ ...before, [match.id]: Math.min(Math.max(next, least), most) }));
  };
  const onKey = (key: BoardKey) => {
    if (!current || review.busy) return undefined;
    if (key === 'a') return void review.approve(current, countOf(current));
    if (key === 'p') return void review.pin(current, !current.pinned);
    if (key === '+' || key === '-') return setCount(current, countOf(current) + (key === '+' ? 1 : -1));
    if (key !== 'r') return undefined;
    setRejecting(current.id);
    setTimeout(() => document.getElementById(`reject-${current.id}`)?.focus());
    return undefined;
  };
  useBoardKeys(onKey);
  return {
    review,
    current,
    of: (match: BoardMatchFragment) => ({
      ...limits(match),
      current: match === current,
      people: match.state === 'PROPOSED' ? countOf(match) : match.people,
      onPeople: (next: number) => setCount(match, next),
      rejecting: rejecting === match.id,
      onRejecting: (on: boolean) => setRejecting(on ? match.id : undefined),
      review,
    }),
  };
}
