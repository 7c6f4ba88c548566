import { dateInJapan, timeInJapan } from './japan-time.js';
import type { StaffingNeed } from './staffing-need.js';

/** What of a plan people are told, in the order in which it is read. */
export const planParts = [
  ...(['TITLE', 'DAY', 'BACKUP_DATE', 'ROLE', 'TIME', 'CONDITIONS'] as const),
  ...(['PLACE', 'MEETING_PLACE', 'THINGS_TO_BRING', 'CLOTHING', 'RAIN_PLAN'] as const),
] as const;
export type PlanPart = (typeof planParts)[number];

/** Of what asks something of whoever comes, beyond time and place. */
export type NeedConditions = Pick<StaffingNeed, 'skills' | 'languages' | 'adultsOnly' | 'backupRequired'>;

/** A part of a plan as it is: a date with its times, or words, or conditions. */
export interface PlanValue {
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** 翌: the end lies on the day after. */
  readonly endsNextDay: boolean;
  /** Where there's no date, what is said of it. */
  readonly text: string | null;
  readonly conditions: NeedConditions | null;
}

/** Null where there was nothing, or is nothing any more. */
export interface PlanDifference {
  readonly part: PlanPart;
  readonly before: PlanValue | null;
  readonly after: PlanValue | null;
}

/** An event with its days as it was or is; of the record only what changed. */
export interface SaidEvent {
  readonly title?: string | null;
  readonly venueName?: string | null;
  readonly venueAddress?: string | null;
  readonly meetingPlace?: string | null;
  readonly thingsToBring?: string | null;
  readonly clothing?: string | null;
  readonly rainPlan?: string | null;
  readonly days?: readonly SaidDay[];
}

export interface SaidDay {
  readonly id?: string | null;
  readonly date?: string | null;
  readonly dateText?: string | null;
  readonly startTime?: string | null;
  readonly endTime?: string | null;
  readonly backupDate?: string | null;
}

/** A need as it was or is; of the record only what changed, its times in ISO 8601. */
export type SaidNeed = Partial<NeedConditions> & {
  readonly role?: string | null;
  readonly startsAt?: Date | string | null;
  readonly endsAt?: Date | string | null;
};

/** What of an event's plan is another, each part as it was and as it is. */
export function eventDifferences(before: SaidEvent, after: SaidEvent): PlanDifference[] {
  const place = ({ venueName, venueAddress }: SaidEvent) =>
    [venueName, venueAddress].filter((part) => part).join('　');
  return [
    ...differing('TITLE', words(before.title), words(after.title)),
    ...pairsOf(before.days ?? [], after.days ?? []).flatMap(([was, is]) => [
      ...differing('DAY', was && dayValue(was), is && dayValue(is)),
      ...differing('BACKUP_DATE', backupValue(was), backupValue(is)),
    ]),
    ...differing('PLACE', words(place(before)), words(place(after))),
    ...differing('MEETING_PLACE', words(before.meetingPlace), words(after.meetingPlace)),
    ...differing('THINGS_TO_BRING', words(before.thingsToBring), words(after.thingsToBring)),
    ...differing('CLOTHING', words(before.clothing), words(after.clothing)),
    ...differing('RAIN_PLAN', words(before.rainPlan), words(after.rainPlan)),
  ];
}

/** What of a need is another for whoever comes, each part as it was and as it is. */
export function needDifferences(before: SaidNeed, after: SaidNeed): PlanDifference[] {
  return [
    ...differing('ROLE', words(before.role), words(after.role)),
    ...differing('TIME', timeValue(before), timeValue(after)),
    ...differing('CONDITIONS', conditionsValue(before), conditionsValue(after)),
  ];
}

const nothing: PlanValue = {
  ...{ date: null, startTime: null, endTime: null, endsNextDay: false, text: null, conditions: null },
};

function differing(part: PlanPart, before: PlanValue | null, after: PlanValue | null): PlanDifference[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ part, before, after }];
}

function words(text: string | null | undefined): PlanValue | null {
  return text ? { ...nothing, text } : null;
}

/** By their ids; where the record has none, in the order in which they stand. */
function pairsOf(
  before: readonly SaidDay[],
  after: readonly SaidDay[],
): (readonly [SaidDay | null, SaidDay | null])[] {
  const named = before.every(({ id }) => id);
  const left = named
    ? before.filter(({ id }) => !after.some((day) => day.id === id))
    : before.slice(after.length);
  return [
    ...after.map(
      (day, index) =>
        [(named ? before.find(({ id }) => id === day.id) : before[index]) ?? null, day] as const,
    ),
    ...left.map((day) => [day, null] as const),
  ];
}

function dayValue({ date, dateText, startTime, endTime }: SaidDay): PlanValue {
  return {
    ...nothing,
    ...{ date: date ?? null, startTime: startTime ?? null, endTime: endTime ?? null },
    text: date ? null : (dateText ?? null),
  };
}

function backupValue(day: SaidDay | null): PlanValue | null {
  return day?.backupDate ? { ...nothing, date: day.backupDate } : null;
}

function timeValue({ startsAt, endsAt }: SaidNeed): PlanValue | null {
  const [start, end] = [startsAt, endsAt].map((at) => (at ? new Date(at) : null));
  const first = start ?? end;
  if (!first) return null;
  return {
    ...nothing,
    date: dateInJapan(first),
    startTime: start ? timeInJapan(start) : null,
    endTime: end ? timeInJapan(end) : null,
    endsNextDay: !!start && !!end && dateInJapan(end) > dateInJapan(start),
  };
}

function conditionsValue({ skills, languages, adultsOnly, backupRequired }: SaidNeed): PlanValue | null {
  const said = [skills, languages, adultsOnly, backupRequired].some((part) => part !== undefined);
  if (!said) return null;
  const conditions = {
    ...{ skills: skills?.toSorted() ?? [], languages: languages?.toSorted() ?? [] },
    ...{ adultsOnly: adultsOnly ?? false, backupRequired: backupRequired ?? false },
  };
  return { ...nothing, conditions };
}
