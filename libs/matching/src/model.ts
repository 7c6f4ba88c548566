import type { Compiled } from './compile.js';
import { shiftsOf } from './ledger.js';
import { momentsOf, type RowShift } from './moments.js';
import { componentsOf, objectiveOf } from './preferences.js';

/**
 * The open part of a problem as flat arrays, for searches and bounds that go over it thousands of times. What decided
 * matches hold is taken off; pairs stand one need after the other.
 */
export interface Model {
  readonly compiled: Compiled;
  /** Of decided matches alone. */
  readonly objective: number;
  /** By need. */
  readonly room: Int32Array;
  readonly least: Int32Array;
  readonly matches: Int32Array;
  readonly worth: Float64Array;
  /** By need, and one more: where its pairs begin. */
  readonly firstPair: Int32Array;
  /** By pair. */
  readonly pairNeed: Int32Array;
  readonly pairOffer: Int32Array;
  readonly smallest: Int32Array;
  readonly largest: Int32Array;
  readonly fit: Float64Array;
  /** An offer's year, in which events and person-turns are counted. */
  readonly pairYear: Int32Array;
  readonly years: readonly Year[];
  readonly moments: readonly PairMoment[];
  /** By pair, and one more: where its rows of `pairMoments` begin. */
  readonly firstMoment: Int32Array;
  readonly pairMoments: Int32Array;
}

export interface Year {
  readonly offer: number;
  /** Infinity where there is no limit. */
  readonly events: number;
  readonly personTurns: number;
}

/** Pairs of one offer of which nobody can do two. */
export interface PairMoment {
  readonly pairs: readonly number[];
  readonly people: number;
}

interface OfferPair {
  readonly pair: number;
  readonly need: number;
}

export function modelOf(compiled: Compiled): Model {
  const { problem, needs, pairs } = compiled;
  const count = pairs.reduce((sum, row) => sum + row.length, 0);
  const firstPair = new Int32Array(needs.length + 1);
  const flat = {
    pairNeed: new Int32Array(count),
    pairOffer: new Int32Array(count),
    smallest: new Int32Array(count),
    largest: new Int32Array(count),
    fit: new Float64Array(count),
  };
  const ofOffer: OfferPair[][] = compiled.offers.map(() => []);
  let pair = 0;
  pairs.forEach((row, need) => {
    firstPair[need] = pair;
    for (const one of row) {
      flat.pairNeed[pair] = need;
      flat.pairOffer[pair] = one.offer;
      flat.smallest[pair] = one.smallest;
      flat.largest[pair] = one.largest;
      flat.fit[pair] = one.fit;
      ofOffer[one.offer]!.push({ pair, need });
      pair += 1;
    }
  });
  firstPair[needs.length] = count;
  return {
    compiled,
    objective: objectiveOf(componentsOf(problem, [])),
    room: Int32Array.from(needs, (need, row) => Math.max(0, need.people - compiled.decidedPeople[row]!)),
    least: Int32Array.from(needs, (need, row) => Math.max(1, need.fewest - compiled.decidedPeople[row]!)),
    matches: Int32Array.from(needs, (need, row) =>
      Math.max(0, need.mostOffers - compiled.decidedMatches[row]!),
    ),
    worth: Float64Array.from(needs, (need) => problem.weights.headPoints * need.urgency),
    firstPair,
    ...flat,
    ...yearsOf(compiled, ofOffer, count),
    ...pairMomentsOf(compiled, ofOffer, flat.largest),
  };
}

function yearsOf(compiled: Compiled, ofOffer: readonly OfferPair[][], count: number) {
  const years: Year[] = [];
  const pairYear = new Int32Array(count);
  compiled.offers.forEach((offer, row) => {
    const rows = new Map<number, number>();
    for (const { pair, need } of ofOffer[row]!) {
      const fiscalYear = offer.limitsPer === 'OFFER' ? 0 : compiled.needs[need]!.fiscalYear;
      const year = rows.get(fiscalYear) ?? years.length;
      if (!rows.has(fiscalYear)) {
        rows.set(fiscalYear, year);
        const used = usedBefore(compiled, row, fiscalYear);
        years.push({
          offer: row,
          events: Math.max(0, (offer.mostEvents ?? Infinity) - used.events),
          personTurns: Math.max(0, (offer.mostPersonTurns ?? Infinity) - used.personTurns),
        });
      }
      pairYear[pair] = year;
    }
  });
  return { years, pairYear };
}

/** What decided matches, here and outside the problem, have used of an offer's limits in that year. */
function usedBefore({ problem, offers }: Compiled, row: number, fiscalYear: number) {
  const offer = offers[row]!;
  const counts = (year: number) => offer.limitsPer === 'OFFER' || year === fiscalYear;
  const yearOf = new Map(problem.needs.map((need) => [need.id, need.fiscalYear]));
  const used = offer.used.filter((it) => counts(it.fiscalYear));
  const decided = problem.decided.filter(
    (match) => match.offerId === offer.id && counts(yearOf.get(match.needId) ?? Number.NaN),
  );
  return {
    events: used.reduce((sum, it) => sum + it.events, decided.length),
    personTurns:
      used.reduce((sum, it) => sum + it.personTurns, 0) + decided.reduce((sum, it) => sum + it.people, 0),
  };
}

function pairMomentsOf(compiled: Compiled, ofOffer: readonly OfferPair[][], largest: Int32Array) {
  const moments: PairMoment[] = [];
  const perPair: number[][] = Array.from(largest, () => []);
  compiled.offers.forEach((offer, row) => {
    const shifts: RowShift[] = [...heldShifts(compiled, row)];
    for (const { pair, need } of ofOffer[row]!)
      for (const shift of compiled.shifts[need]!) shifts.push({ row: pair, shift });
    for (const { rows, people } of momentsOf(offer.people, shifts)) {
      const pairs = [...new Set(rows)];
      if (pairs.reduce((sum, pair) => sum + largest[pair]!, 0) <= people) continue;
      for (const pair of pairs) perPair[pair]!.push(moments.length);
      moments.push({ pairs, people });
    }
  });
  const firstMoment = new Int32Array(largest.length + 1);
  perPair.forEach((rows, pair) => (firstMoment[pair + 1] = firstMoment[pair]! + rows.length));
  return { moments, firstMoment, pairMoments: Int32Array.from(perPair.flat()) };
}

function heldShifts({ problem, offers, needs }: Compiled, row: number): RowShift[] {
  const offer = offers[row]!;
  const busy = offer.busy.map(({ slot, place, people }) => ({ row: -1, shift: { ...slot, place, people } }));
  const decided = problem.decided.filter((match) => match.offerId === offer.id);
  return [
    ...busy,
    ...decided.flatMap((match) => {
      const need = needs.find((one) => one.id === match.needId);
      if (!need) return [];
      return shiftsOf(need, match.people, match.holdsBackup).map((shift) => ({ row: -1, shift }));
    }),
  ];
}
