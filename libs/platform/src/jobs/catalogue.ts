import { z } from 'zod';

/** Mails don't wait behind a long calculation. */
export const lanes = ['quick', 'matcher'] as const;
export type Lane = (typeof lanes)[number];

interface JobKind<Payload extends z.ZodType> {
  readonly lane: Lane;
  /** Ids only: what is queued is readable by whoever reads the queue. */
  readonly payload: Payload;
  /** How often it is tried before the next sweep takes care of its row. */
  readonly attempts: number;
  /** Rings that nobody has answered yet are one: it says that there is work, not which. */
  readonly together?: true;
  /** Rung by the clock, so often. */
  readonly everySeconds?: number;
}

const job = <Payload extends z.ZodType>(kind: JobKind<Payload>): JobKind<Payload> => kind;
const nothing = z.strictObject({});

/** Every job there is. The worker refuses to boot when one has no processor. */
export const jobs = {
  // Which are due says the table.
  'send-notifications': job({ lane: 'quick', payload: nothing, attempts: 1, together: true }),
  'sweep-notifications': job({ lane: 'quick', payload: nothing, attempts: 1, everySeconds: 5 }),
  'run-matcher': job({ lane: 'matcher', payload: z.strictObject({ runId: z.uuid() }), attempts: 2 }),
  'sweep-personal-data': job({ lane: 'quick', payload: nothing, attempts: 1, everySeconds: 3600 }),
  'sweep-matches': job({ lane: 'quick', payload: nothing, attempts: 1, everySeconds: 10 }),
  'sweep-reminders': job({ lane: 'quick', payload: nothing, attempts: 1, everySeconds: 60 }),
  'sweep-memberships': job({ lane: 'quick', payload: nothing, attempts: 1, everySeconds: 3600 }),
  // Once a day; more often rung so that a worker that slept over midnight doesn't leave a day out.
  'anchor-record': job({
    lane: 'quick',
    payload: z.strictObject({ atOnce: z.literal(true).optional() }),
    attempts: 3,
    everySeconds: 60,
  }),
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>;

export const jobNames = Object.keys(jobs) as JobName[];

/** BullMQ's name of a lane's queue. */
export const queueOf = (lane: Lane): string => `machikaigi-${lane}`;
