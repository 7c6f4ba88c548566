import { corporateNumberDigits, isCorporateNumber } from './corporate-number.js';
import {
  isWholeNumber,
  problemIf,
  refusedFor,
  textOrNull,
  unless,
  type Checked,
  type FieldProblem,
} from './field-problem.js';
import { addDays, instantInJapan } from './japan-time.js';
import type { OfferWindow, VolunteerOffer, WeeklyPattern } from './volunteer-offer.js';

type Written = Pick<
  VolunteerOffer,
  | 'kind'
  | 'people'
  | 'smallestGroup'
  | 'mostEvents'
  | 'mostPersonTurns'
  | 'mostPeoplePerNeed'
  | 'leadDays'
  | 'skills'
  | 'themes'
  | 'districtIds'
  | 'languages'
  | 'adultsOnly'
  | 'participationBasis'
  | 'seeksNew'
  | 'note'
>;

/** A window as a person writes it. */
export interface WindowDraft {
  readonly date: string;
  readonly fromTime: string;
  readonly toTime: string;
}

/** An offer as a company writes it. */
export interface OfferDraft extends Written {
  readonly windows: readonly WindowDraft[];
  readonly patterns: readonly WeeklyPattern[];
}

export interface OfferTerms extends Written {
  readonly windows: readonly OfferWindow[];
  readonly patterns: readonly WeeklyPattern[];
}

/** The longest that a weekly pattern runs: two years and a day's grace. */
const longestPatternDays = 731;
const mostPeople = 1000;
export const mostLeadDays = 180;

/** What is offered, or what is wrong with it. Windows that the offer has had before may lie in the past, others may not. */
export function writeOffer(
  draft: OfferDraft,
  today: string,
  before: readonly OfferWindow[] = [],
): Checked<OfferTerms> {
  const known = new Set(before.map(spanOf));
  const windows = draft.windows.map(({ date, fromTime, toTime }) => ({
    startsAt: instantInJapan(date, fromTime),
    endsAt: instantInJapan(date, toTime),
  }));
  const fields = [
    ...problemsOfNumbers(draft),
    ...problemsOfLists(draft),
    ...draft.windows.flatMap((window, index) => {
      const past = window.date < today && !known.has(spanOf(windows[index]!));
      return problemsOfWindow(window, past, `windows.${index}`);
    }),
    ...draft.patterns.flatMap((pattern, index) => problemsOfPattern(pattern, `patterns.${index}`)),
  ];
  return unless(fields, () => ({ ...tidied(draft), windows }));
}

function spanOf({ startsAt, endsAt }: OfferWindow): string {
  return `${startsAt.getTime()}-${endsAt.getTime()}`;
}

function tidied(draft: OfferDraft): OfferDraft {
  const unique = <T>(values: readonly T[]) => [...new Set(values)];
  return {
    ...draft,
    skills: unique(draft.skills),
    themes: unique(draft.themes),
    districtIds: unique(draft.districtIds),
    languages: unique(draft.languages),
    note: textOrNull(draft.note),
    patterns: draft.patterns.map((pattern) => ({
      ...pattern,
      weekdays: unique(pattern.weekdays).toSorted(),
      exceptDates: unique(pattern.exceptDates).toSorted(),
    })),
  };
}

function problemsOfNumbers(draft: OfferDraft): FieldProblem[] {
  const { people, smallestGroup, mostEvents, mostPersonTurns, mostPeoplePerNeed } = draft;
  return [
    ...problemIf(!isWholeNumber(people, 1, mostPeople), 'people', 'OUT_OF_RANGE'),
    ...problemIf(!isWholeNumber(smallestGroup, 1, mostPeople), 'smallestGroup', 'OUT_OF_RANGE'),
    ...problemIf(smallestGroup > people, 'smallestGroup', 'MORE_THAN_PEOPLE'),
    ...problemIf(!isWholeNumber(mostEvents, 1, 366), 'mostEvents', 'OUT_OF_RANGE'),
    ...problemsOfLimit(mostPersonTurns, smallestGroup, 'mostPersonTurns'),
    ...problemsOfLimit(mostPeoplePerNeed, smallestGroup, 'mostPeoplePerNeed'),
    ...problemIf(!isWholeNumber(draft.leadDays, 0, mostLeadDays), 'leadDays', 'OUT_OF_RANGE'),
  ];
}

/** A limit below the smallest group would let nobody come. */
function problemsOfLimit(limit: number | null, smallestGroup: number, path: string): FieldProblem[] {
  if (limit === null) return [];
  if (!isWholeNumber(limit, 1, 1_000_000)) return problemIf(true, path, 'OUT_OF_RANGE');
  return problemIf(limit < smallestGroup, path, 'BELOW_SMALLEST_GROUP');
}

function problemsOfLists(draft: OfferDraft): FieldProblem[] {
  return [
    ...problemIf(draft.windows.length + draft.patterns.length === 0, 'windows', 'EMPTY'),
    ...problemIf(draft.windows.length > 400, 'windows', 'TOO_MANY'),
    ...problemIf(draft.patterns.length > 50, 'patterns', 'TOO_MANY'),
    ...problemIf(draft.districtIds.length === 0, 'districtIds', 'EMPTY'),
    ...problemIf(draft.languages.length === 0, 'languages', 'EMPTY'),
  ];
}

