import { peopleFree, type PersonShift } from '@app/domain';
import { eligibleNeeds } from './eligible.js';
import { openLedger, shiftsOf, sumPeople, usedInYear, type Ledger } from './ledger.js';
import { momentsOf, widestTravel, type Moment } from './moments.js';
import {
  componentsOf,
  countsAsAsk,
  helpedAssociations,
  objectiveOf,
  pastTimes,
  pointsForPair,
} from './preferences.js';
import { largestGroup } from './pair-rules.js';
import type { Need, Offer, Problem } from './problem.js';

/** Stands for "no limit" in whole-number arrays. */
export const unlimited = 0x3fffffff;

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

/** A pair while the model is being built. */
interface DraftPair {
  readonly need: number;
  readonly year: number;
  readonly fit: number;
  readonly smallest: number;
  largest: number;
  readonly moments: number[];
}

/** Growing lists that become the model's arrays. */
interface Draft {
  readonly years: { offer: number[]; fiscalYear: number[]; events: number[]; personTurns: number[] };
  readonly moments: { offer: number[]; people: number[]; matches: number[]; exact: number[] };
  readonly shifts: number[][];
  readonly heldShifts: number[][];
  /** By offer. */
  readonly pairs: DraftPair[][];
}

/** @param eligible by offer, the needs that it may come to; found anew if not given */
export function modelOf(
  problem: Problem,
  eligible: readonly (readonly number[])[] = eligibleNeeds(problem),
): Model {
  const ledger = openLedger(problem, []);
  const draft: Draft = {
    years: { offer: [], fiscalYear: [], events: [], personTurns: [] },
    moments: { offer: [], people: [], matches: [], exact: [] },
    shifts: [],
    heldShifts: [],
    pairs: [],
  };
  const needShifts = problem.needs.map((need) => shiftsOf(need, 1, need.backupRequired));
  const reach = widestTravel(problem.needs, problem.offers);
  const points = pointsForPair(problem);
  // Where no further match is wanted, nobody further is.
  const room = Int32Array.from(problem.needs, (need) => {
    const entries = ledger.byNeed.get(need.id) ?? [];
    return entries.length < need.mostOffers ? Math.max(0, need.people - sumPeople(entries)) : 0;
  });
  const building = { problem, ledger, needShifts, reach, room, points };
  problem.offers.forEach((offer, row) => {
    draft.pairs.push(draftOffer(draft, building, row, eligible[row]!));
  });
  return finish(problem, ledger, room, draft);
}

interface Building {
  readonly problem: Problem;
  readonly ledger: Ledger;
  readonly needShifts: readonly (readonly PersonShift[])[];
  readonly reach: number;
  readonly room: Int32Array;
  readonly points: (need: Need, offer: Offer) => number;
}

function draftOffer(draft: Draft, building: Building, row: number, needRows: readonly number[]): DraftPair[] {
  const { problem, ledger, needShifts, room, points } = building;
  const offer = problem.offers[row]!;
  if (needRows.length === 0) return [];
  const smallest = Math.max(1, offer.smallestGroup);
  const rowOfYear = new Map<number, number>();
  const yearOf = (need: Need) => {
    const fiscalYear = offer.limitsPer === 'OFFER' ? 0 : need.fiscalYear;
    let year = rowOfYear.get(fiscalYear);
    if (year === undefined) {
      year = draft.years.offer.length;
      rowOfYear.set(fiscalYear, year);
      const used = usedInYear(ledger, offer, need.fiscalYear);
      const turns = leftOf(offer.mostPersonTurns, used.personTurns);
      draft.years.offer.push(row);
      draft.years.fiscalYear.push(fiscalYear);
      draft.years.events.push(Math.min(leftOf(offer.mostEvents, used.events), Math.floor(turns / smallest)));
      draft.years.personTurns.push(turns);
    }
    return year;
  };
  const held = heldBy(ledger, offer);
  const pairs: DraftPair[] = [];
  for (const needRow of needRows) {
    const need = problem.needs[needRow]!;
    const year = yearOf(need);
    const shifts = needShifts[needRow]!;
    const free =
      held.length === 0 && shifts.length === 1 ? offer.people : peopleFree(offer.people, held, shifts);
    const largest = Math.min(largestGroup(need, offer), room[needRow]!, draft.years.personTurns[year]!, free);
    if (largest < smallest || draft.years.events[year]! < 1) continue;
    pairs.push({ need: needRow, year, fit: points(need, offer), smallest, largest, moments: [] });
  }
  const shifts = pairs.flatMap((pair, place) =>
    needShifts[pair.need]!.map((shift, slot) => ({ row: place, mark: pair.need * 2 + slot, shift })),
  );
  for (const moment of momentsOf(shifts, held, building.reach)) addMoment(draft, offer, row, pairs, moment);
  return pairs;
}

