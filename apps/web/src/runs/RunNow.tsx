import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { RunNowDocument, StopMatchRunDocument, type RunFactsFragment } from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import type { ViewerDistrict } from '../session/desk.js';
import { Button, FailureNotice, Notice, Progress, Skeleton } from '../ui/index.js';
import { RunResult } from './RunResult.js';
import { runsText } from './runs-text.js';

export interface RunNowProps {
  readonly id: string;
  readonly district: ViewerDistrict;
}

const pollSeconds = 0.5;

const isGoing = (run: RunFactsFragment | null | undefined) =>
  run?.state === 'QUEUED' || run?.state === 'RUNNING';

/** One run: its progress while it goes, then what it found. */
export function RunNow({ id, district }: RunNowProps) {
  const t = useText(runsText);
  const client = useQueryClient();
  const first = useGraphQL(RunNowDocument, { id });
  const going = isGoing(first.data?.matchRun);
  // The same document under the same key, so both see one answer: this one only sets the rhythm while it goes.
  useGraphQL(RunNowDocument, { id }, { everySeconds: going ? pollSeconds : undefined, skip: !going });
  useEffect(() => {
    if (!going) return undefined;
    return () => void client.invalidateQueries(); // it has ended: lists and numbers have changed
  }, [going, client]);
  const run = first.data?.matchRun;
  if (!run)
    return first.failure ? <FailureNotice failure={first.failure} retry={first.retry} /> : <Skeleton />;
  if (isGoing(run)) return <Going run={run} />;
  if (run.state === 'FAILED')
    return (
      <Notice kind="error" title={t.failedTitle}>
        <p>{t.failedBody}</p>
      </Notice>
    );
  return run.result ? <RunResult run={run} result={run.result} district={district} /> : null;
}

function Going({ run }: { readonly run: RunFactsFragment }) {
  const t = useText(runsText);
  const format = useFormat();
  const stopping = useCommand(StopMatchRunDocument);
  const { progress } = run;
  const share = progress?.share ?? 0;
  return (
    <section
      aria-label={t.progress}
      className="flex flex-col gap-4 rounded-12 border border-solid-gray-300 p-5"
    >
      <Progress
        label={run.state === 'RUNNING' ? t.running : t.queued}
        value={share}
        most={1}
        words={t.progressWords(
          format.percent(share, 0),
          format.people(progress?.peoplePlanned ?? 0),
          (progress?.seconds ?? 0).toFixed(1),
        )}
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
