import { problemIf, type DayChanges, type EventDraft, type EventTerms, type FieldProblem } from '@app/domain';
import type { Transaction } from '@app/platform';
import type { CommunityEventRow } from './community-event.entity.js';
import type { EventDayRow } from './event-day.entity.js';
import { placedAt } from './needs-for-matching.queries.js';
import type { NeedChange } from './people-of-needs.js';
import type { StaffingNeedRow } from './staffing-need.entity.js';

/** The event's open needs, before and after; those whose day or place becomes another have other terms. */
export async function needChanges(
  tx: Transaction,
  before: CommunityEventRow,
  {
    days,
    needs,
    event,
    changed,
  }: {
    readonly days: readonly EventDayRow[];
    readonly needs: readonly StaffingNeedRow[];
    readonly event: EventTerms;
    readonly changed: DayChanges<StaffingNeedRow>;
  },
): Promise<NeedChange[]> {
  const open = needs.filter(({ state }) => state === 'OPEN');
  const moved = days.map((day) => ({ ...day, ...changed.changed.find(({ id }) => id === day.id)?.terms }));
  const then = await placedAt(tx, open, days, [before]);
  const written = open.map((need) => changed.needs.find(({ id }) => id === need.id) ?? need);
  const now = await placedAt(tx, written, moved, [{ ...before, ...event }]);
  return then.map((row) => ({ before: row, after: now.find(({ need }) => need.id === row.need.id)! }));
}

/** Of which companies are asked again, or parted with. */
export function isMoved({ before, after }: NeedChange): boolean {
  return before.need.termsVersion !== after.need.termsVersion;
}

/** Beside the date of the days on which these needs are. */
export function tooLateOn(
  { days }: EventDraft,
  changes: readonly NeedChange[],
  problems: readonly FieldProblem[],
): FieldProblem[] {
  return problems.flatMap(({ path, code }) => {
    const dayId = changes.find(({ before }) => before.need.id === path)?.before.day.id;
    const index = days.findIndex(({ id }) => id === dayId);
    return problemIf(index >= 0, `days.${index}.date`, code);
  });
}
