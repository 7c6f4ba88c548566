import { addDays, type Skill, type Theme } from '@app/domain';
import type { NeedInput, OfficerNeedFragment } from '../graphql/generated/graphql.js';
import { clockInJapan, dayInJapan, daysBetween, type Day, type Time } from '../i18n/calendar.js';
import type { Wording } from '../i18n/texts.js';
import type { SummarisedError } from '../ui/index.js';
import type { needsText } from './needs-text.js';

export type Urgency = '1' | '2' | '3' | '4' | '5';

/** A need as it is being written. */
export interface NeedValues {
  readonly dayId: string;
  readonly kind: NonNullable<NeedInput['kind']>;
  readonly role: string;
  readonly from: Time | null;
  readonly to: Time | null;
  /** 翌日: it goes on past midnight. */
  readonly endsNextDay: boolean;
  readonly peopleWanted: number | null;
  readonly fewest: number | null;
  readonly skills: readonly Skill[];
  readonly answerBy: Day | null;
  readonly urgency: Urgency;
  readonly mostOffers: number | null;
  readonly openToWard: boolean;
  readonly adultsOnly: boolean;
  readonly english: boolean;
  readonly backupRequired: boolean;
}

export interface DayOfNeed {
  readonly id: string;
  readonly date?: Day | null;
  readonly startTime?: Time | null;
  readonly endTime?: Time | null;
  readonly backupDate?: Day | null;
}

const weeksBefore = 2;

/** Two weeks before the day; where that is past, half of what is left; never on the day itself. */
export function usualAnswerBy(day: Day, today: Day): Day | null {
  const left = daysBetween(today, day);
  if (left < 1) return null;
  const usual = addDays(day, -7 * weeksBefore);
  return usual > today ? usual : addDays(today, Math.floor((left - 1) / 2));
}

/** A first need takes its times from its day. */
export function newNeed(day: DayOfNeed, today: Day): NeedValues {
  return {
    dayId: day.id,
    kind: 'HANDS',
    role: '',
    from: day.startTime ?? null,
    to: day.endTime ?? null,
    endsNextDay: false,
    peopleWanted: null,
    fewest: 1,
    skills: [],
    answerBy: day.date ? usualAnswerBy(day.date, today) : null,
    urgency: '3',
    mostOffers: 10,
    openToWard: false,
    adultsOnly: false,
    english: false,
    backupRequired: false,
  };
}

type NeedToChange = Pick<
  OfficerNeedFragment,
  | 'kind'
  | 'role'
  | 'startsAt'
  | 'endsAt'
  | 'peopleWanted'
  | 'fewestPeople'
  | 'skills'
  | 'answerBy'
  | 'urgency'
  | 'mostOffers'
  | 'openToWard'
  | 'adultsOnly'
  | 'languages'
  | 'backupRequired'
>;

export function valuesOfNeed(need: NeedToChange, dayId: string): NeedValues {
  const urgencies: readonly Urgency[] = ['1', '2', '3', '4', '5'];
  return {
    dayId,
    kind: need.kind,
    role: need.role,
    from: clockInJapan(need.startsAt),
    to: clockInJapan(need.endsAt),
    endsNextDay: dayInJapan(need.endsAt) > dayInJapan(need.startsAt),
    peopleWanted: need.peopleWanted,
    fewest: need.fewestPeople,
    skills: need.skills,
    answerBy: dayInJapan(need.answerBy),
    urgency: urgencies.find((it) => Number(it) === need.urgency) ?? '3',
    mostOffers: need.mostOffers,
    openToWard: need.openToWard,
    adultsOnly: need.adultsOnly,
    english: need.languages.includes('en'),
    backupRequired: need.backupRequired,
  };
}

/** The next need of the same event: everything as before but for its role and its number. */
export function nextNeed(values: NeedValues): NeedValues {
  return { ...values, role: '', peopleWanted: null };
}

export function inputOfNeed(values: NeedValues, theme: Theme | undefined): NeedInput {
  return {
    eventDayId: values.dayId,
    kind: values.kind,
    role: values.role.trim(),
    startTime: values.from ?? '',
    endTime: values.to ?? '',
    endsNextDay: values.endsNextDay,
    peopleWanted: values.peopleWanted ?? 0,
    fewestPeople: values.fewest ?? 0,
    skills: [...values.skills],
    ...(theme ? { theme } : {}),
    urgency: Number(values.urgency),
    mostOffers: values.mostOffers ?? 0,
    answerBy: values.answerBy ?? '',
    openToWard: values.openToWard,
    adultsOnly: values.adultsOnly,
    languages: values.english ? ['en'] : [],
    backupRequired: values.backupRequired,
  };
}

/** The names of the form's fields are those of the input's paths. */
export const needFieldNames = [
  'kind',
  'role',
  'startTime',
  'endTime',
  'peopleWanted',
  'fewestPeople',
  'skills',
  'answerBy',
  'urgency',
  'mostOffers',
  'backupRequired',
] as const;

/** What can be said without asking the server. */
export function mistakesOfNeed(
  values: NeedValues,
  day: DayOfNeed | undefined,
  t: Wording<(typeof needsText)['ja']>,
): SummarisedError[] {
  const mistakes: readonly (readonly [boolean, string, string])[] = [
    [values.role.trim() === '', 'role', t.roleMissing],
    [values.from === null, 'startTime', t.timeMissing],
    [values.to === null, 'endTime', t.timeMissing],
    [endsTooSoon(values), 'endTime', t.endBeforeStart],
    [endsTooLate(values), 'endTime', t.endTooLate],
    [values.peopleWanted === null, 'peopleWanted', t.peopleMissing],
    [values.fewest === null, 'fewestPeople', t.peopleMissing],
    [(values.fewest ?? 0) > (values.peopleWanted ?? Infinity), 'fewestPeople', t.fewestTooMany],
    [values.answerBy === null, 'answerBy', t.answerByMissing],
    [values.answerBy !== null && !!day?.date && values.answerBy >= day.date, 'answerBy', t.answerByLate],
    [values.mostOffers === null, 'mostOffers', t.peopleMissing],
  ];
  return mistakes.flatMap(([wrong, name, error]) => (wrong ? [{ name, error }] : []));
}

function endsTooSoon({ from, to, endsNextDay }: NeedValues): boolean {
  return from !== null && to !== null && !endsNextDay && to <= from;
}

/** Who says 翌日 means a night, not a day and a night. */
function endsTooLate({ from, to, endsNextDay }: NeedValues): boolean {
  return from !== null && to !== null && endsNextDay && to > from;
}
