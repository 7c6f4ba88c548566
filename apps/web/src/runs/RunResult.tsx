import type { RunFactsFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import type { ViewerDistrict } from '../session/desk.js';
import { ButtonLink, Facts } from '../ui/index.js';
import { BrokenRules } from './BrokenRules.js';
import { plannedWords, pointWords, readOutWords } from './plan-words.js';
import { runsText } from './runs-text.js';
import { PlanSheet } from './PlanSheet.js';
import { ShortNeeds } from './ShortNeeds.js';

export interface RunResultProps {
  readonly run: RunFactsFragment;
  readonly result: NonNullable<RunFactsFragment['result']>;
  readonly district: ViewerDistrict;
}

/** What a run found: a sentence to read out, the numbers, what stays short and why, what it found broken. */
export function RunResult({ run, result, district }: RunResultProps) {
  const t = useText(runsText);
  const format = useFormat();
  const board = `/${district.key}/board`;
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-3xl text-std-20B-160">{readOutWords(result, t, format)}</p>
      <Numbers run={run} result={result} />
      <p className="flex flex-wrap gap-3">
        {result.proposals > 0 && (
          <ButtonLink to={`${board}?tab=batch`}>{t.review(format.number(result.proposals))}</ButtonLink>
        )}
        <ButtonLink to={board} kind="secondary">
          {t.board}
        </ButtonLink>
      </p>
      <PlanSheet run={run} districtId={district.id} />
      <BrokenRules rules={result.brokenRules} boardAt={board} />
      {result.needsShort > 0 && <ShortNeeds run={run} districtId={district.id} districtKey={district.key} />}
    </div>
  );
}

function Numbers({ run, result }: Pick<RunResultProps, 'run' | 'result'>) {
  const t = useText(runsText);
  const format = useFormat();
  const { worstAssociation: worst, totals } = result;
  const how = [
    run.level && t.level[run.level],
    pointWords(run.fairnessTimes, t),
    run.leastChange && t.leastChangeYes,
  ];
  return (
    <Facts
      facts={[
        { term: t.planned, value: <strong>{plannedWords(result, t, format)}</strong> },
        { term: t.proposals, value: t.proposalsCount(format.number(result.proposals)) },
        { term: t.companies, value: totals && t.companiesCount(format.number(totals.companies)) },
        { term: t.held, value: format.people(result.peopleHeld) },
        {
          term: t.needsShort,
          value: t.needsShortWords(format.number(result.needsShort), format.number(result.needs)),
        },
        {
          term: t.worst,
          value:
            worst &&
            t.worstWords(worst.associationName, format.number(worst.filled), format.number(worst.wanted)),
        },
        {
          term: t.tenthShare,
          value: totals?.tenthPercent != null && format.percent(totals.tenthPercent / 100),
        },
        { term: t.offers, value: t.proposalsCount(format.number(result.offers)) },
        { term: t.how, value: how.filter(Boolean).join('・') },
        { term: t.seconds, value: t.secondsWords(result.seconds.toFixed(1)) },
      ]}
    />
  );
}
