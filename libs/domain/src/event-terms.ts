import type { CommunityEvent, EventDay } from './community-event.js';
import { readEventDate, type DateReading } from './event-date.js';
import { problemIf, textOrNull, unless, type Checked, type FieldProblem } from './field-problem.js';
import { addDays } from './japan-time.js';
import { hintOfToday } from './year-of-date.js';

/** A backup date for rain lies at most so many days after the day itself. */
export const backupReachDays = 62;

type EventText = Omit<
  CommunityEvent,
  'id' | 'districtId' | 'title' | 'theme' | 'associationId' | 'lat' | 'lng'
>;

/** An event as a person writes it. */
export interface EventDraft extends EventText {
  readonly associationId: string | null;
  readonly title: string;
  readonly theme: CommunityEvent['theme'];
  readonly lat: number | null;
  readonly lng: number | null;
  readonly url: string | null;
  readonly days: readonly EventDayDraft[];
}

/** A day as a person writes it: its date, or what is known of it in words (10月中旬, 未定). */
export interface EventDayDraft {
  /** Of a day that the event has already. */
  readonly id: string | null;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly backupDate: string | null;
}

export type DayTerms = Omit<EventDay, 'id' | 'eventId' | 'state'>;
export interface WrittenDay extends DayTerms {
  readonly id: string | null;
}

export type EventTerms = Omit<CommunityEvent, 'id' | 'districtId'> & { readonly url: string | null };
export interface WrittenEvent {
  readonly event: EventTerms;
  readonly days: readonly WrittenDay[];
}

/** What is known of a day that stands already, by which the same words mean again what they meant. */
export type StandingWords = Pick<
  EventDay,
  'id' | 'certainty' | 'dateText' | 'periodFrom' | 'periodTo' | 'periodMeaning'
>;

/**
 * What takes place, with its days, or what is wrong with what was written. `today` gives 10月中旬 its year: the next one,
 * unless the words stood there before.
 */
export function writeEvent(
  draft: EventDraft,
  today: string,
  standing: readonly StandingWords[] = [],
): Checked<WrittenEvent> {
  const days = draft.days.map((day, index) => {
    const before = standing.find(({ id }) => id === day.id);
    return writeDay(day, readingOf(day, today, before), `days.${index}`);
  });
  const fields = [
    ...problemsOfEvent(draft),
    ...days.flatMap((day) => (day.ok ? [] : day.fields)),
    ...problemsOfDayIds(draft.days),
  ];
  return unless(fields, () => ({
    event: eventOf(draft),
    days: days.flatMap((day) => (day.ok ? day.value : [])),
  }));
}

function eventOf(draft: EventDraft): EventTerms {
  return {
    associationId: draft.associationId,
    title: draft.title.trim(),
    titleKana: textOrNull(draft.titleKana),
    description: textOrNull(draft.description),
    theme: draft.theme,
    venueName: textOrNull(draft.venueName),
    venueAddress: textOrNull(draft.venueAddress),
    lat: draft.lat,
    lng: draft.lng,
    meetingPlace: textOrNull(draft.meetingPlace),
    thingsToBring: textOrNull(draft.thingsToBring),
    clothing: textOrNull(draft.clothing),
    rainPlan: textOrNull(draft.rainPlan),
    url: textOrNull(draft.url),
  };
}

function problemsOfEvent({ title, lat, lng, url, days }: EventDraft): FieldProblem[] {
  const inJapan = (value: number | null, least: number, most: number) =>
    value === null || (value >= least && value <= most);
  const address = textOrNull(url);
  return [
    ...problemIf(title.trim() === '', 'title', 'EMPTY'),
    ...problemIf((lat === null) !== (lng === null), lat === null ? 'lat' : 'lng', 'EMPTY'),
    ...problemIf(!inJapan(lat, 20, 46), 'lat', 'OUT_OF_RANGE'),
    ...problemIf(!inJapan(lng, 122, 154), 'lng', 'OUT_OF_RANGE'),
    ...problemIf(address !== null && !/^https?:\/\/[^\s/]+(\/\S*)?$/u.test(address), 'url', 'NOT_A_URL'),
    ...problemIf(days.length === 0, 'days', 'EMPTY'),
    ...problemIf(days.length > 100, 'days', 'TOO_MANY'),
  ];
}

function problemsOfDayIds(days: readonly EventDayDraft[]): FieldProblem[] {
  return days.flatMap(({ id }, index) =>
    problemIf(id !== null && days.findIndex((other) => other.id === id) < index, `days.${index}.id`, 'TWICE'),
  );
}

