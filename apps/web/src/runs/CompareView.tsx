import { useSearchParams } from 'wouter';
import { CompareRunsDocument, RunListDocument, type RunFactsFragment } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import type { ViewerDistrict } from '../session/desk.js';
import { Loaded, Notice, Select } from '../ui/index.js';
import { differenceText } from './difference-text.js';
import { PlanDifference } from './PlanDifference.js';
import { pointWords } from './plan-words.js';
import { runsText } from './runs-text.js';

export interface RunViewProps {
  readonly run: RunFactsFragment;
  readonly district: ViewerDistrict;
}

/** This run beside another one: the one before it, unless somebody chooses. */
export function CompareView({ run, district }: RunViewProps) {
  const t = useText(differenceText);
  const [search, setSearch] = useSearchParams();
  const nameOf = useRunName();
  const reading = usePages(RunListDocument, { districtId: district.id }, (data) => data.matchRuns);
  const choose = (other: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set('run', run.id);
      next.set('with', other);
      return next;
    });
  return (
    <Loaded reading={reading}>
      {({ nodes }) => {
        const others = nodes.filter(({ id, result }) => id !== run.id && result != null);
        if (others.length === 0) return <p>{t.noOther}</p>;
        const earlier = others.find(({ requestedAt }) => requestedAt < run.requestedAt) ?? others[0];
        const chosen = search.get('with') ?? earlier?.id ?? '';
        return (
          <div className="flex flex-col gap-6">
            <Select
              name="with"
              label={t.with}
              hint={t.withHint}
              narrows
              width="full"
              value={chosen}
              onChange={choose}
              unchosen={t.choose}
              options={others.map((other) => ({ value: other.id, label: nameOf(other) }))}
            />
            {chosen !== '' && <Compared first={chosen} second={run.id} boardAt={`/${district.key}/board`} />}
          </div>
        );
      }}
    </Loaded>
  );
}

function useRunName(): (run: RunFactsFragment) => string {
  const t = useText(differenceText);
  const runs = useText(runsText);
  const format = useFormat();
  return (run) => {
    const how = [run.level && runs.level[run.level], pointWords(run.fairnessTimes, runs)];
    return t.runName(format.dateTime(run.requestedAt, { short: true }), how.filter(Boolean).join('・'));
  };
}

interface ComparedProps {
  readonly first: string;
  readonly second: string;
  readonly boardAt: string;
}

function Compared({ first, second, boardAt }: ComparedProps) {
  const t = useText(differenceText);
  const reading = useGraphQL(CompareRunsDocument, { first, second });
  return (
    <Loaded reading={reading}>
      {({ compareRuns }) =>
        compareRuns ? (
          <PlanDifference {...compareRuns} boardAt={boardAt} />
        ) : (
          <Notice kind="warning" title={t.notKept} />
        )
      }
    </Loaded>
  );
}
