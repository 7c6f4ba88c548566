import type { Theme } from '@app/domain';
import type { EventInput, EventToChangeQuery } from '../graphql/generated/graphql.js';
import { partsOfDay, type Day, type Time } from '../i18n/calendar.js';
import type { Wording } from '../i18n/texts.js';
import type { SummarisedError } from '../ui/index.js';
import type { eventFormText } from './event-form-text.js';
import { readSaidDate } from './said-date.js';

export interface ChosenAssociation {
  readonly id: string;
  readonly name: string;
}

export interface DayValues {
  /** Of a day that the event has already. */
  readonly id: string | null;
  /** As typed. */
  readonly said: string;
  /** What stands there already, with the words that the form shows for it. */
  readonly before?: { readonly said: string; readonly date: Day | null; readonly dateText: string | null };
  readonly startTime: Time | null;
  readonly endTime: Time | null;
  readonly backupDate: Day | null;
  /** Only to tell rows apart. */
  readonly key: number;
}

/** An event as it is being written. */
export interface EventValues {
  readonly title: string;
  readonly titleKana: string;
  readonly association: ChosenAssociation | null;
  readonly theme: Theme | '';
  readonly days: readonly DayValues[];
  readonly venueName: string;
  readonly venueAddress: string;
  readonly meetingPlace: string;
  readonly thingsToBring: string;
  readonly clothing: string;
  readonly rainPlan: string;
  readonly description: string;
  readonly url: string;
}

export const newDay = (key: number): DayValues => ({
  id: null,
  said: '',
  startTime: null,
  endTime: null,
  backupDate: null,
  key,
});

export const newEvent: EventValues = {
  title: '',
  titleKana: '',
  association: null,
  theme: '',
  days: [newDay(0)],
  venueName: '',
  venueAddress: '',
  meetingPlace: '',
  thingsToBring: '',
  clothing: '',
  rainPlan: '',
  description: '',
  url: '',
};

export type EventToChange = NonNullable<EventToChangeQuery['event']>;

export function valuesOfEvent(event: EventToChange, wordsOfDate: (day: Day) => string): EventValues {
  return {
    title: event.title,
    titleKana: event.titleKana ?? '',
    association: event.association ?? null,
    theme: event.theme,
    days: event.days.map((day, key) => ({
      id: day.id,
      ...standingWords(day, wordsOfDate),
      startTime: day.startTime ?? null,
      endTime: day.endTime ?? null,
      backupDate: day.backupDate ?? null,
      key,
    })),
    venueName: event.venueName ?? '',
    venueAddress: event.venueAddress ?? '',
    meetingPlace: event.meetingPlace ?? '',
    thingsToBring: event.thingsToBring ?? '',
    clothing: event.clothing ?? '',
    rainPlan: event.rainPlan ?? '',
    description: event.description ?? '',
    url: event.url ?? '',
  };
}

function standingWords(day: EventToChange['days'][number], wordsOfDate: (day: Day) => string) {
  const said = saidOf(day, wordsOfDate);
  return { said, before: { said, date: day.date ?? null, dateText: day.dateText ?? null } };
}

/** A period in its own days: what 「1月中旬」 meant when it was said isn't to move with the years. */
function saidOf(
  { date, periodFrom, periodTo, periodMeaning, dateText }: EventToChange['days'][number],
  wordsOfDate: (day: Day) => string,
): string {
  if (date) return wordsOfDate(date);
  if (!periodFrom || !periodTo) return dateText ?? '未定';
  return `${inDigits(periodFrom)}～${inDigits(periodTo)}${periodMeaning === 'RUNS' ? '' : 'のどこか'}`;
}

/** As the grammar of dates reads it, in either language. */
function inDigits(day: Day): string {
  const { year, month, day: date } = partsOfDay(day);
  return `${year}年${month}月${date}日`;
}

export interface EventPlace {
  readonly districtId: string;
  /** Kept where the address stays the same: the map's point, which this form doesn't show. */
  readonly before: EventToChange | undefined;
}

