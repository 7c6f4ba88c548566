import type { CommunityEventRow, EventDayRow, StaffingNeedRow } from '@app/needs';
import type { EventDayType } from './event-day.type.js';
import type { CommunityEventType } from './event.type.js';
import type { NeedType } from './need.type.js';

export function eventType(row: CommunityEventRow): CommunityEventType {
  const { id, title, titleKana, description, organiserText, theme, venueName, venueAddress, lat, lng } = row;
  const { meetingPlace, thingsToBring, clothing, rainPlan, url, districtId, associationId, importId } = row;
  return {
    ...{ id, title, titleKana, description, organiserText, theme, venueName, venueAddress, lat, lng },
    ...{ meetingPlace, thingsToBring, clothing, rainPlan, url, districtId, associationId },
    imported: importId !== null,
  };
}

export function eventDayType(row: EventDayRow): EventDayType {
  const { id, eventId, certainty, date, periodFrom, periodTo, periodMeaning, startTime, endTime } = row;
  const { backupDate, dateText, state, calledOffReason } = row;
  return {
    ...{ id, eventId, certainty, date, periodFrom, periodTo, periodMeaning, startTime, endTime },
    ...{ backupDate, dateText, state, calledOffReason },
  };
}

export function needType(row: StaffingNeedRow): NeedType {
  const { id, eventDayId, districtId, kind, role, startsAt, endsAt, peopleWanted, fewestPeople } = row;
  const { peopleTaken, skills, theme, urgency, mostOffers, answerBy, openToWard, adultsOnly } = row;
  const { languages, backupRequired, state } = row;
  return {
    ...{ id, eventDayId, districtId, kind, role, startsAt, endsAt, peopleWanted, fewestPeople },
    ...{ peopleTaken, skills, theme, urgency, mostOffers, answerBy, openToWard, adultsOnly },
    ...{ languages, backupRequired, state },
    peopleMissing: Math.max(0, peopleWanted - peopleTaken),
  };
}
