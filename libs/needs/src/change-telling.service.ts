import { Inject, Injectable } from '@nestjs/common';
import {
  activityOf,
  changesAnything,
  contactsOf,
  countTold,
  lockPending,
  Notifications,
  rewriteActivity,
  rewritePending,
  type FactsOf,
  type NotificationKind,
} from '@app/notifications';
import {
  asSystem,
  Clock,
  CONFIG,
  type Config,
  systemScope,
  type Scope,
  type Transaction,
} from '@app/platform';
import { findNeedsForMatchingByIds, type NeedForMatching } from './needs-for-matching.queries.js';
import type { Informed, NeedChange } from './people-of-needs.js';

type Facts = FactsOf['CHANGE_OF_PLAN'];
type Known = Pick<Facts, 'activity' | 'conditions'>;

/** What a company that is asked or has promised knows of the plan. */
export interface KnownPlan extends Known {
  readonly match: TouchedMatch;
}

interface TouchedMatch {
  readonly id: string;
  readonly needId: string;
  readonly companyId: string;
  readonly districtId: string;
  readonly people: number;
  readonly state: 'APPROVED' | 'CONFIRMED';
  readonly answerDue: Date;
  readonly askedAt: Date;
  /** Unanswered now, it is asked again. */
  readonly hasPromised: boolean;
}

/** Messages that describe the activity. What of them still waits is put right. */
const describing: readonly NotificationKind[] = [
  ...(['MATCH_APPROVED', 'ANSWER_REMINDER', 'ANSWER_ESCALATED', 'ANSWER_BY_TELEPHONE'] as const),
  ...(['ANSWER_CONFIRMED', 'DAY_REMINDER'] as const),
];

/**
 * Tells those whom a change of plan touches: one mail that says what is another now, held a while, so that several edits one
 * after the other are one mail too. Whoever hasn't been told of the activity yet is just told of the new plan.
 */
@Injectable()
export class ChangeTelling {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** To be taken before the change, its needs locked, and given to `tell` after it. */
  async known(tx: Transaction, needIds: readonly string[]): Promise<KnownPlan[]> {
    const matches = await findTouched(tx, needIds, this.clock.now());
    const needs = await findNeedsForMatchingByIds(tx, systemScope, [
      ...new Set(matches.map((it) => it.needId)),
    ]);
    const names = await associationNames(tx, needs);
    return matches.flatMap((match) => {
      const place = needs.find(({ need }) => need.id === match.needId);
      return place ? { match, ...knownOf(place, names) } : [];
    });
  }

  /** Before a change: whose company `tell` would write to. Whoever hasn't been asked yet reads the new plan at once. */
  async informed(
    tx: Transaction,
    scope: Scope,
    before: readonly KnownPlan[],
    changes: readonly NeedChange[],
  ): Promise<Informed[]> {
    const names = await associationNames(
      tx,
      changes.map(({ after }) => after),
    );
    const informed: Informed[] = [];
    for (const known of before) {
      const { match } = known;
      const change = changes.find(({ after }) => after.need.id === match.needId);
      if (!change || (match.state === 'APPROVED' && match.askedAt > this.clock.now())) continue;
      const facts = factsOf(known, { match, ...knownOf(change.after, names) });
      if (!changesAnything(facts)) continue;
      const [waiting] = await lockPending(tx, scope, 'CHANGE_OF_PLAN', prefixOf(match));
      if (waiting && !changesAnything(since(waiting.facts, facts))) continue;
      informed.push({ matchId: match.id, change });
    }
    return informed;
  }

  /** @returns how many companies will be told */
  async tell(tx: Transaction, scope: Scope, before: readonly KnownPlan[]): Promise<number> {
    const after = await this.known(tx, [...new Set(before.map(({ match }) => match.needId))]);
    let told = 0;
    for (const plan of after) {
      const known = before.find(({ match }) => match.id === plan.match.id);
      if (known && (await this.tellOne(tx, scope, known, plan))) told += 1;
    }
    return told;
  }

