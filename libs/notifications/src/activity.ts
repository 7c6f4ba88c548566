import type { CommunityEvent, EventDay, StaffingNeed } from '@app/domain';
import { isoInJapan } from '@app/domain';

/** What a message says about the need: what, when, where, what to bring. */
export interface Activity {
  readonly eventTitle: string;
  readonly associationName: string | null;
  readonly role: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly backupDate: string | null;
  readonly venueName: string | null;
  readonly venueAddress: string | null;
  readonly meetingPlace: string | null;
  readonly thingsToBring: string | null;
  readonly clothing: string | null;
  readonly rainPlan: string | null;
}

export interface ContactForTheDay {
  /** The office's own section: no person, and so without 様. */
  readonly ofOffice?: boolean;
  readonly organisation: string;
  readonly name: string;
  readonly phone: string | null;
}

export function activityOf(
  event: CommunityEvent,
  day: Pick<EventDay, 'backupDate'>,
  need: Pick<StaffingNeed, 'role' | 'startsAt' | 'endsAt'>,
  associationName: string | null,
): Activity {
  return {
    eventTitle: event.title,
    associationName,
    role: need.role,
    startsAt: isoInJapan(need.startsAt),
    endsAt: isoInJapan(need.endsAt),
    backupDate: day.backupDate,
    venueName: event.venueName,
    venueAddress: event.venueAddress,
    meetingPlace: event.meetingPlace,
    thingsToBring: event.thingsToBring,
    clothing: event.clothing,
    rainPlan: event.rainPlan,
  };
}
