import { differences, record } from '@app/audit';
import {
  answerByIsPast,
  changeNeed,
  dateInJapan,
  needDifferences,
  refusedFor,
  withdrawNeed,
  writeNeed,
  type Checked,
  type NeedDraft,
  type NeedTerms,
  type Theme,
} from '@app/domain';
import { Clock, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { ChangeTelling } from './change-telling.service.js';
import type { CommunityEventRow } from './community-event.entity.js';
import type { EventDayRow } from './event-day.entity.js';
import { findDay, findEvent, lockDay } from './events.queries.js';
import { insertNeeds } from './needs.commands.js';
import { placedAt } from './needs-for-matching.queries.js';
import { findNeed, lockNeed } from './needs.queries.js';
import { officeRefusal, type OfficeRefusal } from './office.js';
import type { Changed, PeopleOfNeeds } from './people-of-needs.js';
import { StaffingNeedRow } from './staffing-need.entity.js';

/** A need as it is typed: without a theme of its own it has its event's. */
export type NeedInput = Omit<NeedDraft, 'theme'> & {
  readonly eventDayId: string;
  readonly theme: Theme | null;
};
export type NeedRefusal =
  OfficeRefusal | 'BAD_INPUT' | 'EVENT_NOT_DATED' | 'NEED_IS_CLOSED' | 'STILL_HAS_PEOPLE' | 'TOO_LATE';
export type NeedOutcome = Checked<StaffingNeedRow, NeedRefusal>;
export type NeedChangeOutcome = Checked<Changed<StaffingNeedRow>, NeedRefusal>;

/** What a branch office asks for on its district's events. */
@Injectable()
export class Needs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly telling: ChangeTelling,
  ) {}

  postNeed(scope: Scope, input: NeedInput): Promise<NeedOutcome> {
    return this.database.run(scope, async (tx) => {
      const place = await dayOf(tx, scope, input.eventDayId);
      if (!place) return refusedFor('NOT_FOUND', { path: 'eventDayId', code: 'NOT_FOUND' });
      const refusal = officeRefusal(scope, place.event.districtId);
      if (refusal) return refusedFor(refusal);
      const written = this.written(input, place, null);
      if (!written.ok) return written;
      const { districtId } = place.event;
      const [need] = await insertNeeds(tx, scope, [
        { ...written.value, eventDayId: place.day.id, districtId } as StaffingNeedRow,
      ]);
      const saved = (await findNeed(tx, scope, need!.id))!;
      await put(tx, scope, 'postNeed', saved, { after: differences({}, written.value)?.after ?? {} });
      return { ok: true, value: saved };
    });
  }

  /** What becomes of who comes to it, and is seen first, is `people`'s. */
  changeNeed(scope: Scope, id: string, input: NeedInput, people: PeopleOfNeeds): Promise<NeedChangeOutcome> {
    return this.database.run(scope, async (tx) => {
      const seen = await findNeed(tx, scope, id);
      if (!seen) return refusedFor('NOT_FOUND');
      const refusal = officeRefusal(scope, seen.districtId);
      if (refusal) return refusedFor(refusal);
      const place = (await dayOf(tx, scope, seen.eventDayId))!;
      const before = (await people.lock(tx, [id]))[0]!;
      if (input.eventDayId !== before.eventDayId) {
        return refusedFor('BAD_INPUT', { path: 'eventDayId', code: 'CANNOT_CHANGE' });
      }
      const written = this.written(input, place, before.answerBy);
      if (!written.ok) return written;
      const changed = changeNeed(before, written.value);
      if (!changed.ok) return changed;
      const known = await this.telling.known(tx, [id]);
      const [days, events] = [[place.day], [place.event]];
      const [then] = await placedAt(tx, [before], days, events);
      const [now] = await placedAt(tx, [changed.value], days, events);
      const changes = [{ before: then!, after: now! }];
      const informed = await this.telling.informed(tx, scope, known, changes);
      const settled = await people.settle(tx, scope, changes, informed);
      if (!settled.ok)
        return refusedFor('TOO_LATE', ...settled.fields.map(({ code }) => ({ path: 'startTime', code })));
      if ('touches' in settled.value) {
        const { touches } = settled.value;
        return { ok: true, value: { touches, differences: needDifferences(before, changed.value) } };
      }
      await this.save(tx, scope, 'changeNeed', before, changed.value);
      await this.telling.tell(tx, scope, known);
      return { ok: true, value: { saved: (await findNeed(tx, scope, id))!, told: settled.value.told } };
    });
  }

  withdrawNeed(scope: Scope, id: string): Promise<NeedOutcome> {
    return this.database.run(scope, async (tx) => {
      const before = await lockVisible(tx, scope, id);
      if (!before) return refusedFor('NOT_FOUND');
      const refusal = officeRefusal(scope, before.districtId);
      if (refusal) return refusedFor(refusal);
      const withdrawn = withdrawNeed(before);
      if (!withdrawn.ok) return withdrawn;
      return { ok: true, value: await this.save(tx, scope, 'withdrawNeed', before, withdrawn.value) };
    });
  }

  private written(
    { eventDayId: _eventDayId, ...input }: NeedInput,
    { day, event }: { readonly day: EventDayRow; readonly event: CommunityEventRow },
    answerByBefore: Date | null,
  ): Checked<NeedTerms, NeedRefusal> {
    const written = writeNeed({ ...input, theme: input.theme ?? event.theme }, day);
    if (!written.ok) return written;
    const today = dateInJapan(this.clock.now());
    return answerByIsPast(written.value.answerBy, today, answerByBefore)
      ? refusedFor('BAD_INPUT', { path: 'answerBy', code: 'IN_THE_PAST' })
      : written;
  }

  private async save(
    tx: Transaction,
    scope: Scope,
    action: string,
    before: StaffingNeedRow,
    after: StaffingNeedRow,
  ): Promise<StaffingNeedRow> {
    const changes = differences(before, after);
    if (!changes) return before;
    await tx.update(StaffingNeedRow, { id: before.id }, { ...changes.after, updatedAt: this.clock.now() });
    await put(tx, scope, action, before, changes);
    return after;
  }
}

/** The day is locked: meanwhile nobody calls it off or moves it. */
async function dayOf(tx: Transaction, scope: Scope, dayId: string) {
  const visible = await findDay(tx, scope, dayId);
  const day = visible && (await lockDay(tx, visible.id));
  const event = day && (await findEvent(tx, scope, day.eventId));
  return day && event ? { day, event } : null;
}

async function lockVisible(tx: Transaction, scope: Scope, id: string): Promise<StaffingNeedRow | null> {
  return (await findNeed(tx, scope, id)) && lockNeed(tx, id);
}

function put(
  tx: Transaction,
  scope: Scope,
  action: string,
  need: StaffingNeedRow,
  what: { readonly before?: object; readonly after: object },
): Promise<void> {
  return record(tx, scope, {
    action,
    subjectType: 'staffing_need',
    subjectId: need.id,
    districtId: need.districtId,
    ...what,
  });
}
