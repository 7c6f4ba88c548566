import { eligibleNeeds } from './eligible.js';
import { sumPeople, type Ledger } from './ledger.js';
import { draftOf } from './model-draft.js';
import { componentsOf, countsAsAsk, helpedAssociations, objectiveOf } from './preferences.js';
import type { Need, Problem } from './problem.js';

/**
 * The open part of a problem as flat arrays, for searches and bounds that go over it thousands of times. What decided
 * matches hold is taken off; pairs that no rule forbids from the start stand one need after the other.
 */
export interface Model {
  readonly problem: Problem;
  /** How many offers there are. */
  readonly offers: number;
  /** Points of decided matches alone, with every published pair left out. */
  readonly objective: number;
  /** By need: people and matches that it still takes, the fewest that help, and points for each head. */
  readonly room: Int32Array;
  readonly least: Int32Array;
  readonly matches: Int32Array;
  readonly worth: Float64Array;
  readonly association: Int32Array;
  /** By need, and one more: where its pairs begin. */
  readonly firstPair: Int32Array;
  /** By pair. */
  readonly pairNeed: Int32Array;
  readonly pairOffer: Int32Array;
  readonly smallest: Int32Array;
  readonly largest: Int32Array;
  readonly fit: Float64Array;
  /** What the match costs at all; below 0 where it is worth keeping. */
  readonly fixed: Float64Array;
  /** An offer's year, in which events and person-turns are counted. */
  readonly pairYear: Int32Array;
  readonly years: Years;
  readonly moments: Moments;
  /** By pair, and one more: where its rows of `pairMoments` begin. */
  readonly firstMoment: Int32Array;
  readonly pairMoments: Int32Array;
  /** By pair, and one more: where its rows of `pairAsks` (places in `problem.askLimits`) begin. */
  readonly firstAsk: Int32Array;
  readonly pairAsks: Int32Array;
  /** By association: people wanted over all its needs, and those that decided matches give it. */
  readonly wanted: Int32Array;
  readonly held: Int32Array;
}

export interface Years {
  readonly offer: Int32Array;
  /** 0 where the offer's limits are not per year. */
  readonly fiscalYear: Int32Array;
  readonly events: Int32Array;
  readonly personTurns: Int32Array;
}

/** Sets of pairs of one offer of which nobody can do two. */
export interface Moments {
  readonly offer: Int32Array;
  readonly people: Int32Array;
  /** As many matches as smallest groups fit into the people. */
  readonly matches: Int32Array;
  /** Whether the set is what it says; a set that only stands for too many others binds the search, not the bound. */
  readonly exact: Uint8Array;
  /** By moment: shifts (need × 2, 1 more for the backup date) and held shifts, for the certificate. */
  readonly shifts: readonly (readonly number[])[];
  readonly heldShifts: readonly (readonly number[])[];
}

/** @param eligible by offer, the needs that it may come to; found anew if not given */
export function modelOf(
  problem: Problem,
  eligible: readonly (readonly number[])[] = eligibleNeeds(problem),
): Model {
  const draft = draftOf(problem, eligible);
  const { ledger, room, pairs, years, moments } = draft;
  const { needs, weights } = problem;
  const { firstPair, placeOf } = needByNeed(pairs.need, needs.length);
  const placed = <T extends Int32Array | Float64Array>(array: T, column: readonly number[]): T => {
    for (let row = 0; row < column.length; row += 1) array[placeOf[row]!] = column[row]!;
    return array;
  };
  const count = pairs.need.length;
  const pairNeed = placed(new Int32Array(count), pairs.need);
  const pairOffer = placed(new Int32Array(count), pairs.offer);
  const ofMoments = listsOf(moments.pairs, placeOf);
  const ofAsks = asksOf(problem, pairNeed, pairOffer);
  const helped = helpedAssociations(problem);
  const entries = (need: Need) => ledger.byNeed.get(need.id) ?? [];
  return {
    problem,
    offers: problem.offers.length,
    objective: objectiveOf(componentsOf(problem, [])),
    room,
    least: Int32Array.from(needs, (need) => Math.max(1, need.fewest - sumPeople(entries(need)))),
    matches: Int32Array.from(needs, (need) => Math.max(0, need.mostOffers - entries(need).length)),
    worth: Float64Array.from(
      needs,
      (need) =>
        weights.headPoints * need.urgency + (helped.has(need.associationId) ? 0 : weights.neverHelped),
    ),
    firstPair,
    pairNeed,
    pairOffer,
    smallest: placed(new Int32Array(count), pairs.smallest),
    largest: placed(new Int32Array(count), pairs.largest),
    fit: placed(new Float64Array(count), pairs.fit),
    fixed: fixedCosts(problem, pairNeed, pairOffer),
    pairYear: placed(new Int32Array(count), pairs.year),
    years: {
      offer: Int32Array.from(years.offer),
      fiscalYear: Int32Array.from(years.fiscalYear),
      events: Int32Array.from(years.events),
      personTurns: Int32Array.from(years.personTurns),
    },
    moments: {
      offer: Int32Array.from(moments.offer),
      people: Int32Array.from(moments.people),
      matches: Int32Array.from(moments.matches),
      exact: Uint8Array.from(moments.exact),
      shifts: moments.shifts,
      heldShifts: moments.heldShifts,
    },
    firstMoment: ofMoments.first,
    pairMoments: ofMoments.rows,
    firstAsk: ofAsks.first,
    pairAsks: ofAsks.rows,
    ...associationsOf(problem, ledger),
  };
}

