import { shiftsHeld, type Books } from './books.js';
import { mustHoldBackup, termsKey, unmetTerms } from './eligibility.js';
import { fitOf, headPointsOf, readHistory } from './points.js';
import { partsOfPoint, type Need, type Offer, type Slot } from './problem.js';
import { fitsAtOnce, shiftsOfMatch, type Shift } from './shifts.js';

/**
 * Every pair that could become a new match, need by need and, within one, in the order of the offers: how many people
 * at least and at most, and what they bring where nothing has a price, in 64ths of a point.
 */
export interface Pairs {
  /** Where each need's pairs begin; one more at the end. */
  readonly begin: Int32Array;
  readonly offer: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly perPerson: Float64Array;
  /** Whatever the people: less what a match costs, and more where leaving out a published pair would cost. */
  readonly once: Float64Array;
  /** Where the pair counts towards its offer's limits. */
  readonly account: Int32Array;
  /** For each ask limit, the pairs that count towards it. */
  readonly ofLimit: readonly (readonly number[])[];
}

/** Place of a pair among `Pairs`; −1: it can't become a match. */
export function pairOf({ begin, offer: offers }: Pairs, need: number, offer: number): number {
  let [low, high] = [begin[need]!, begin[need + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offers[middle]! < offer) low = middle + 1;
    else high = middle;
  }
  return low < begin[need + 1]! && offers[low] === offer ? low : -1;
}

export function findPairs(books: Books): Pairs {
  const { needs, offers, weights } = books.problem;
  const history = readHistory(books.problem);
  const timesOf = indexTimes(offers);
  const comersTo = offersByTerms(offers);
  const changeCosts = changeCostByPair(books);
  const limits = limitsByCompany(books);
  const largest = largestGroups(books);
  const begin = new Int32Array(needs.length + 1);
  const [offer, least, most, account]: number[][] = [[], [], [], []];
  const [perPerson, once]: number[][] = [[], []];
  const ofLimit: number[][] = books.problem.askLimits.map(() => []);
  needs.forEach((need, needRow) => {
    begin[needRow] = offer!.length;
    if (books.room[needRow]! < books.least[needRow]! || books.offersLeft[needRow]! < 1) return;
    const headPoints = headPointsOf(need, weights, history);
    for (const row of comersTo(need)) {
      if (!timesOf(row, need)) continue;
      const other = offers[row]!;
      const asked = limits(other, need);
      const key = books.pairKey(needRow, row);
      if (asked === null || books.excluded.has(key) || books.decided.has(key)) continue;
      const smallest = Math.max(1, other.smallestGroup);
      const group = largest(needRow, row, smallest);
      if (group < smallest) continue;
      for (const limit of asked) ofLimit[limit]!.push(offer!.length);
      offer!.push(row);
      least!.push(smallest);
      most!.push(group);
      account!.push(books.accountOf(row, needRow));
      perPerson!.push(partsOfPoint * (headPoints + fitOf(need, other, weights, history)));
      once!.push(partsOfPoint * ((changeCosts.get(key) ?? 0) - weights.matchCost));
    }
  });
  begin[needs.length] = offer!.length;
  const whole = (all: number[] | undefined) => Int32Array.from(all ?? []);
  return {
    begin,
    ...{ offer: whole(offer), least: whole(least), most: whole(most), account: whole(account) },
    ...{ perPerson: Float64Array.from(perPerson ?? []), once: Float64Array.from(once ?? []), ofLimit },
  };
}

/** Offers that meet a need's terms, looked up once for all needs with the same terms. */
function offersByTerms(offers: readonly Offer[]): (need: Need) => readonly number[] {
  const byDistrict = new Map<string | null, number[]>();
  offers.forEach(({ districtIds }, row) => {
    for (const district of new Set<string | null>(districtIds ?? [null])) {
      const rows = byDistrict.get(district);
      if (rows) rows.push(row);
      else byDistrict.set(district, [row]);
    }
  });
  const known = new Map<string, readonly number[]>();
  return (need) => {
    const key = termsKey(need);
    const before = known.get(key);
    if (before) return before;
    const near = [...(byDistrict.get(need.districtId) ?? []), ...(byDistrict.get(null) ?? [])];
    const rows = near.filter((row) => unmetTerms(need, offers[row]!).length === 0).toSorted((a, b) => a - b);
    known.set(key, rows);
    return rows;
  };
}

