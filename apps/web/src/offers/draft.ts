import {
  addDays,
  corporateNumberOf,
  fiscalYearOf,
  writeOffer,
  type FieldProblem,
  type OfferWindow,
} from '@app/domain';
import type {
  ContributionKind,
  HolidayRule,
  Language,
  OfferFactsFragment,
  OfferInput,
  ParticipationBasis,
  Skill,
  Theme,
} from '../graphql/generated/graphql.js';
import { clockInJapan, dayInJapan, type Day, type Time } from '../i18n/calendar.js';

export interface PatternDraft {
  /** For the screen only. */
  readonly key: number;
  /** Monday 1 to Sunday 7. */
  readonly weekdays: readonly number[];
  readonly fromTime: Time | null;
  readonly toTime: Time | null;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly holidays: HolidayRule;
  readonly exceptDates: readonly (Day | null)[];
}

export interface WindowDraft {
  readonly key: number;
  readonly date: Day | null;
  readonly fromTime: Time | null;
  readonly toTime: Time | null;
}

/** An offer while it is being written: anything may still be missing. */
export interface OfferDraft {
  readonly kind: ContributionKind;
  readonly people: number | null;
  readonly smallestGroup: number | null;
  readonly mostEvents: number | null;
  readonly mostPersonTurns: number | null;
  readonly mostPeoplePerNeed: number | null;
  readonly leadDays: number | null;
  readonly patterns: readonly PatternDraft[];
  readonly windows: readonly WindowDraft[];
  readonly districtIds: readonly string[];
  readonly skills: readonly Skill[];
  readonly themes: readonly Theme[];
  readonly languages: readonly Language[];
  readonly adultsOnly: boolean;
  readonly basis: ParticipationBasis | null;
  readonly seeksNew: boolean;
  readonly note: string;
  readonly corporateNumber: string;
}

/** Until the end of the fiscal year, or of the next where this one is nearly over. */
export function usualLastDay(today: Day): Day {
  const end = `${fiscalYearOf(today) + 1}-03-31`;
  return end < addDays(today, 60) ? `${fiscalYearOf(today) + 2}-03-31` : end;
}

export function newPattern(key: number, today: Day): PatternDraft {
  return {
    key,
    weekdays: [],
    fromTime: null,
    toTime: null,
    firstDay: today,
    lastDay: usualLastDay(today),
    holidays: 'AS_WEEKDAY',
    exceptDates: [],
  };
}

export function newDraft(today: Day, districtIds: readonly string[]): OfferDraft {
  return {
    kind: 'HANDS',
    people: null,
    smallestGroup: 1,
    mostEvents: null,
    mostPersonTurns: null,
    mostPeoplePerNeed: null,
    leadDays: 0,
    patterns: [newPattern(0, today)],
    windows: [],
    districtIds,
    skills: [],
    themes: [],
    languages: ['ja'],
    adultsOnly: true,
    basis: null,
    seeksNew: false,
    note: '',
    corporateNumber: '',
  };
}

export function draftOf(offer: OfferFactsFragment): OfferDraft {
  const { kind, people, smallestGroup, mostEvents, mostPersonTurns, mostPeoplePerNeed } = offer;
  const { leadDays, skills, themes, languages, adultsOnly, seeksNew } = offer;
  return {
    ...{ kind, people, smallestGroup, mostEvents, leadDays, skills, themes, languages, adultsOnly, seeksNew },
    mostPersonTurns: mostPersonTurns ?? null,
    mostPeoplePerNeed: mostPeoplePerNeed ?? null,
    basis: offer.participationBasis,
    note: offer.note ?? '',
    corporateNumber: '',
    districtIds: offer.districts.map(({ id }) => id),
    patterns: offer.patterns.map((pattern, key) => ({ ...pattern, key })),
    windows: offer.windows.map(({ startsAt, endsAt }, key) => ({
      key: offer.patterns.length + key,
      date: dayInJapan(startsAt),
      fromTime: clockInJapan(startsAt),
      toTime: clockInJapan(endsAt) === '00:00' ? '24:00' : clockInJapan(endsAt),
    })),
  };
}