/** Words that name several days (20日・21日) make several days of one. */
function writeDay(draft: EventDayDraft, reading: DateReading | null, path: string): Checked<WrittenDay[]> {
  const dateText = textOrNull(draft.dateText);
  const dates = datesOf(draft, reading);
  const fields = [
    ...problemIf(draft.date === null && dateText === null, `${path}.date`, 'EMPTY'),
    ...problemsOfReading(reading, `${path}.dateText`),
    ...problemIf(dates.length > 1 && draft.id !== null, `${path}.dateText`, 'SEVERAL_DAYS'),
    ...problemsOfTimes(draft, path),
    ...problemsOfBackup(draft.backupDate, dates, `${path}.backupDate`),
  ];
  const { id, startTime, endTime, backupDate } = draft;
  const noPeriod = { periodFrom: null, periodTo: null, periodMeaning: null };
  const common = { id, startTime, endTime, backupDate, dateText, ...noPeriod };
  return unless(fields, () => {
    if (dates.length > 0) return dates.map((date) => ({ ...common, certainty: 'DAY' as const, date }));
    if (reading?.kind !== 'PERIOD') return [{ ...common, certainty: 'OPEN' as const, date: null }];
    const period = { periodFrom: reading.from, periodTo: reading.to, periodMeaning: reading.meaning };
    return [{ ...common, certainty: 'PERIOD' as const, date: null, ...period }];
  });
}

/** Words that stand there already keep their meaning: last year's 1月中旬 doesn't move to the next, an import's stay as they were read. */
function readingOf(
  { date, dateText }: EventDayDraft,
  today: string,
  before: StandingWords | undefined,
): DateReading | null {
  const text = textOrNull(dateText);
  if (date !== null || text === null) return null;
  const said = readSaid(text, today);
  if (before?.dateText !== text) return said;
  if (before.certainty === 'OPEN' && said.kind === 'OPEN') return { ...said, why: 'UNDECIDED' };
  const { periodFrom: from, periodTo: to, periodMeaning: meaning } = before;
  if (from === null || to === null || meaning === null) return said;
  return { kind: 'PERIOD', text, meaning, from, to, except: [], sureness: 'STATED' };
}

/** What somebody says without a year means the next time that it comes round. */
function readSaid(text: string, today: string): DateReading {
  return readEventDate(text, { ...hintOfToday(today), certain: { from: today, to: addDays(today, 364) } });
}

function datesOf(draft: EventDayDraft, reading: DateReading | null): readonly string[] {
  if (draft.date !== null) return [draft.date];
  if (reading?.kind === 'DAY') return [reading.date];
  if (reading?.kind === 'PERIOD' && reading.from === reading.to) return [reading.from];
  return reading?.kind === 'DAYS' ? reading.dates : [];
}

/** That a day isn't known yet may stand; that nobody understood the words may not. */
function problemsOfReading(reading: DateReading | null, path: string): FieldProblem[] {
  const wellKnown = ['UNDECIDED', 'NO_FIXED_DAY'];
  return reading?.kind === 'OPEN' ? problemIf(!wellKnown.includes(reading.why), path, reading.why) : [];
}

function problemsOfTimes({ startTime, endTime }: EventDayDraft, path: string): FieldProblem[] {
  return [
    ...problemIf(startTime === '24:00', `${path}.startTime`, 'NOT_A_START'),
    ...problemIf(startTime === null && endTime !== null, `${path}.startTime`, 'EMPTY'),
    ...problemIf(
      startTime !== null && endTime !== null && endTime <= startTime,
      `${path}.endTime`,
      'END_BEFORE_START',
    ),
  ];
}

function problemsOfBackup(backupDate: string | null, dates: readonly string[], path: string): FieldProblem[] {
  if (backupDate === null) return [];
  const last = dates.at(-1);
  if (last === undefined || dates.length > 1) return problemIf(true, path, 'NEEDS_ONE_DATE');
  return [
    ...problemIf(backupDate <= last, path, 'NOT_AFTER_DATE'),
    ...problemIf(backupDate > addDays(last, backupReachDays), path, 'TOO_LATE'),
  ];
}

/** Whether people would have to go somewhere else. */
export function placeChanges(
  before: Pick<CommunityEvent, 'venueName' | 'venueAddress' | 'lat' | 'lng'>,
  after: Pick<CommunityEvent, 'venueName' | 'venueAddress' | 'lat' | 'lng'>,
): boolean {
  return (['venueName', 'venueAddress', 'lat', 'lng'] as const).some((part) => before[part] !== after[part]);
}
