import { Inject, Injectable } from '@nestjs/common';
import {
  activityOf,
  contactsOf,
  countTold,
  lockPending,
  Notifications,
  rewritePending,
  type Activity,
  type Comer,
  type FactsOf,
} from '@app/notifications';
import { Clock, CONFIG, type Config, type Scope, type Transaction } from '@app/platform';
import { associationName } from './association-name.js';
import type { MatchFate } from './fates.js';
import { companyNames } from './match.queries.js';

type Facts = FactsOf['CHANGE_OF_PLAN'];
type Host = NonNullable<Facts['host']>;

/** Tells the association whose coming a change of plan has made uncertain, or ended: before the needs change. */
@Injectable()
export class HostTelling {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tell(tx: Transaction, scope: Scope, fates: readonly MatchFate[]): Promise<void> {
    for (const ofDay of byDay(fates)) await this.tellOfDay(tx, scope, ofDay);
  }

  /** Whether it would write: known before anything is done. */
  async wouldTell(tx: Transaction, scope: Scope, fates: readonly MatchFate[]): Promise<boolean> {
    for (const ofDay of byDay(fates)) {
      const recipient = await recipientOf(tx, scope, ofDay);
      const host = recipient && (await hostOf(tx, scope, await this.waitingHost(tx, scope, ofDay), ofDay));
      if (host && !isNothing(host)) return true;
    }
    return false;
  }

  private async waitingHost(tx: Transaction, scope: Scope, fates: readonly MatchFate[]) {
    const [waiting] = await lockPending(tx, scope, 'CHANGE_OF_PLAN', prefixOf(fates));
    return waiting?.facts.host;
  }

  private async tellOfDay(tx: Transaction, scope: Scope, fates: readonly MatchFate[]): Promise<void> {
    const { before, after } = fates[0]!.change;
    const { associationId } = before.event;
    const recipient = await recipientOf(tx, scope, fates);
    if (!recipient) return;
    const prefix = prefixOf(fates);
    const [waiting] = await lockPending(tx, scope, 'CHANGE_OF_PLAN', prefix);
    const host = await hostOf(tx, scope, waiting?.facts.host, fates);
    if (isNothing(host)) {
      await this.notifications.hush(tx, scope, { dedupeKeyPrefix: prefix });
      return;
    }
    const name = await associationName(tx, associationId);
    const now = { ...activityOf(after.event, after.day, after.need, name), ...hoursOf(fates, 'after') };
    const then = { ...activityOf(before.event, before.day, before.need, name), ...hoursOf(fates, 'before') };
    const conditions = { skills: [], languages: [], adultsOnly: false, backupRequired: false };
    const facts: Facts = {
      ...{ activity: now, before: waiting?.facts.before ?? then, host, people: 0, answerDue: null },
      ...{ conditions, conditionsBefore: conditions },
    };
    if (waiting) return rewritePending(tx, scope, { id: waiting.id, facts });
    await this.notifications.tell(tx, scope, {
      kind: 'CHANGE_OF_PLAN',
      dedupeKey: `${prefix}${await countTold(tx, scope, prefix)}`,
      ...{ districtId: before.event.districtId, eventDayId: before.day.id, needId: before.need.id },
      ...{ recipient, facts },
      notBefore: new Date(this.clock.now().getTime() + this.config.holdSeconds * 1000),
    });
  }
}

/** Of who had promised, the day's together. */
function byDay(fates: readonly MatchFate[]): MatchFate[][] {
  const promised = fates.filter(({ match }) => match.participationBasis !== null);
  const dayIds = [...new Set(promised.map(({ change }) => change.before.day.id))];
  return dayIds.map((dayId) => promised.filter(({ change }) => change.before.day.id === dayId));
}

async function recipientOf(tx: Transaction, scope: Scope, fates: readonly MatchFate[]) {
  const { associationId } = fates[0]!.change.before.event;
  return associationId ? (await contactsOf(tx, scope, associationId))[0] : undefined;
}

const prefixOf = (fates: readonly MatchFate[]): string =>
  `CHANGE_OF_PLAN:host:${fates[0]!.change.before.day.id}:`;

const isNothing = ({ askedAgain, cancelled }: Host): boolean => askedAgain.length + cancelled.length === 0;

/** What a letter that still waits says already, and what is another now. */
async function hostOf(
  tx: Transaction,
  scope: Scope,
  waiting: Host | undefined,
  fates: readonly MatchFate[],
): Promise<Host> {
  const names = await companyNames(tx, scope, [...new Set(fates.map(({ match }) => match.companyId))]);
  const comers = fates.map(({ match, change, fate }) => ({
    fate,
    comer: {
      ...{ companyName: names.find(({ id }) => id === match.companyId)?.name ?? '', people: match.people },
      ...{ role: change.after.need.role, startsAt: change.after.need.startsAt.toISOString() },
    },
  }));
  const said = (comer: Comer) =>
    comers.some((it) => it.comer.companyName === comer.companyName && it.comer.role === comer.role);
  const of = (state: MatchFate['fate'], before: readonly Comer[] = []) => [
    ...before.filter((comer) => !said(comer)),
    ...comers.filter(({ fate }) => fate === state).map(({ comer }) => comer),
  ];
  // Who was asked again, and is only told of a further change, is still being asked.
  const asking = [...of('ASKED_AGAIN', waiting?.askedAgain), ...of('TOLD')];
  return { askedAgain: asking, cancelled: of('CANCELLED', waiting?.cancelled) };
}

/** From the first of these needs to the last. */
function hoursOf(
  fates: readonly MatchFate[],
  when: 'before' | 'after',
): Pick<Activity, 'startsAt' | 'endsAt'> {
  const times = (which: 'startsAt' | 'endsAt') =>
    fates.map(({ change }) => change[when].need[which].toISOString()).toSorted();
  return { startsAt: times('startsAt')[0]!, endsAt: times('endsAt').at(-1)! };
}