function problemsOfWindow({ fromTime, toTime }: WindowDraft, past: boolean, path: string): FieldProblem[] {
  return [
    ...problemIf(toTime <= fromTime, `${path}.toTime`, 'END_BEFORE_START'),
    ...problemIf(past, `${path}.date`, 'IN_THE_PAST'),
  ];
}

function problemsOfPattern(pattern: WeeklyPattern, path: string): FieldProblem[] {
  const { weekdays, fromTime, toTime, firstDay, lastDay, exceptDates } = pattern;
  return [
    ...problemIf(weekdays.length === 0, `${path}.weekdays`, 'EMPTY'),
    ...problemIf(!weekdays.every((day) => isWholeNumber(day, 1, 7)), `${path}.weekdays`, 'OUT_OF_RANGE'),
    ...problemIf(toTime <= fromTime, `${path}.toTime`, 'END_BEFORE_START'),
    ...problemIf(lastDay < firstDay, `${path}.lastDay`, 'END_BEFORE_START'),
    ...problemIf(lastDay > addDays(firstDay, longestPatternDays), `${path}.lastDay`, 'TOO_LONG'),
    ...problemIf(exceptDates.length > longestPatternDays, `${path}.exceptDates`, 'TOO_MANY'),
  ];
}

export const offerTerms = ['TIME', 'KIND', 'PEOPLE', 'DISTRICTS', 'SKILLS', 'CONDITIONS'] as const;
export type OfferTerm = (typeof offerTerms)[number];

/** What of the terms differs: what a coordinator decided on, or on which a pair was turned down. */
export function changedOfferTerms(before: OfferTerms, after: OfferTerms): OfferTerm[] {
  const told: Record<OfferTerm, (offer: OfferTerms) => unknown> = {
    TIME: (offer) => [
      offer.windows.map(spanOf).toSorted(),
      offer.patterns.map(patternText).toSorted(),
      offer.leadDays,
    ],
    KIND: (offer) => offer.kind,
    PEOPLE: (offer) => [
      offer.people,
      offer.smallestGroup,
      offer.mostEvents,
      offer.mostPersonTurns,
      offer.mostPeoplePerNeed,
    ],
    DISTRICTS: (offer) => offer.districtIds.toSorted(),
    SKILLS: (offer) => offer.skills.toSorted(),
    CONDITIONS: (offer) => [offer.adultsOnly, offer.languages.toSorted()],
  };
  return offerTerms.filter(
    (term) => JSON.stringify(told[term](before)) !== JSON.stringify(told[term](after)),
  );
}

function patternText(pattern: WeeklyPattern): string {
  const { weekdays, fromTime, toTime, firstDay, lastDay, holidays, exceptDates } = pattern;
  const days = [weekdays.toSorted(), exceptDates.toSorted()];
  return JSON.stringify([days, fromTime, toTime, firstDay, lastDay, holidays]);
}

/** The offer on its new terms; their version grows with them, so that a pair once turned down may be proposed again. */
export function changeOffer<O extends VolunteerOffer>(
  offer: O,
  before: OfferTerms,
  after: OfferTerms,
): Checked<O, 'OFFER_IS_CLOSED'> {
  if (offer.state !== 'OPEN') return refusedFor('OFFER_IS_CLOSED');
  const { windows: _windows, patterns: _patterns, ...written } = after;
  const termsVersion = offer.termsVersion + (changedOfferTerms(before, after).length > 0 ? 1 : 0);
  return { ok: true, value: { ...offer, ...written, termsVersion } };
}

/** A company that has promised people first takes its word back for each, so that those who count on it are told. */
export function withdrawOffer<O extends VolunteerOffer>(
  offer: O,
  holdsPeople: boolean,
): Checked<O, 'OFFER_IS_CLOSED' | 'STILL_HAS_PEOPLE'> {
  if (offer.state !== 'OPEN') return refusedFor('OFFER_IS_CLOSED');
  if (holdsPeople) return refusedFor('STILL_HAS_PEOPLE');
  return { ok: true, value: { ...offer, state: 'WITHDRAWN' } };
}

/**
 * The 法人番号 that the company then has: what was typed where it had none. Typed but malformed, or another than the
 * known one, is a problem; nothing typed leaves what is known.
 */
export function corporateNumberOf(typed: string | null, known: string | null): Checked<string | null> {
  const digits = corporateNumberDigits(typed ?? '');
  if (digits === '') return { ok: true, value: known };
  const fields = [
    ...problemIf(!isCorporateNumber(digits), 'corporateNumber', 'NOT_A_CORPORATE_NUMBER'),
    ...problemIf(
      isCorporateNumber(digits) && known !== null && known !== digits,
      'corporateNumber',
      'ANOTHER_IS_KNOWN',
    ),
  ];
  return unless(fields, () => digits);
}
