import { Injectable } from '@nestjs/common';
import { Database, Metrics, type Sample, systemScope, type Transaction } from '@app/platform';
import { Counter, Histogram } from 'prom-client';
import type { Sending } from '../channels/channel.js';
import type { Claimed } from './claim.queries.js';
import { countOptionalPauses } from './optional-pause.queries.js';
import { countByState, findOldestDue, findPauses } from './delivery-state.queries.js';

const notifications = {
  name: 'machikaigi_notifications',
  help: 'Notifications by channel, kind and state.',
  labels: ['channel', 'kind', 'state'],
} as const;
const maybeTwice = {
  name: 'machikaigi_notifications_maybe_twice',
  help: 'How often one was found half sent after a crash: it may have gone twice, under the same Message-ID.',
  labels: ['channel'],
} as const;
const oldestDue = {
  name: 'machikaigi_notification_oldest_due_seconds',
  help: 'For how long the oldest one has been due that nobody has taken up; 0 where none is.',
  labels: ['channel'],
} as const;
const pause = {
  name: 'machikaigi_sending_pause',
  help: 'The breaker of a channel: 1 at the state that it is in.',
  labels: ['channel', 'state'],
} as const;

const optionalPauses = {
  name: 'machikaigi_optional_mail_pauses',
  help: 'Wards that send nothing optional, since too many readers complained; a person lets it go on.',
  labels: [],
} as const;

const pauseStates = ['CLOSED', 'OPEN', 'HALF_OPEN'] as const;

/** What leaves the house and what doesn't, in numbers: by channel, kind and state, never by person. */
@Injectable()
export class DeliveryMetrics {
  private readonly tries: Counter<'channel' | 'kind' | 'outcome' | 'failure'>;
  private readonly waits: Histogram<'channel'>;

  constructor(
    metrics: Metrics,
    private readonly database: Database,
  ) {
    this.tries = new Counter({
      name: 'machikaigi_notification_tries_total',
      help: 'Tries of this worker: SENT, TEMPORARY (to be tried again), PERMANENT, with the class of failure.',
      labelNames: ['channel', 'kind', 'outcome', 'failure'],
      registers: [metrics.registry],
    });
    this.waits = new Histogram({
      name: 'machikaigi_notification_wait_seconds',
      help: 'From when a notification was due (written, its hold and office hours over) until it was handed over.',
      labelNames: ['channel'],
      buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 300, 1800, 7200],
      registers: [metrics.registry],
    });
    metrics.gauges([notifications, maybeTwice, oldestDue, pause, optionalPauses], () =>
      this.database.run(systemScope, (tx) => read(tx)),
    );
  }

  /** @param sendingMs how long the try took */
  count({ channel, kind, dueForSeconds }: Claimed, sending: Sending, sendingMs: number): void {
    const failure = sending.kind === 'SENT' ? 'NONE' : (sending.class ?? 'UNKNOWN');
    this.tries.inc({ channel, kind, outcome: sending.kind, failure });
    if (sending.kind === 'SENT') this.waits.observe({ channel }, dueForSeconds + sendingMs / 1000);
  }
}

async function read(tx: Transaction): Promise<Record<string, Sample[]>> {
  const counts = await countByState(tx, systemScope);
  const due = await findOldestDue(tx, systemScope);
  const pauses = await findPauses(tx, systemScope);
  const paused = await countOptionalPauses(tx, systemScope);
  const twice = new Map<string, number>();
  for (const row of counts) twice.set(row.channel, (twice.get(row.channel) ?? 0) + row.maybeTwice);
  return {
    [notifications.name]: counts.map(({ count: value, channel, kind, state }) => ({
      ...{ labels: { channel, kind, state }, value },
    })),
    [maybeTwice.name]: [...twice].map(([channel, value]) => ({ labels: { channel }, value })),
    [oldestDue.name]: due.map(({ channel, seconds: value }) => ({ labels: { channel }, value })),
    [optionalPauses.name]: [{ labels: {}, value: paused }],
    [pause.name]: pauses.flatMap(({ channel, state: now }) =>
      pauseStates.map((state) => ({ labels: { channel, state }, value: state === now ? 1 : 0 })),
    ),
  };
}
