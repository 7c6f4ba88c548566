import { record } from '@app/audit';
import { systemScope, type Transaction } from '@app/platform';
import type { MatchRunRow } from './match-run.entity.js';

/** Ends a run that only asks. Does nothing where somebody else has ended it. */
export async function finishRun(tx: Transaction, run: MatchRunRow, stopped: boolean): Promise<void> {
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `update match_run set state = $2, finished_at = now(), heartbeat_at = now()
      where id = $1 and state = 'RUNNING' returning id`,
    [run.id, stopped ? 'STOPPED' : 'DONE'],
  );
  if (rows.length === 0) return;
  await record(tx, systemScope, {
    action: 'finishMatchRun',
    subjectType: 'matchRun',
    subjectId: run.id,
    districtId: run.districtId,
  });
}
