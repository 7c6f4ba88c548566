import { peopleFree, type PersonShift } from '@app/domain';
import { openLedger, shiftsOf, sumPeople, usedInYear, type Ledger } from './ledger.js';
import { momentsOf, widestTravel, type Moment, type RowShift } from './moments.js';
import { largestGroup } from './pair-rules.js';
import { pointsForPair } from './preferences.js';
import type { Need, Offer, Problem } from './problem.js';

/** Stands for "no limit" in whole-number arrays. */
export const unlimited = 0x3fffffff;

/** Lists that grow offer by offer, before they become a model's arrays; the columns of a row belong together. */
export interface Draft {
  readonly ledger: Ledger;
  /** By need: people that it still takes. */
  readonly room: Int32Array;
  readonly pairs: {
    readonly need: number[];
    readonly offer: number[];
    readonly year: number[];
    readonly smallest: number[];
    readonly largest: number[];
    readonly fit: number[];
  };
  readonly years: {
    readonly offer: number[];
    readonly fiscalYear: number[];
    readonly events: number[];
    readonly personTurns: number[];
  };
  readonly moments: {
    readonly offer: number[];
    readonly people: number[];
    readonly matches: number[];
    readonly exact: number[];
    /** Rows of `pairs`; one stands twice if both its dates are in. */
    readonly pairs: (readonly number[])[];
    readonly shifts: (readonly number[])[];
    readonly heldShifts: (readonly number[])[];
  };
}

/** @param eligible by offer, the needs that it may come to */
export function draftOf(problem: Problem, eligible: readonly (readonly number[])[]): Draft {
  const ledger = openLedger(problem, []);
  // Where no further match is wanted, nobody further is.
  const room = Int32Array.from(problem.needs, (need) => {
    const entries = ledger.byNeed.get(need.id) ?? [];
    return entries.length < need.mostOffers ? Math.max(0, need.people - sumPeople(entries)) : 0;
  });
  const draft: Draft = {
    ledger,
    room,
    pairs: { need: [], offer: [], year: [], smallest: [], largest: [], fit: [] },
    years: { offer: [], fiscalYear: [], events: [], personTurns: [] },
    moments: { offer: [], people: [], matches: [], exact: [], pairs: [], shifts: [], heldShifts: [] },
  };
  const building: Building = {
    problem,
    draft,
    needShifts: problem.needs.map((need) => shiftsOf(need, 1, need.backupRequired)),
    reach: widestTravel(problem.needs, problem.offers),
    points: pointsForPair(problem),
  };
  problem.offers.forEach((_, row) => {
    if (eligible[row]!.length > 0) draftOffer(building, row, eligible[row]!);
  });
  return draft;
}

interface Building {
  readonly problem: Problem;
  readonly draft: Draft;
  readonly needShifts: readonly (readonly PersonShift[])[];
  readonly reach: number;
  readonly points: (need: Need, offer: Offer) => number;
}

function draftOffer(building: Building, row: number, needRows: readonly number[]): void {
  const { problem, draft, needShifts, points } = building;
  const { pairs, years, ledger, room } = draft;
  const offer = problem.offers[row]!;
  const smallest = Math.max(1, offer.smallestGroup);
  const yearOf = yearsOf(draft, offer, row);
  const held = heldBy(ledger, offer);
  const open: RowShift[] = [];
  for (const needRow of needRows) {
    const need = problem.needs[needRow]!;
    const shifts = needShifts[needRow]!;
    const year = yearOf(need);
    const free =
      held.length === 0 && shifts.length === 1 ? offer.people : peopleFree(offer.people, held, shifts);
    const largest = Math.min(largestGroup(need, offer), room[needRow]!, years.personTurns[year]!, free);
    if (largest < smallest || years.events[year]! < 1) continue;
    for (let slot = 0; slot < shifts.length; slot += 1)
      open.push({ row: pairs.need.length, mark: needRow * 2 + slot, shift: shifts[slot]! });
    pairs.need.push(needRow);
    pairs.offer.push(row);
    pairs.year.push(year);
    pairs.smallest.push(smallest);
    pairs.largest.push(largest);
    pairs.fit.push(points(need, offer));
  }
  for (const moment of momentsOf(open, held, building.reach)) addMoment(draft, offer, row, moment);
}

/** The row of an offer's year, made when it is first asked for. */
function yearsOf({ years, ledger }: Draft, offer: Offer, row: number): (need: Need) => number {
  const rows = new Map<number, number>();
  const smallest = Math.max(1, offer.smallestGroup);
  return (need) => {
    const fiscalYear = offer.limitsPer === 'OFFER' ? 0 : need.fiscalYear;
    const known = rows.get(fiscalYear);
    if (known !== undefined) return known;
    const used = usedInYear(ledger, offer, need.fiscalYear);
    const turns = leftOf(offer.mostPersonTurns, used.personTurns);
    rows.set(fiscalYear, years.offer.length);
    years.offer.push(row);
    years.fiscalYear.push(fiscalYear);
    years.events.push(Math.min(leftOf(offer.mostEvents, used.events), Math.floor(turns / smallest)));
    years.personTurns.push(turns);
    return years.offer.length - 1;
  };
}

/** A moment that its pairs cannot overfill is left out. */
function addMoment({ moments, pairs }: Draft, offer: Offer, row: number, moment: Moment): void {
  const people = Math.max(0, offer.people - moment.heldPeople);
  let wish = 0;
  for (const pair of moment.rows) wish += pairs.largest[pair]!;
  if (wish <= people) return;
  moments.offer.push(row);
  moments.people.push(people);
  moments.matches.push(Math.floor(people / Math.max(1, offer.smallestGroup)));
  moments.exact.push(moment.exact ? 1 : 0);
  moments.pairs.push(moment.rows);
  moments.shifts.push(moment.marks);
  moments.heldShifts.push(moment.held);
}

function leftOf(most: number | null, used: number): number {
  return most === null ? unlimited : Math.max(0, most - used);
}

/** What the offer has promised already: elsewhere, then here; in the order of which certificates speak. */
function heldBy(ledger: Ledger, offer: Offer): PersonShift[] {
  const busy = offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people }));
  const decided = (ledger.byOffer.get(offer.id) ?? []).flatMap((entry) => {
    const need = ledger.needs.get(entry.needId);
    return need && entry.decided ? shiftsOf(need, entry.people, entry.holdsBackup) : [];
  });
  return [...busy, ...decided];
}