/**
 * Whether the need's dates lie inside the offer's windows and leave it its lead time. By start, each window is kept
 * with the latest end up to it: some window holds a slot exactly where the last one to start before it reaches so far.
 */
function indexTimes(offers: readonly Offer[]): (offer: number, need: Need) => boolean {
  const first = new Int32Array(offers.length + 1);
  offers.forEach(({ windows }, row) => (first[row + 1] = first[row]! + windows.length));
  const starts = new Float64Array(first[offers.length]!);
  const reach = new Float64Array(first[offers.length]!);
  const earliest = Float64Array.from(offers, ({ earliestStartMinute }) => earliestStartMinute ?? -Infinity);
  offers.forEach(({ windows }, row) => {
    let latest = -Infinity;
    windows
      .toSorted((a, b) => a.startMinute - b.startMinute)
      .forEach(({ startMinute, endMinute }, place) => {
        latest = Math.max(latest, endMinute);
        starts[first[row]! + place] = startMinute;
        reach[first[row]! + place] = latest;
      });
  });
  const holds = (row: number, { startMinute, endMinute }: Slot) => {
    let [low, high] = [first[row]!, first[row + 1]!];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= startMinute) low = middle + 1;
      else high = middle;
    }
    return low > first[row]! && reach[low - 1]! >= endMinute;
  };
  return (row, need) =>
    need.slot.startMinute >= earliest[row]! &&
    holds(row, need.slot) &&
    (!mustHoldBackup(need) || holds(row, need.backupSlot!));
}

/** Most people of the offer that could come, as far as decided matches and other conferences leave them. */
function largestGroups(books: Books): (need: number, offer: number, smallest: number) => number {
  const { needs, offers } = books.problem;
  const heldOf = new Map<number, readonly Shift[]>();
  return (needRow, row, smallest) => {
    const [need, offer] = [needs[needRow]!, offers[row]!];
    const account = books.accountOf(row, needRow);
    if (books.eventsLeft[account]! < 1) return 0;
    const most = offer.mostPerNeed ?? Infinity;
    let group = Math.min(books.room[needRow]!, offer.people, most, books.turnsLeft[account]!);
    let held = heldOf.get(row);
    if (!held) heldOf.set(row, (held = shiftsHeld(books, row)));
    const both = mustHoldBackup(need);
    if (held.length === 0 && !both) return group;
    while (group >= smallest && !fitsAtOnce(offer.people, shiftsOfMatch(need, group, both), held)) group -= 1;
    return group;
  };
}

function changeCostByPair({ problem, needRow, offerRow, pairKey }: Books): Map<number, number> {
  const costs = new Map<number, number>();
  for (const { needId, offerId, changeCost } of problem.published) {
    const [need, offer] = [needRow.get(needId), offerRow.get(offerId)];
    if (need === undefined || offer === undefined) continue;
    const key = pairKey(need, offer);
    costs.set(key, (costs.get(key) ?? 0) + changeCost);
  }
  return costs;
}

/** The ask limits that a match of the pair would count towards; null: one of them allows none. */
function limitsByCompany({ problem }: Books): (offer: Offer, need: Need) => readonly number[] | null {
  const ofCompany = new Map<string, number[]>();
  problem.askLimits.forEach(({ companyId }, row) => {
    ofCompany.set(companyId, [...(ofCompany.get(companyId) ?? []), row]);
  });
  const none: readonly number[] = [];
  return ({ companyId }, { slot }) => {
    const rows = ofCompany.get(companyId)?.filter((row) => {
      const { fromMinute, toMinute } = problem.askLimits[row]!;
      return slot.startMinute >= fromMinute && slot.startMinute < toMinute;
    });
    const closed = rows?.some((row) => {
      const { most, beyondCost } = problem.askLimits[row]!;
      return beyondCost === null && most < 1;
    });
    return closed ? null : (rows ?? none);
  };
}
