import type { Scope, Transaction } from '@app/platform';
import type { Problem } from './verification.js';

/** What is known of a ward's record: when it was last verified and anchored, and how much came since. */
export interface RecordState {
  readonly verifiedAt: Date | null;
  /** Entries that were there then. */
  readonly verified: number;
  readonly problem: Problem | null;
  /** The last time that nothing was wrong. */
  readonly anchoredAt: Date | null;
}

/** Of the asker's own ward. */
export async function findRecordState(tx: Transaction, scope: Scope): Promise<RecordState> {
  const [last] = await tx.query<
    { at: Date; entries: number; problem: Problem | null; anchoredAt: Date | null }[]
  >(
    `select at, entries, problem, max(at) filter (where problem is null) over () as "anchoredAt"
     from audit_anchor a where chain = (select ward_id from person where id = $1) order by at desc limit 1`,
    [scope.actor.personId],
  );
  return {
    verifiedAt: last?.at ?? null,
    verified: last?.entries ?? 0,
    problem: last?.problem ?? null,
    anchoredAt: last?.anchoredAt ?? null,
  };
}
