import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { answerDueAfterChange, isoInJapan, problemIf, refusedFor, type FieldProblem } from '@app/domain';
import { Notifications, type NotificationKind } from '@app/notifications';
import type { Informed, NeedChange, PeopleOfNeeds, PlanTold, TouchedPeople } from '@app/needs';
import { Clock, type Scope, type Transaction } from '@app/platform';
import { entry } from './decision-entry.js';
import { fatesOf, type MatchFate } from './fates.js';
import { HostTelling } from './host-telling.js';
import { lockPeople } from './lock-people.js';
import { saveMatch } from './match.commands.js';
import type { MatchRow } from './match.entity.js';
import { matchesOfNeeds } from './match.queries.js';
import { MatchTelling } from './match-telling.js';
import { touchedPeople, type TouchedMatch } from './touched-people.js';

/** What says to a company that it comes: not so once it is asked again. */
const settled: readonly NotificationKind[] = ['ANSWER_CONFIRMED', 'DAY_REMINDER'];
/** Of the time that there was to answer. */
const reminders: readonly NotificationKind[] = ['ANSWER_REMINDER', 'ANSWER_ESCALATED', 'ANSWER_BY_TELEPHONE'];

interface Changing {
  readonly changes: readonly NeedChange[];
  readonly informed: readonly Informed[];
}

/** Parts with who can't come to a changed need any more, and asks again who has promised something else. */
@Injectable()
export class PlanSettling {
  constructor(
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    private readonly telling: MatchTelling,
    private readonly hosts: HostTelling,
  ) {}

  /** @param seen the key of whom the asker has been shown as touched */
  people(seen: string | null): PeopleOfNeeds {
    return {
      lock: async (tx, needIds) => (await lockPeople(tx, needIds)).needs,
      settle: (tx, scope, changes, informed) => this.settle(tx, scope, { changes, informed }, seen),
    };
  }

  private async settle(
    tx: Transaction,
    scope: Scope,
    { changes, informed }: Changing,
    seen: string | null,
  ): ReturnType<PeopleOfNeeds['settle']> {
    const needIds = [...changes, ...informed.map(({ change }) => change)].map(({ before }) => before.need.id);
    const open = await matchesOfNeeds(tx, [...new Set(needIds)], ['APPROVED', 'CONFIRMED']);
    if (open.length === 0) return { ok: true, value: { told: { companies: 0, association: false } } };
    const isMoved = ({ needId }: MatchRow) => changes.some(({ before }) => before.need.id === needId);
    const fates = changes.length === 0 ? [] : await fatesOf(tx, scope, changes, open.filter(isMoved));
    const touched = fates.filter(({ fate }) => fate !== null);
    const late = touched.flatMap((one) => this.tooLate(one));
    if (late.length > 0) return refusedFor('TOO_LATE', ...late);
    const told = [...touched.map(touchedMatch), ...onlyInformed(informed, open, touched)];
    const association = await this.hosts.wouldTell(tx, scope, touched);
    const people = await touchedPeople(tx, told, association);
    if (told.length > 0 && people.key !== seen) return { ok: true, value: { touches: people } };
    await this.hosts.tell(tx, scope, touched);
    for (const one of fates) await this.carryOut(tx, scope, one);
    return { ok: true, value: { told: toldBy(people, told) } };
  }

  private async carryOut(tx: Transaction, scope: Scope, { fate, ...one }: MatchFate): Promise<void> {
    const { match, change, holdsBackup, reasons } = one;
    const asked = { holdsBackup, reasons, needTerms: change.after.need.termsVersion };
    switch (fate) {
      case 'CANCELLED':
        return this.cancel(tx, scope, match, change);
      case 'ASKED_AGAIN':
        await this.notifications.hush(tx, scope, { matchId: match.id, kinds: settled });
        return this.put(tx, scope, 'askAgain', one, {
          ...{ ...asked, state: 'APPROVED', consultation: null, consultedAt: null },
          ...this.timeToAnswer(match, change),
        });
      case 'TOLD':
        if (match.askedAt! <= this.clock.now()) {
          await this.notifications.hush(tx, scope, { matchId: match.id, kinds: reminders });
        }
        return this.put(tx, scope, 'tellPlan', one, { ...asked, ...this.timeToAnswer(match, change) });
      case 'STANDS':
        return this.put(tx, scope, 'keepPromise', one, { ...asked, state: 'CONFIRMED' });
      case null:
        if (holdsBackup !== match.holdsBackup) await saveMatch(tx, scope, match, { holdsBackup });
    }
  }