export function inputOfEvent(
  values: EventValues,
  { districtId, before }: EventPlace,
  today: Day,
): EventInput {
  const samePlace =
    before !== undefined &&
    values.venueName === (before.venueName ?? '') &&
    values.venueAddress === (before.venueAddress ?? '');
  return {
    districtId,
    associationId: values.association?.id ?? null,
    title: values.title.trim(),
    titleKana: orNull(values.titleKana),
    theme: values.theme || 'FESTIVAL',
    days: values.days.map((day) => dayInput(day, today)),
    venueName: orNull(values.venueName),
    venueAddress: orNull(values.venueAddress),
    lat: samePlace ? before.lat : null,
    lng: samePlace ? before.lng : null,
    meetingPlace: orNull(values.meetingPlace),
    thingsToBring: orNull(values.thingsToBring),
    clothing: orNull(values.clothing),
    rainPlan: orNull(values.rainPlan),
    description: orNull(values.description),
    url: orNull(values.url),
  };
}

function dayInput({ id, startTime, endTime, backupDate, ...day }: DayValues, today: Day) {
  return { id, ...(unchanged(day) ?? written(day.said, today)), startTime, endTime, backupDate };
}

/** A date that nobody touched keeps what a list said of it; open words do too, unless they can be read meanwhile. */
function unchanged({ said, before }: Pick<DayValues, 'said' | 'before'>) {
  if (before === undefined || said !== before.said) return null;
  const { date, dateText } = before;
  return date === null && (dateText === null || dateText === said) ? null : { date, dateText };
}

function written(said: string, today: Day) {
  const reading = readSaidDate(said, today);
  return reading.kind === 'DAY'
    ? { date: reading.date, dateText: null }
    : { date: null, dateText: said.trim() };
}

/** The names of the form's fields are those of the input's paths. */
export function eventFieldNames({ days }: EventValues): readonly string[] {
  return [
    'title',
    'titleKana',
    'associationId',
    'theme',
    'venueName',
    'venueAddress',
    'meetingPlace',
    'thingsToBring',
    'clothing',
    'rainPlan',
    'description',
    'url',
    ...days.flatMap((_, index) =>
      ['date', 'startTime', 'endTime', 'backupDate'].map((part) => `days.${index}.${part}`),
    ),
  ];
}

/** A problem of `dateText` or of a day's `id` is shown where the date stands. */
export function pathOnForm(path: string): string {
  return path.replace(/^(input\.)?(days\.\d+)\.(dateText|id)$/, '$2.date');
}

type FormWords = Wording<(typeof eventFormText)['ja']>;

/** What can be said without asking the server. */
export function mistakesOfEvent(values: EventValues, today: Day, t: FormWords): SummarisedError[] {
  return [
    ...(values.title.trim() === '' ? [{ name: 'title', error: t.titleMissing }] : []),
    ...(values.theme === '' ? [{ name: 'theme', error: t.themeMissing }] : []),
    ...values.days.flatMap((day, index) => mistakesOfDay(day, `days.${index}`, today, t)),
  ];
}

function mistakesOfDay(day: DayValues, path: string, today: Day, t: FormWords): SummarisedError[] {
  const reading = readSaidDate(day.said, today);
  const mistakes: readonly (readonly [boolean, string, string])[] = [
    [reading.kind === 'EMPTY', 'date', t.dateMissing],
    [reading.kind === 'UNREADABLE' && day.said !== day.before?.said, 'date', t.dateUnreadable],
    [day.startTime === null && day.endTime !== null, 'startTime', t.startMissing],
    [!!day.startTime && !!day.endTime && day.endTime <= day.startTime, 'endTime', t.endBeforeStart],
    [
      reading.kind === 'DAY' && !!day.backupDate && day.backupDate <= reading.date,
      'backupDate',
      t.backupBefore,
    ],
  ];
  return mistakes.flatMap(([wrong, part, error]) => (wrong ? [{ name: `${path}.${part}`, error }] : []));
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
