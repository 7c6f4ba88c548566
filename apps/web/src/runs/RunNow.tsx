import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { RunNowDocument, type RunFactsFragment } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import type { ViewerDistrict } from '../session/desk.js';
import { FailureNotice, Notice, Skeleton } from '../ui/index.js';
import { RunGoing } from './RunGoing.js';
import { RunOutcome } from './RunOutcome.js';
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
  if (isGoing(run)) return <RunGoing run={run} />;
  if (run.state === 'FAILED')
    return (
      <Notice kind="error" title={t.failedTitle}>
        <p>{t.failedBody}</p>
      </Notice>
    );
  return run.result ? <RunOutcome run={run} result={run.result} district={district} /> : null;
}