  private async cancel(tx: Transaction, scope: Scope, match: MatchRow, { after }: NeedChange): Promise<void> {
    const isKnown = await this.telling.dropQuestion(tx, scope, match);
    const cancelled = await saveMatch(tx, scope, match, {
      ...{ state: 'CANCELLED', closedAt: this.clock.now(), closedBy: scope.actor.personId },
      closedReason: 'PLAN_CHANGED',
    });
    await record(tx, scope, entry('cancelMatch', match, cancelled));
    if (isKnown) await this.telling.tellEnded(tx, scope, cancelled, 'PLAN_CHANGED', after);
  }

  private async put(
    tx: Transaction,
    scope: Scope,
    action: string,
    { match, change }: Pick<MatchFate, 'match' | 'change'>,
    changes: Parameters<typeof saveMatch>[3],
  ): Promise<void> {
    const saved = await saveMatch(tx, scope, match, changes);
    const { before, after, ...line } = entry(action, match, saved);
    const plan = (
      { startsAt, endsAt }: NeedChange['after']['need'],
      { answerDue, holdsBackup }: MatchRow,
    ) => ({
      ...{ startsAt: isoInJapan(startsAt), endsAt: isoInJapan(endsAt), holdsBackup },
      answerDue: answerDue && isoInJapan(answerDue),
    });
    await record(tx, scope, {
      ...line,
      before: { ...before, ...plan(change.before.need, match) },
      after: { ...after, ...plan(change.after.need, saved) },
    });
  }

  /** A question that hasn't gone out yet goes when it would have gone. */
  private timeToAnswer(match: MatchRow, { after }: NeedChange): { askedAt: Date; answerDue: Date } {
    const now = this.clock.now();
    const askedAt = match.state === 'APPROVED' && match.askedAt! > now ? match.askedAt! : now;
    const standing = match.state === 'APPROVED' ? match.answerDue! : now;
    return { askedAt, answerDue: answerDueAfterChange(standing, after.need, askedAt)! };
  }

  /** Who has begun stays where it is; and whom there's no time left to ask isn't moved without asking. */
  private tooLate({ match, change: { before, after }, fate }: MatchFate): FieldProblem[] {
    const now = this.clock.now();
    const mustAnswer = fate === 'ASKED_AGAIN' || fate === 'TOLD';
    const begun = before.need.startsAt <= now;
    const due = answerDueAfterChange(now, after.need, match.askedAt! > now ? match.askedAt! : now);
    return [
      ...problemIf(begun, before.need.id, 'HAS_BEGUN'),
      ...problemIf(!begun && mustAnswer && due === null, before.need.id, 'TOO_SOON_TO_ASK'),
    ];
  }
}

const touchedMatch = ({ match, change, fate }: MatchFate): TouchedMatch => ({ match, change, fate: fate! });

function onlyInformed(
  informed: readonly Informed[],
  open: readonly MatchRow[],
  touched: readonly MatchFate[],
): TouchedMatch[] {
  return informed.flatMap(({ matchId, change }) => {
    const match = open.find(({ id }) => id === matchId);
    const isTouched = touched.some((one) => one.match.id === matchId);
    return match && !isTouched ? { match, change, fate: 'INFORMED' } : [];
  });
}

/** For whom its promise stands, nothing is another. */
function toldBy({ association }: TouchedPeople, told: readonly TouchedMatch[]): PlanTold {
  const companyIds = told.flatMap(({ match, fate }) => (fate === 'STANDS' ? [] : match.companyId));
  return { companies: new Set(companyIds).size, association };
}
