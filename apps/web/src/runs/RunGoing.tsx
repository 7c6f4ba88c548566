import { StopMatchRunDocument, type RunFactsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Facts, FailureNotice, Progress } from '../ui/index.js';
import { gapWords } from './plan-words.js';
import { runsText } from './runs-text.js';

/** From here on the distance says only that it has just begun. */
const farPercent = 100;

/** A run under way: who is placed, how far from the best it can be, and the way to stop it. */
export function RunGoing({ run }: { readonly run: RunFactsFragment }) {
  const t = useText(runsText);
  const format = useFormat();
  const stopping = useCommand(StopMatchRunDocument);
  const { progress } = run;
  const share = progress?.share ?? 0;
  const gap = progress?.gapPercent;
  return (
    <section
      aria-label={t.progress}
      className="flex flex-col gap-4 rounded-12 border border-solid-gray-300 p-5"
    >
      <Progress
        label={run.state === 'RUNNING' ? t.running : t.queued}
        value={share}
        most={1}
        words={t.progressWords(format.percent(share, 0))}
      />
      <Facts
        facts={[
          { term: t.placed, value: <strong>{format.people(progress?.peoplePlanned ?? 0)}</strong> },
          {
            term: t.distance,
            value: gap == null || gap > farPercent ? t.noGapYet : gapWords(gap, t),
          },
          { term: t.elapsed, value: t.secondsWords((progress?.seconds ?? 0).toFixed(1)) },
        ]}
      />
      {stopping.failure && <FailureNotice failure={stopping.failure} />}
      <p className="flex flex-wrap items-center gap-4">
        <Button kind="secondary" busy={stopping.running} onClick={() => void stopping.run({ id: run.id })}>
          {t.stop}
        </Button>
        {stopping.running && <span role="status">{t.stopping}</span>}
      </p>
    </section>
  );
}
