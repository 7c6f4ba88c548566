import type { DayTerms, EventTerms, WrittenDay } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import { CommunityEventRow } from './community-event.entity.js';
import { EventDayRow } from './event-day.entity.js';

export async function insertEvent(
  tx: Transaction,
  scope: Scope,
  districtId: string,
  event: EventTerms & { readonly organiserText?: string | null },
): Promise<CommunityEventRow> {
  const { associationId, title, titleKana, description, theme, venueName, venueAddress, lat, lng, url } =
    event;
  const { meetingPlace, thingsToBring, clothing, rainPlan, organiserText } = event;
  const where = { venueName, venueAddress, lat, lng, meetingPlace };
  return tx.save(
    tx.create(CommunityEventRow, {
      ...{ districtId, associationId, title, titleKana, description, theme, url },
      ...{ ...where, thingsToBring, clothing, rainPlan, organiserText: organiserText ?? null },
      ...{ importId: null, sourceKey: null, createdBy: scope.actor.personId },
    }),
  );
}

export async function insertDays(
  tx: Transaction,
  eventId: string,
  days: readonly DayTerms[],
): Promise<EventDayRow[]> {
  return tx.save(
    days.map(({ ...day }) =>
      tx.create(EventDayRow, { ...dateOf(day), certainty: day.certainty, dateText: day.dateText, eventId }),
    ),
  );
}

function dateOf(day: Omit<DayTerms, 'certainty' | 'dateText'>) {
  const { date, periodFrom, periodTo, periodMeaning, backupDate, startTime, endTime } = day;
  return { date, periodFrom, periodTo, periodMeaning, backupDate, startTime, endTime };
}

/** A day as the record keeps it. */
export function onRecord({ id, dateText, ...day }: WrittenDay) {
  return { id, ...dateOf(day), dateText };
}

export function termsOf(day: EventDayRow): DayTerms {
  const { certainty, dateText } = day;
  return { certainty, dateText, ...dateOf(day) };
}
