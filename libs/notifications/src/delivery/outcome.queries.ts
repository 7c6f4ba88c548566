import type { Scope, Transaction } from '@app/platform';
import type { Claimed } from './claim.queries.js';
import type { FailureClass } from './failure-class.js';

type Mark = Pick<Claimed, 'id' | 'attempts'>;

export interface Failed {
  readonly failure: string;
  readonly class: FailureClass;
  /** It may go twice, under one Message-ID: counted as one that was found half sent. */
  readonly mayHaveGone: boolean;
}

/** A try that somebody else has begun since is theirs to record. */
const mine = `where id = $1 and attempts = $2`;
const free = `claimed_until = null, claimed_by = null, questioned_at = null`;

/** Gone, and what it carried with it: also when it was hushed too late, or given back while its worker was thought dead. */
export async function markSent(
  tx: Transaction,
  _scope: Scope,
  { id, attempts }: Mark,
  subject: string,
): Promise<void> {
  await tx.query(
    `with sent as (update notification set state = 'SENT', sent_at = now(), ${free}, failure = null, failure_class = null,
         subject = $3 ${mine} and state in ('SENDING', 'SUPPRESSED', 'RETRY') returning id, sent_at)
     update notification carried set state = 'SENT', sent_at = sent.sent_at from sent
     where carried.carried_by = sent.id and carried.state in ('SENDING', 'SUPPRESSED') and carried.attempts > 0`,
    [id, attempts, subject],
  );
}

/** To be tried again in so many seconds; one hushed meanwhile stays silent. */
export async function markRetry(
  tx: Transaction,
  _scope: Scope,
  { id, attempts }: Mark,
  failed: Failed,
  seconds: number,
): Promise<void> {
  await tx.query(
    `with failed as (update notification set state = 'RETRY', ${free}, failure = $3, failure_class = $4,
         found_sending = found_sending + $6::int, next_at = now() + make_interval(secs => $5) ${mine} and state = 'SENDING' returning id)
     update notification carried set state = 'PENDING' from failed where carried.carried_by = failed.id and carried.state = 'SENDING'`,
    [id, attempts, failed.failure, failed.class, seconds, failed.mayHaveGone ? 1 : 0],
  );
}

/** Given up, or never to be tried: `SUPPRESSED` where its address is known not to work. */
export async function markEnded(
  tx: Transaction,
  _scope: Scope,
  { id, attempts }: Mark,
  state: 'DEAD' | 'SUPPRESSED',
  failure: string,
  failureClass: FailureClass | null,
): Promise<void> {
  await tx.query(
    `with ended as (update notification set state = $3, ${free}, failure = $4, failure_class = $5 ${mine} and state = 'SENDING'
         returning id)
     update notification carried set state = $3, failure = $4, failure_class = $5 from ended
     where carried.carried_by = ended.id and carried.state in ('PENDING', 'SENDING')`,
    [id, attempts, state, failure, failureClass],
  );
}

/** What a digest says, kept as any other's facts are. */
export async function keepFacts(tx: Transaction, _scope: Scope, id: string, facts: object): Promise<void> {
  await tx.query(`update notification set facts = $2 where id = $1`, [id, JSON.stringify(facts)]);
}

/** What failed for the server's sake comes back with it, spread over a few seconds. */
export async function bringForward(
  tx: Transaction,
  _scope: Scope,
  channel: Claimed['channel'],
): Promise<void> {
  await tx.query(
    `update notification set next_at = now() + make_interval(secs => random() * 5)
     where channel = $1 and state = 'RETRY' and carried_by is null and next_at > now()
       and failure_class in ('CONNECTION', 'SENDER_REFUSED', 'RATE_LIMITED')`,
    [channel],
  );
}