/** What is missing, by the field's name; the same names that the server uses. */
export function gapsOf(draft: OfferDraft): FieldProblem[] {
  const empty = (path: string, value: unknown) => (value === null ? [{ path, code: 'EMPTY' }] : []);
  return [
    ...empty('people', draft.people),
    ...empty('smallestGroup', draft.smallestGroup),
    ...empty('mostEvents', draft.mostEvents),
    ...empty('leadDays', draft.leadDays),
    ...draft.patterns.flatMap((pattern, index) => [
      ...(pattern.weekdays.length === 0 ? [{ path: `patterns.${index}.weekdays`, code: 'EMPTY' }] : []),
      ...empty(`patterns.${index}.fromTime`, pattern.fromTime),
      ...empty(`patterns.${index}.toTime`, pattern.toTime),
      ...empty(`patterns.${index}.firstDay`, pattern.firstDay),
      ...empty(`patterns.${index}.lastDay`, pattern.lastDay),
    ]),
    ...draft.windows.flatMap((window, index) => [
      ...empty(`windows.${index}.date`, window.date),
      ...empty(`windows.${index}.fromTime`, window.fromTime),
      ...empty(`windows.${index}.toTime`, window.toTime),
    ]),
    ...empty('participationBasis', draft.basis),
  ];
}

/** As it is sent; undefined while something is missing. */
export function inputOf(draft: OfferDraft, companyId: string): OfferInput | undefined {
  const { people, smallestGroup, mostEvents, leadDays, basis } = draft;
  if (gapsOf(draft).length > 0) return undefined;
  if (people === null || smallestGroup === null || mostEvents === null) return undefined;
  if (leadDays === null || basis === null) return undefined;
  const { kind, mostPersonTurns, mostPeoplePerNeed, skills, themes, districtIds, languages } = draft;
  return {
    ...{ companyId, kind, people, smallestGroup, mostEvents, mostPersonTurns, mostPeoplePerNeed },
    ...{
      leadDays,
      skills,
      themes,
      districtIds,
      languages,
      adultsOnly: draft.adultsOnly,
      seeksNew: draft.seeksNew,
    },
    participationBasis: basis,
    note: draft.note.trim() || null,
    corporateNumber: draft.corporateNumber.trim() || null,
    windows: draft.windows.map(({ date, fromTime, toTime }) => ({
      date: date ?? '',
      fromTime: fromTime ?? '',
      toTime: toTime ?? '',
    })),
    patterns: draft.patterns.map(({ key: _key, exceptDates, ...pattern }) => ({
      ...pattern,
      fromTime: pattern.fromTime ?? '',
      toTime: pattern.toTime ?? '',
      firstDay: pattern.firstDay ?? '',
      lastDay: pattern.lastDay ?? '',
      exceptDates: exceptDates.filter((day) => day !== null),
    })),
  };
}

/** Everything wrong with it, by the rules that the server keeps too. */
export function problemsOf(
  draft: OfferDraft,
  today: Day,
  known: { readonly corporateNumber: string | null; readonly windows: readonly OfferWindow[] },
): readonly FieldProblem[] {
  const number = corporateNumberOf(draft.corporateNumber, known.corporateNumber);
  const numberProblems = number.ok ? [] : number.fields;
  const gaps = gapsOf(draft);
  const input = inputOf(draft, '');
  if (!input) return [...gaps, ...numberProblems];
  const written = writeOffer(
    {
      kind: draft.kind,
      people: input.people,
      smallestGroup: input.smallestGroup,
      mostEvents: input.mostEvents,
      mostPersonTurns: draft.mostPersonTurns,
      mostPeoplePerNeed: draft.mostPeoplePerNeed,
      leadDays: draft.leadDays ?? 0,
      skills: draft.skills,
      themes: draft.themes,
      districtIds: draft.districtIds,
      languages: draft.languages,
      adultsOnly: draft.adultsOnly,
      participationBasis: input.participationBasis,
      seeksNew: draft.seeksNew,
      note: draft.note,
      windows: input.windows,
      patterns: input.patterns.map((pattern) => ({ ...pattern, exceptDates: pattern.exceptDates ?? [] })),
    },
    today,
    known.windows,
  );
  return [...(written.ok ? [] : written.fields), ...numberProblems];
}
