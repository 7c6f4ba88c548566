import { addDays, writeNeed, type NeedTerms, type Skill } from '@app/domain';
import { daysToBe } from './days-to-be.js';
import type { ImportedEvent, ImportedNeed } from './imported-event.js';
import type { Problem, WithProblems } from './reading.js';
import { readSkill } from './read-skills.js';

/** Where a list doesn't say by when to answer: so long before, or on the eve where that has passed. */
const usualDaysToAnswer = 14;

type Asking = Pick<ImportedEvent, 'needs' | 'when' | 'times' | 'problems' | 'theme'>;

/** A need of a row with what the row leaves to the event filled in. */
export interface NeedToBe {
  readonly role: string;
  readonly people: number;
  readonly fewestPeople: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly endsNextDay: boolean;
  readonly skills: readonly Skill[];
  readonly answerBy: string | null;
}

/** A need as it will be stored, and on which of the event's days. */
export interface NeedOfDay {
  readonly date: string;
  readonly terms: NeedTerms;
}

/** What of a row's needs can't be stored as it stands, or had to be assumed. */
export function problemsOfNeeds(event: Asking, today: string): readonly Problem[] {
  return event.needs.flatMap((need, place) => [
    ...problemsOfWords(need),
    ...needOnDays(event, place, today).problems,
  ]);
}

/** The needs of an event to be: each on each of its days that lies ahead. */
export function needsToStore(event: Asking, today: string): readonly NeedOfDay[] {
  return event.needs.flatMap((_, place) => needOnDays(event, place, today).value);
}

export function needToBe(event: Asking, need: ImportedNeed, today: string): NeedToBe {
  const own = need.start !== null;
  const start = need.start ?? event.times.start;
  const end = need.end ?? event.times.end;
  const day = daysToBe(event).find(({ date }) => date !== null && date > today)?.date ?? null;
  return {
    ...{ role: need.role, people: need.people, fewestPeople: need.fewestPeople, start, end },
    endsNextDay: !own && need.end === null && event.times.endsNextDay,
    skills: [...new Set(need.skills.flatMap((skill) => readSkill(skill) ?? []))],
    answerBy: day === null ? need.answerBy : answerBy(need, day, today),
  };
}

function needOnDays(event: Asking, place: number, today: string): WithProblems<readonly NeedOfDay[]> {
  const need = event.needs[place]!;
  const doubt = (field: Problem['field'], code: Problem['code'], cellText = need.role): Problem => ({
    ...{ field, code, weight: 'CHECK', cellText },
  });
  const dates = daysToBe(event).flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return { value: [], problems: [doubt('need.role', 'NEED_WITHOUT_DATE')] };
  const ahead = dates.filter((date) => date > today);
  if (ahead.length === 0) {
    return { value: [], problems: [{ ...doubt('need.role', 'NEED_IS_PAST'), weight: 'NOTE' }] };
  }
  const { start, end } = needToBe(event, need, today);
  if (start === null || end === null)
    return { value: [], problems: [doubt('need.start', 'NEED_WITHOUT_TIME')] };
  const written = ahead.map((date) => ({ date, result: writeOn(event, need, date, today) }));
  const failed = written.find(({ result }) => !result.ok);
  if (failed) return { value: [], problems: [doubt('need.role', 'NEED_NOT_POSSIBLE')] };
  return {
    value: written.flatMap(({ date, result }) => (result.ok ? { date, terms: result.value } : [])),
    problems: problemsOfAnswer(need, ahead, today),
  };
}

function writeOn(event: Asking, need: ImportedNeed, date: string, today: string) {
  const { start, end, endsNextDay, skills } = needToBe(event, need, today);
  const day = { certainty: 'DAY', date, backupDate: null, state: 'PLANNED' } as const;
  return writeNeed(
    {
      ...{ kind: 'HANDS', role: need.role, peopleWanted: need.people, fewestPeople: need.fewestPeople },
      ...{ startTime: start ?? '', endTime: end ?? '', endsNextDay, answerBy: answerBy(need, date, today) },
      ...{ skills, theme: event.theme, urgency: 3, mostOffers: 10, languages: [] },
      ...{ openToWard: false, adultsOnly: false, backupRequired: false },
    },
    day,
  );
}

/** What the list says, unless that is over or not before the day. */
function answerBy(need: ImportedNeed, date: string, today: string): string {
  if (need.answerBy !== null && need.answerBy >= today && need.answerBy < date) return need.answerBy;
  const usual = addDays(date, -usualDaysToAnswer);
  return usual >= today ? usual : addDays(date, -1);
}

function problemsOfAnswer(need: ImportedNeed, ahead: readonly string[], today: string): Problem[] {
  const assumed = ahead.filter((date) => answerBy(need, date, today) !== need.answerBy);
  const [first] = assumed;
  if (first === undefined) return [];
  const weight = need.answerBy === null ? 'NOTE' : 'CHECK';
  const suggestion = answerBy(need, first, today);
  const cellText = need.answerBy ?? '';
  return [{ field: 'need.answerBy', code: 'NEED_ANSWER_BY_ASSUMED', weight, cellText, suggestion }];
}

function problemsOfWords(need: ImportedNeed): Problem[] {
  return need.skills
    .filter((skill) => readSkill(skill) === null)
    .map((skill) => ({
      ...{ field: 'need.skills', code: 'NEED_SKILL_UNKNOWN', weight: 'CHECK', cellText: skill },
    }));
}
