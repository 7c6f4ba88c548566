import type { Spot } from '@app/domain';
import type { Assignment, Need, Offer, Problem } from './problem.js';

type Row = readonly number[];
type OfferRow = readonly [...head: number[], windows: readonly (readonly [number, number])[]];

/** An instance of the exchange format csr-match/1, as far as it is read here; all numbers are whole. */
export interface CsrMatchInstance {
  readonly format: 'csr-match/1';
  readonly params: {
    readonly headPoints: number;
    readonly segPct: readonly number[];
    readonly segPts: readonly number[];
    readonly splitCost: number;
    readonly affTheme: number;
    readonly affNear: number;
    readonly affPast: number;
    readonly affNew: number;
  };
  /** `[east, north, district]` */
  readonly venues: readonly Row[];
  /** `[venue, start, end, people, fewest, skill bits, theme, urgency, association, most offers]` */
  readonly needs: readonly Row[];
  /**
   * `[company, people, smallest group, most events, most person-turns, most per need, skill bits, first district,
   * district bits, east, north, theme bits, seeks new, windows]`; −1 is no limit.
   */
  readonly offers: readonly OfferRow[];
  /** `[company, association]` */
  readonly past: readonly Row[];
}

/** The problem that an instance states; ids are the row numbers as text. */
export function fromInstance(instance: CsrMatchInstance): Problem {
  const { params } = instance;
  return {
    needs: instance.needs.map((row, index) => needOf(row, index, instance.venues)),
    offers: instance.offers.map(offerOf),
    decided: [],
    excluded: [],
    published: [],
    askLimits: [],
    past: instance.past.map(([company, association]) => ({
      companyId: `${company}`,
      associationId: `${association}`,
      times: 1,
    })),
    weights: {
      headPoints: params.headPoints,
      fairnessPercent: params.segPct,
      fairnessPoints: params.segPts,
      matchCost: params.splitCost,
      theme: params.affTheme,
      near: params.affNear,
      past: params.affPast,
      seeksNew: params.affNew,
      neverHelped: 0,
    },
  };
}

/** The `assign` rows of a csr-match/1 solution: `[offer, need, people]`. */
export function toAssignRows(assignments: readonly Assignment[]): [number, number, number][] {
  return assignments.map(({ offerId, needId, people }) => [Number(offerId), Number(needId), people]);
}

function needOf(row: Row, index: number, venues: readonly Row[]): Need {
  const [venue = 0, startMinute = 0, endMinute = 0, people = 0, fewest = 0] = row;
  const [skillBits = 0, theme = 0, urgency = 0, association = 0, mostOffers = 0] = row.slice(5);
  const [eastMetres = 0, northMetres = 0, district = 0] = venues[venue] ?? [];
  const place: Spot = { venue: `${venue}`, eastMetres, northMetres };
  return {
    id: `${index}`,
    slot: { startMinute, endMinute },
    backupSlot: null,
    backupRequired: false,
    place,
    districtId: `${district}`,
    conferenceId: 'all',
    openTo: 'WARD',
    associationId: `${association}`,
    kind: 'HANDS',
    people,
    fewest,
    mostOffers,
    skills: namesOfBits(skillBits),
    languages: [],
    adultsOnly: false,
    theme: `${theme}`,
    urgency,
    fiscalYear: 0,
  };
}

function offerOf(row: OfferRow, index: number): Offer {
  const numbers = row.slice(0, 13) as number[];
  const [company = 0, people = 0, smallestGroup = 0, mostEvents = 0, budget = 0, perNeed = 0] = numbers;
  const [skillBits = 0, firstDistrict = 0, districtBits = 0, eastMetres = 0, northMetres = 0, themeBits = 0] =
    numbers.slice(6);
  const windows = row.at(-1) as readonly (readonly [number, number])[];
  return {
    id: `${index}`,
    companyId: `${company}`,
    conferenceIds: [],
    kind: 'HANDS',
    people,
    smallestGroup,
    mostPerNeed: perNeed < 0 ? null : perNeed,
    mostEvents,
    mostPersonTurns: budget < 0 ? null : budget,
    limitsPer: 'OFFER',
    used: [],
    windows: windows.map(([startMinute, endMinute]) => ({ startMinute, endMinute })),
    districtIds: namesOfBits(districtBits, firstDistrict),
    skills: namesOfBits(skillBits),
    languages: [],
    adultsOnly: true,
    themes: namesOfBits(themeBits),
    site: { venue: `company ${company}`, eastMetres, northMetres },
    seeksNew: numbers[12] === 1,
    busy: [],
    earliestStartMinute: null,
  };
}

function namesOfBits(bits: number, first = 0): string[] {
  return Array.from({ length: 31 }, (_, bit) => bit)
    .filter((bit) => (bits >> bit) & 1)
    .map((bit) => `${first + bit}`);
}
