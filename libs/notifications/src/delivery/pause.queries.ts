import type { Scope, Transaction } from '@app/platform';
import type { SendingPause, Verdict } from './breaker.js';

/** The breaker with what decides about the next turn. */
export interface PauseRow extends SendingPause {
  readonly probeIsDue: boolean;
  /** Mails that the rate still allows; counted only where there is one. */
  readonly allowance: number;
}

const columns = (perSecond: string) => `state, cause, reason, failures, successes,
  coalesce(extract(epoch from now() - opened_at), 0)::float as "openSeconds",
  coalesce(probe_at <= now(), false) as "probeIsDue",
  least(${perSecond}, allowance + ${perSecond} * greatest(0, extract(epoch from clock_timestamp() - allowed_at)))::float as allowance`;

/** Undefined for a channel that has no one server. */
export async function findPause(
  tx: Transaction,
  _scope: Scope,
  channel: string,
): Promise<PauseRow | undefined> {
  const [pause] = await tx.query<PauseRow[]>(`select ${columns('0')} from sending_pause where channel = $1`, [
    channel,
  ]);
  return pause;
}

/** Locked, so that of all workers one decides at a time. */
export async function lockPause(
  tx: Transaction,
  _scope: Scope,
  channel: string,
  perSecond = 0,
): Promise<PauseRow | undefined> {
  const [pause] = await tx.query<PauseRow[]>(
    `select ${columns('$2::float')} from sending_pause where channel = $1 for update`,
    [channel, perSecond],
  );
  return pause;
}

export async function spendAllowance(
  tx: Transaction,
  _scope: Scope,
  channel: string,
  rest: number,
): Promise<void> {
  await tx.query(
    `update sending_pause set allowance = $2, allowed_at = clock_timestamp() where channel = $1`,
    [channel, rest],
  );
}

export async function savePause(
  tx: Transaction,
  _scope: Scope,
  channel: string,
  verdict: Verdict,
): Promise<void> {
  const { state, cause, reason, failures, successes, probeInSeconds, closes } = verdict;
  await tx.query(
    `update sending_pause set state = $2, cause = $3, reason = $4, failures = $5, successes = $6,
       opened_at = case when $2 = 'CLOSED' then null else coalesce(opened_at, now()) end,
       probe_at = case when $2 = 'CLOSED' then null else now() + make_interval(secs => $7) end,
       closed_at = case when $8 then now() else closed_at end
     where channel = $1`,
    [channel, state, cause, reason, failures, successes, probeInSeconds ?? 0, closes],
  );
}

/** A probe is under way; should it be lost, the next may start after so long. */
export async function startProbe(
  tx: Transaction,
  _scope: Scope,
  channel: string,
  seconds: number,
): Promise<void> {
  await tx.query(
    `update sending_pause set state = 'HALF_OPEN', probe_at = now() + make_interval(secs => $2)
     where channel = $1 and state <> 'CLOSED'`,
    [channel, seconds],
  );
}

/** Of a day's mails, since the last rest ended: how many were tried, and how many the recipient's side refused or sent back. */
export async function countCameBack(
  tx: Transaction,
  _scope: Scope,
  channel: string,
): Promise<{ readonly tried: number; readonly cameBack: number }> {
  const [counts] = await tx.query<{ tried: number; cameBack: number }[]>(
    `select count(*)::int as tried,
       count(*) filter (where n.state = 'DEAD' and n.failure_class = 'ADDRESS' and n.failure <> 'ADDRESS_NOT_VALID')::int as "cameBack"
     from notification n join sending_pause p on p.channel = n.channel
     where n.channel = $1 and n.first_tried_at > greatest(now() - interval '24 hours', p.closed_at)`,
    [channel],
  );
  return counts ?? { tried: 0, cameBack: 0 };
}
