import { problemIf, type DayChanges, type EventDraft, type EventTerms, type FieldProblem } from '@app/domain';
import type { Transaction } from '@app/platform';
import type { CommunityEventRow } from './community-event.entity.js';
import type { EventDayRow } from './event-day.entity.js';
import { placedAt } from './needs-for-matching.queries.js';
import type { NeedChange } from './people-of-needs.js';
import type { StaffingNeedRow } from './staffing-need.entity.js';

/** Needs whose day or place becomes another, before and after. */
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
  const ids = changed.needs.map((need) => need.id);
  const moved = days.map((day) => ({ ...day, ...changed.changed.find(({ id }) => id === day.id)?.terms }));
  const then = await placedAt(
    tx,
    needs.filter((need) => ids.includes(need.id)),
    days,
    [before],
  );
  const now = await placedAt(tx, changed.needs, moved, [{ ...before, ...event }]);
  return then.map((row) => ({ before: row, after: now.find(({ need }) => need.id === row.need.id)! }));
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