/** Where each need's pairs begin, and where each pair goes, when they stand one need after the other. */
function needByNeed(needOf: readonly number[], needs: number) {
  const firstPair = new Int32Array(needs + 1);
  for (const need of needOf) firstPair[need + 1]! += 1;
  for (let need = 0; need < needs; need += 1) firstPair[need + 1]! += firstPair[need]!;
  const next = firstPair.slice();
  const placeOf = new Int32Array(needOf.length);
  needOf.forEach((need, row) => {
    placeOf[row] = next[need]!;
    next[need]! += 1;
  });
  return { firstPair, placeOf };
}

/** Turns lists of pairs round: for every pair, by its new place, the lists that it stands in. */
function listsOf(lists: readonly (readonly number[])[], placeOf: Int32Array) {
  const first = new Int32Array(placeOf.length + 1);
  for (const list of lists) for (const pair of list) first[placeOf[pair]! + 1]! += 1;
  for (let place = 0; place < placeOf.length; place += 1) first[place + 1]! += first[place]!;
  const next = first.slice();
  const rows = new Int32Array(first[placeOf.length]!);
  lists.forEach((list, row) => {
    for (const pair of list) {
      const place = placeOf[pair]!;
      rows[next[place]!] = row;
      next[place]! += 1;
    }
  });
  return { first, rows };
}

/** The ask limits that each pair counts towards. */
function asksOf(problem: Problem, pairNeed: Int32Array, pairOffer: Int32Array) {
  const { askLimits, needs, offers } = problem;
  const ofCompany = new Map<string, number[]>();
  askLimits.forEach(({ companyId }, row) => {
    ofCompany.set(companyId, [...(ofCompany.get(companyId) ?? []), row]);
  });
  if (ofCompany.size === 0) return { first: new Int32Array(pairNeed.length + 1), rows: new Int32Array(0) };
  const pairs = Array.from(pairNeed, (_, pair) => pair);
  return lists(pairs, (pair) => {
    const [need, offer] = [needs[pairNeed[pair]!]!, offers[pairOffer[pair]!]!];
    return (ofCompany.get(offer.companyId) ?? []).filter((row) => countsAsAsk(askLimits[row]!, need, offer));
  });
}

function fixedCosts(problem: Problem, pairNeed: Int32Array, pairOffer: Int32Array): Float64Array {
  const { needs, offers, published, weights } = problem;
  const keeping = new Map(published.map((match) => [`${match.needId} ${match.offerId}`, match.changeCost]));
  return Float64Array.from(pairNeed, (need, pair) => {
    if (keeping.size === 0) return weights.matchCost;
    return weights.matchCost - (keeping.get(`${needs[need]!.id} ${offers[pairOffer[pair]!]!.id}`) ?? 0);
  });
}

function associationsOf({ needs }: Problem, ledger: Ledger) {
  const rows = new Map<string, number>();
  const association = new Int32Array(needs.length);
  needs.forEach((need, row) => {
    if (!rows.has(need.associationId)) rows.set(need.associationId, rows.size);
    association[row] = rows.get(need.associationId)!;
  });
  const wanted = new Int32Array(rows.size);
  const held = new Int32Array(rows.size);
  needs.forEach((need, row) => {
    wanted[association[row]!]! += need.people;
    held[association[row]!]! += Math.min(need.people, sumPeople(ledger.byNeed.get(need.id) ?? []));
  });
  return { association, wanted, held };
}

function lists<T>(
  all: readonly T[],
  rowsOf: (one: T) => readonly number[],
): { first: Int32Array; rows: Int32Array } {
  const first = new Int32Array(all.length + 1);
  all.forEach((one, at) => (first[at + 1] = first[at]! + rowsOf(one).length));
  const rows = new Int32Array(first[all.length]!);
  all.forEach((one, at) => rows.set(rowsOf(one), first[at]));
  return { first, rows };
}
