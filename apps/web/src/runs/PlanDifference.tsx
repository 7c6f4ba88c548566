import { useState } from 'react';
import type {
  CoverageFactsFragment,
  PairFactsFragment,
  TotalsFactsFragment,
} from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, OrganisationName, Table, Tag, TextLink } from '../ui/index.js';
import { differenceText } from './difference-text.js';

export interface PlanDifferenceProps {
  readonly before: TotalsFactsFragment;
  readonly after: TotalsFactsFragment;
  readonly changes: readonly PairFactsFragment[];
  readonly coverage: readonly CoverageFactsFragment[];
  readonly samePairs: number;
  readonly boardAt: string;
}

/** Two plans side by side: the sum in a sentence, the numbers, who comes and goes, and whom it helps. */
export function PlanDifference({ changes, coverage, samePairs, boardAt, ...totals }: PlanDifferenceProps) {
  const t = useText(differenceText);
  const format = useFormat();
  const count = (kind: PairFactsFragment['kind']) =>
    format.number(changes.filter((change) => change.kind === kind).length);
  return (
    <div className="flex flex-col gap-8">
      <p role="status" className="max-w-prose text-std-18B-160">
        {changes.length === 0
          ? t.same(format.number(samePairs))
          : t.sum(count('ADDED'), count('REMOVED'), count('CHANGED'), format.number(samePairs))}
      </p>
      <TotalsTable {...totals} />
      {changes.length > 0 && <ChangedPairs changes={changes} boardAt={boardAt} />}
      <CoverageTable coverage={coverage} />
    </div>
  );
}

function TotalsTable({ before, after }: Pick<PlanDifferenceProps, 'before' | 'after'>) {
  const t = useText(differenceText);
  const format = useFormat();
  const row = (key: string, name: string, of: (totals: TotalsFactsFragment) => number) => ({
    ...{ key, name },
    before: format.number(of(before)),
    after: format.number(of(after)),
    difference: signed(of(after) - of(before)),
  });
  const percent = (totals: TotalsFactsFragment) => Math.round(totals.worstPercent ?? 0);
  const rows = [
    row('people', t.people, ({ peopleHeld, peoplePlanned }) => peopleHeld + peoplePlanned),
    row('matches', t.matches, ({ matches }) => matches),
    row('companies', t.companies, ({ companies }) => companies),
    row('short', t.needsShort, ({ needsShort }) => needsShort),
    {
      ...row('worst', t.worst, percent),
      before: `${percent(before)}%`,
      after: `${percent(after)}%`,
    },
  ];
  return (
    <Table
      caption={t.totals}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: t.number, names: true, cell: ({ name }) => name },
        { key: 'before', header: t.before, numeric: true, cell: (it) => it.before },
        { key: 'after', header: t.after, numeric: true, cell: (it) => it.after },
        { key: 'difference', header: t.difference, numeric: true, cell: (it) => it.difference },
      ]}
    />
  );
}

function signed(difference: number): string {
  if (difference === 0) return '±0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

const firstShown = 30;
const tones = { ADDED: 'good', REMOVED: 'problem', CHANGED: 'attention' } as const;

function ChangedPairs({ changes, boardAt }: Pick<PlanDifferenceProps, 'changes' | 'boardAt'>) {
  const t = useText(differenceText);
  const format = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, firstShown);
  return (
    <div className="flex flex-col items-start gap-3">
      <Table
        caption={t.changes}
        rows={shown}
        rowKey={({ need, offerId, kind }) => `${need?.id} ${offerId} ${kind}`}
        columns={[
          {
            key: 'need',
            header: t.need,
            names: true,
            cell: ({ need }) => <NeedCell need={need} boardAt={boardAt} />,
          },
          {
            key: 'company',
            header: t.company,
            cell: ({ company }) => (company ? <OrganisationName name={company.name} /> : t.supposed),
          },
          {
            key: 'kind',
            header: t.kind,
            tight: true,
            cell: ({ kind }) => <Tag tone={tones[kind]}>{t.kinds[kind]}</Tag>,
          },
          {
            key: 'people',
            header: t.peopleColumn,
            numeric: true,
            tight: true,
            cell: ({ peopleBefore, peopleAfter }) =>
              t.arrow(format.people(peopleBefore), format.people(peopleAfter)),
          },
        ]}
      />
      {shown.length < changes.length && (
        <Button kind="secondary" onClick={() => setAll(true)}>
          {t.all(format.number(changes.length))}
        </Button>
      )}
    </div>
  );
}

interface NeedCellProps {
  readonly need: PairFactsFragment['need'];
  readonly boardAt: string;
}

/** A need as its event, what people do there, and when. */
export function NeedCell({ need, boardAt }: NeedCellProps) {
  const t = useText(differenceText);
  const format = useFormat();
  if (!need) return t.unknownNeed;
  return (
    <>
      <TextLink to={`${boardAt}?need=${need.id}`}>
        {need.event.title}　{need.role}
      </TextLink>
      <span className="block text-std-16N-170">
        {format.date(dayInJapan(need.startsAt), { short: true })}{' '}
        <span className="whitespace-nowrap">{format.timeRange(need.startsAt, need.endsAt)}</span>
      </span>
    </>
  );
}

function CoverageTable({ coverage }: Pick<PlanDifferenceProps, 'coverage'>) {
  const t = useText(differenceText);
  const format = useFormat();
  if (coverage.length === 0) return <p>{t.coverageNone}</p>;
  return (
    <Table
      caption={t.coverage}
      rows={coverage}
      rowKey={({ associationName }) => associationName}
      columns={[
        { key: 'name', header: t.association, names: true, cell: ({ associationName }) => associationName },
        {
          key: 'before',
          header: t.before,
          cell: ({ filledBefore, wantedBefore }) =>
            t.of(format.number(filledBefore), format.number(wantedBefore)),
        },
        {
          key: 'after',
          header: t.after,
          cell: ({ filledAfter, wantedAfter }) =>
            t.of(format.number(filledAfter), format.number(wantedAfter)),
        },
        {
          key: 'difference',
          header: t.difference,
          numeric: true,
          cell: ({ filledBefore, filledAfter }) => signed(filledAfter - filledBefore),
        },
      ]}
    />
  );
}