function addMoment(draft: Draft, offer: Offer, row: number, pairs: DraftPair[], moment: Moment): void {
  const people = Math.max(0, offer.people - moment.heldPeople);
  const smallest = Math.max(1, offer.smallestGroup);
  const matches = Math.floor(people / smallest);
  const wish = moment.rows.reduce((sum, at) => sum + pairs[at]!.largest, 0);
  if (wish <= people) return;
  const at = draft.moments.offer.length;
  for (const place of moment.rows) pairs[place]!.moments.push(at);
  draft.moments.offer.push(row);
  draft.moments.people.push(people);
  draft.moments.matches.push(matches);
  draft.moments.exact.push(moment.exact ? 1 : 0);
  draft.shifts.push([...moment.marks]);
  draft.heldShifts.push([...moment.held]);
}

function leftOf(most: number | null, used: number): number {
  return most === null ? unlimited : Math.max(0, most - used);
}

/** What the offer has promised already: elsewhere, then here; in the order of which certificates speak. */
export function heldBy(ledger: Ledger, offer: Offer): PersonShift[] {
  const busy = offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people }));
  const decided = (ledger.byOffer.get(offer.id) ?? []).flatMap((entry) => {
    const need = ledger.needs.get(entry.needId);
    return need && entry.decided ? shiftsOf(need, entry.people, entry.holdsBackup) : [];
  });
  return [...busy, ...decided];
}

/** Turns the lists, offer by offer, into arrays, need by need. */
function finish(problem: Problem, ledger: Ledger, room: Int32Array, draft: Draft): Model {
  const { needs } = problem;
  const firstPair = new Int32Array(needs.length + 1);
  for (const pairs of draft.pairs) for (const pair of pairs) firstPair[pair.need + 1]! += 1;
  for (let need = 0; need < needs.length; need += 1) firstPair[need + 1]! += firstPair[need]!;
  const count = firstPair[needs.length]!;
  const ordered: DraftPair[] = new Array<DraftPair>(count);
  const pairOffer = new Int32Array(count);
  const next = firstPair.slice();
  draft.pairs.forEach((pairs, offer) => {
    for (const pair of pairs) {
      const at = next[pair.need]!;
      next[pair.need] = at + 1;
      ordered[at] = pair;
      pairOffer[at] = offer;
    }
  });
  const pairNeed = Int32Array.from(ordered, (pair) => pair.need);
  const moments = lists(ordered, (pair) => pair.moments);
  const asks = asksOf(problem, pairNeed, pairOffer);
  const helped = helpedAssociations(problem);
  const { weights } = problem;
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
    smallest: Int32Array.from(ordered, (pair) => pair.smallest),
    largest: Int32Array.from(ordered, (pair) => pair.largest),
    fit: Float64Array.from(ordered, (pair) => pair.fit),
    fixed: fixedCosts(problem, pairNeed, pairOffer),
    pairYear: Int32Array.from(ordered, (pair) => pair.year),
    years: {
      offer: Int32Array.from(draft.years.offer),
      fiscalYear: Int32Array.from(draft.years.fiscalYear),
      events: Int32Array.from(draft.years.events),
      personTurns: Int32Array.from(draft.years.personTurns),
    },
    moments: {
      offer: Int32Array.from(draft.moments.offer),
      people: Int32Array.from(draft.moments.people),
      matches: Int32Array.from(draft.moments.matches),
      exact: Uint8Array.from(draft.moments.exact),
      shifts: draft.shifts,
      heldShifts: draft.heldShifts,
    },
    firstMoment: moments.first,
    pairMoments: moments.rows,
    firstAsk: asks.first,
    pairAsks: asks.rows,
    ...associationsOf(problem, ledger),
  };
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

/** The ask limits that each pair counts towards. */
function asksOf(problem: Problem, pairNeed: Int32Array, pairOffer: Int32Array) {
  const { askLimits, needs, offers } = problem;
  const ofCompany = new Map<string, number[]>();
  askLimits.forEach(({ companyId }, row) => {
    ofCompany.set(companyId, [...(ofCompany.get(companyId) ?? []), row]);
  });
  const pairs = Array.from(pairNeed, (_, pair) => pair);
  return lists(pairs, (pair) => {
    if (ofCompany.size === 0) return [];
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
