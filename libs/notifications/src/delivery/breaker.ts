/** Why a server is given a rest: it doesn't take mail from us, or too much of what it takes comes back. */
export type PauseCause = 'SERVER' | 'BOUNCES';

/** One channel's breaker, as the database keeps it for all workers. Ages are by the database's clock. */
export interface SendingPause {
  readonly state: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
  readonly cause: PauseCause | null;
  readonly reason: string | null;
  /** In a row, whichever worker's. */
  readonly failures: number;
  /** Of probes, since it was opened. */
  readonly successes: number;
  readonly openSeconds: number;
}

export type BreakerEvent =
  | { readonly kind: 'ANSWERED' }
  | { readonly kind: 'SERVER_FAILED'; readonly reason: string }
  /** A refused address or a bounce, with how many of those tried in the window came back. */
  | { readonly kind: 'CAME_BACK'; readonly tried: number; readonly cameBack: number };

/** What is to be written: the next probe in so many seconds, null where none is needed. */
export interface Verdict extends Omit<SendingPause, 'openSeconds'> {
  readonly probeInSeconds: number | null;
  readonly opens: boolean;
  readonly closes: boolean;
}

const failuresThatOpen = 5;
/** Of what was tried; and so many, since one wrong address among thirty says nothing. */
const bouncesThatOpen = { share: 0.02, count: 5 } as const;
const rest = { SERVER: { least: 5, most: 120 }, BOUNCES: { least: 900, most: 7200 } } as const;
/** After a rest for bounces mails go one by one, so often, until so many have gone well. */
export const bounceProbes = { everySeconds: 30, enough: 10 } as const;

/** Decides what one result means for all that wait. Null: nothing changes. */
export function judge(pause: SendingPause, event: BreakerEvent): Verdict | null {
  if (event.kind === 'ANSWERED') return afterAnswer(pause);
  if (event.kind === 'SERVER_FAILED') return afterFailure(pause, event.reason);
  const { tried, cameBack } = event;
  const tooMany = cameBack >= bouncesThatOpen.count && cameBack >= tried * bouncesThatOpen.share;
  if (pause.cause === 'BOUNCES' && pause.state === 'HALF_OPEN')
    return open(pause, 'BOUNCES', pause.reason ?? '');
  if (pause.state !== 'CLOSED') return null;
  return tooMany ? open(pause, 'BOUNCES', `${cameBack} of ${tried} came back`) : null;
}

function afterAnswer(pause: SendingPause): Verdict | null {
  const { state, cause, failures, successes } = pause;
  if (state === 'CLOSED') return failures > 0 ? { ...closed, closes: false } : null;
  if (cause === 'SERVER') return closed;
  if (state === 'OPEN') return null;
  if (successes + 1 >= bounceProbes.enough) return closed;
  return { ...pause, successes: successes + 1, ...steady, probeInSeconds: bounceProbes.everySeconds };
}

function afterFailure(pause: SendingPause, reason: string): Verdict | null {
  const failures = pause.failures + 1;
  if (pause.state === 'CLOSED' && failures < failuresThatOpen) {
    return { ...pause, failures, ...steady, probeInSeconds: null };
  }
  // What was under way when it opened says nothing new.
  if (pause.state === 'OPEN') return null;
  return open({ ...pause, failures }, 'SERVER', reason);
}

/** A sixth of how long it has been open already: a short fault is over soon, a long one isn't asked about every second. */
function open(pause: SendingPause, cause: PauseCause, reason: string): Verdict {
  const { least, most } = rest[cause];
  const probeInSeconds = Math.min(most, Math.max(least, pause.openSeconds / 6));
  const { failures } = pause;
  return {
    state: 'OPEN',
    cause,
    reason,
    failures,
    successes: 0,
    probeInSeconds,
    opens: pause.state === 'CLOSED',
    closes: false,
  };
}

const steady = { opens: false, closes: false } as const;
const closed: Verdict = {
  ...{ state: 'CLOSED', cause: null, reason: null, failures: 0, successes: 0 },
  ...{ probeInSeconds: null, opens: false, closes: true },
};
