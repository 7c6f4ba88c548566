import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, dateInJapan, refused, type Outcome } from '@app/domain';
import { EventDayRow, findDaysByIds, lockDay, StaffingNeedRow } from '@app/needs';
import { asSystem, Clock, Database, type Scope, type Transaction } from '@app/platform';
import { AssociationTelling } from './association-telling.js';
import { isCounted, type Came } from './came.js';
import { lockPeople } from './lock-people.js';
import { saveMatch } from './match.commands.js';
import type { MatchRow } from './match.entity.js';
import { MatchTelling } from './match-telling.js';
import { entry } from './decision-entry.js';

export type DayRefusal = 'NOT_FOUND' | 'NOT_ALLOWED' | 'ALREADY_DECIDED' | 'NOT_YET' | 'BAD_INPUT';
/** The day as it then is, and how many were told. */
export type DayDecided = Outcome<{ readonly day: EventDayRow; readonly told: number }, DayRefusal>;

interface LockedDay {
  readonly day: EventDayRow;
  readonly districtId: string;
  readonly needs: readonly StaffingNeedRow[];
  readonly matches: readonly MatchRow[];
}

/** What the branch office decides about a day as a whole: called off, or done and with how many. */
@Injectable()
export class Days {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly telling: MatchTelling,
    private readonly associations: AssociationTelling,
  ) {}

  /** Calls the day off: its needs close, whoever was asked or had promised is told why. */
  async callOff(scope: Scope, eventDayId: string, reason: string): Promise<DayDecided> {
    return this.decide(scope, eventDayId, async (tx, locked) => {
      let told = 0;
      for (const match of locked.matches) {
        const state = match.state === 'PROPOSED' ? 'SUPERSEDED' : 'CANCELLED';
        const after = await this.close(tx, scope, match, state, reason);
        if (state === 'CANCELLED' && (await this.telling.tellCalledOff(tx, scope, after, reason))) told += 1;
      }
      await this.closeDay(tx, scope, locked, 'CALLED_OFF', reason);
      const [need] = locked.needs;
      if (need) await this.associations.tellCalledOff(tx, scope, need.id, reason);
      return accepted(told);
    });
  }

  /** Marks the day done with how many of each settled match came; what was never settled lapses. */
  async complete(scope: Scope, eventDayId: string, came: readonly Came[]): Promise<DayDecided> {
    return this.decide(scope, eventDayId, async (tx, locked) => {
      if (locked.day.date === null || locked.day.date > dateInJapan(this.clock.now()))
        return refused('NOT_YET');
      const settled = locked.matches.filter((match) => match.state === 'CONFIRMED');
      if (!isCounted(came, settled)) return refused('BAD_INPUT');
      let thanked = 0;
      for (const match of settled) {
        const peopleCame = came.find(({ matchId }) => matchId === match.id)?.people ?? match.people;
        const after = await saveMatch(tx, scope, match, { state: 'COMPLETED', peopleCame });
        await record(tx, scope, {
          ...entry('completeMatch', match, after),
          after: { state: after.state, peopleCame },
        });
        if (await this.telling.thank(tx, scope, after, peopleCame)) thanked += 1;
      }
      for (const match of locked.matches) {
        if (match.state === 'PROPOSED') await this.close(tx, scope, match, 'SUPERSEDED', 'DAY_IS_OVER');
        if (match.state !== 'APPROVED') continue;
        await this.telling.dropQuestion(tx, scope, match);
        await this.close(tx, scope, match, 'EXPIRED', 'DAY_IS_OVER');
      }
      await this.closeDay(tx, scope, locked, 'DONE', null);
      const [need] = locked.needs;
      if (need) await this.associations.thank(tx, scope, need.id);
      return accepted(thanked);
    });
  }

  private async decide(
    scope: Scope,
    eventDayId: string,
    change: (tx: Transaction, locked: LockedDay) => Promise<Outcome<number, DayRefusal>>,
  ): Promise<DayDecided> {
    return this.database.run(scope, async (tx) => {
      const [seen] = await findDaysByIds(tx, scope, [eventDayId]);
      if (!seen) return refused('NOT_FOUND');
      const locked = await lockPeopleOfDay(tx, eventDayId);
      if (!scope.officeDistrictIds.includes(locked.districtId)) return refused('NOT_ALLOWED');
      if (locked.day.state !== 'PLANNED') return refused('ALREADY_DECIDED');
      const outcome = await change(tx, locked);
      if (!outcome.ok) return outcome;
      const day = await tx.findOneByOrFail(EventDayRow, { id: eventDayId });
      return accepted({ day, told: outcome.value });
    });
  }

  private async close(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    state: 'SUPERSEDED' | 'CANCELLED' | 'EXPIRED',
    reason: string,
  ): Promise<MatchRow> {
    const closing = { closedAt: this.clock.now(), closedBy: scope.actor.personId, closedReason: reason };
    const save = () => saveMatch(tx, scope, match, { state, ...closing });
    // Drafts are not the office's to see, but a day that is over or off ends them too.
    const after = await (state === 'SUPERSEDED' ? asSystem(tx, save) : save());
    await record(tx, scope, entry('closeMatch', match, after));
    return after;
  }

  private async closeDay(
    tx: Transaction,
    scope: Scope,
    { day, districtId, needs }: LockedDay,
    state: 'CALLED_OFF' | 'DONE',
    reason: string | null,
  ): Promise<void> {
    const { affected } = await tx.update(EventDayRow, { id: day.id }, { state, calledOffReason: reason });
    // Where the database lets the writer not, nobody is told either.
    if (affected !== 1) throw new Error(`day ${day.id} is not the writer's to close`);
    for (const need of needs) {
      if (need.state === 'OPEN') await tx.update(StaffingNeedRow, { id: need.id }, { state });
    }
    const action = state === 'CALLED_OFF' ? 'callOff' : 'completeDay';
    const states = { before: { state: day.state }, after: { state } };
    await record(tx, scope, {
      action,
      subjectType: 'eventDay',
      subjectId: day.id,
      districtId,
      ...states,
      reason,
    });
  }
}

/** Locks the day, every offer that has people on it, then its needs, then their live matches. */
async function lockPeopleOfDay(tx: Transaction, dayId: string): Promise<LockedDay> {
  const day = await lockDay(tx, dayId);
  if (!day) throw new Error(`no day ${dayId}`);
  const ids = await tx.query<{ id: string }[]>(`select id from staffing_need where event_day_id = $1`, [
    dayId,
  ]);
  const needIds = ids.map(({ id }) => id);
  const { needs, matches } = await lockPeople(tx, needIds);
  const [event] = await tx.query<{ districtId: string }[]>(
    `select district_id as "districtId" from community_event where id = $1`,
    [day.eventId],
  );
  return { day, districtId: event!.districtId, needs, matches };
}