  private async tellOne(tx: Transaction, scope: Scope, before: KnownPlan, now: KnownPlan): Promise<boolean> {
    const { match } = now;
    const facts = factsOf(before, now);
    if (!changesAnything(facts)) return false;
    const unread = await rewriteActivity(tx, scope, match.id, describing, {
      activity: now.activity,
      answerDue: match.answerDue.toISOString(),
    });
    if (unread.includes('MATCH_APPROVED')) return false;
    return this.merge(tx, scope, match, facts);
  }

  /** What waits already says all of it: what it was at first, and what it has become. Changed back, it says nothing. */
  private async merge(tx: Transaction, scope: Scope, match: TouchedMatch, facts: Facts): Promise<boolean> {
    const prefix = prefixOf(match);
    const waiting = await lockPending(tx, scope, 'CHANGE_OF_PLAN', prefix);
    for (const { id, facts: first } of waiting) {
      await rewritePending(tx, scope, { id, facts: since(first, facts) });
    }
    const [first] = waiting;
    if (!first) return this.write(tx, scope, match, facts, prefix);
    if (changesAnything(since(first.facts, facts))) return true;
    await this.notifications.hush(tx, scope, { matchId: match.id, kinds: ['CHANGE_OF_PLAN'] });
    return false;
  }

  private async write(
    tx: Transaction,
    scope: Scope,
    match: TouchedMatch,
    facts: Facts,
    prefix: string,
  ): Promise<boolean> {
    const [recipient] = await contactsOf(tx, scope, match.companyId);
    if (!recipient) return false;
    await this.notifications.tell(tx, scope, {
      kind: 'CHANGE_OF_PLAN',
      // Each is another: what went out once doesn't keep the next change from being told.
      dedupeKey: `${prefix}${await countTold(tx, scope, prefix)}`,
      ...{ districtId: match.districtId, matchId: match.id, needId: match.needId, recipient, facts },
      notBefore: new Date(this.clock.now().getTime() + this.config.holdSeconds * 1000),
    });
    return true;
  }
}

const prefixOf = ({ id }: TouchedMatch): string => `CHANGE_OF_PLAN:${id}:`;

/** What is another since the reader was told last. */
const since = ({ before, conditionsBefore }: Facts, now: Facts): Facts => ({
  ...now,
  before,
  conditionsBefore,
});

function factsOf(before: KnownPlan, { match, activity, conditions }: KnownPlan): Facts {
  return {
    ...{ activity, before: before.activity, people: match.people },
    ...{ conditions, conditionsBefore: before.conditions },
    answerDue: match.state === 'APPROVED' ? match.answerDue.toISOString() : null,
    askedAgain: match.state === 'APPROVED' && match.hasPromised,
  };
}

function knownOf({ event, day, need }: NeedForMatching, names: ReadonlyMap<string, string>): Known {
  const { skills, languages, adultsOnly, backupRequired } = need;
  return {
    activity: activityOf(event, day, need, names.get(event.associationId ?? '') ?? null),
    conditions: { skills, languages, adultsOnly, backupRequired },
  };
}

/** Matches to come whose company is asked, or is going to be, or has promised. */
function findTouched(tx: Transaction, needIds: readonly string[], now: Date): Promise<TouchedMatch[]> {
  return asSystem(tx, () =>
    tx.query<TouchedMatch[]>(
      `select id, need_id as "needId", company_id as "companyId", district_id as "districtId", people, state,
         answer_due as "answerDue", asked_at as "askedAt", participation_basis is not null as "hasPromised"
       from match where need_id = any($1::uuid[]) and state in ('APPROVED', 'CONFIRMED') and starts_at > $2 order by id`,
      [needIds, now],
    ),
  );
}

async function associationNames(
  tx: Transaction,
  places: readonly { readonly event: { readonly associationId: string | null } }[],
): Promise<Map<string, string>> {
  const ids = places.flatMap(({ event }) => event.associationId ?? []);
  const rows = await tx.query<{ id: string; name: string }[]>(
    `select id, name from organisation where id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
