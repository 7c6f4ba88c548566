import { insideOneWindow, unmetTerms } from './eligibility.js';
import { peopleOf, type Books } from './books.js';
import type { PlanFault, PlanFaultKind } from './plan-fault.js';
import { asksOf } from './points.js';
import type { Assignment, Need, Offer } from './problem.js';
import { busyShifts, fitsAtOnce, shiftsOfMatch } from './shifts.js';

/** What decided and new matches take together. */
interface Taken {
  readonly ofNeed: ReadonlyMap<number, readonly Assignment[]>;
  readonly ofOffer: ReadonlyMap<number, readonly Assignment[]>;
  readonly events: Float64Array;
  readonly turns: Float64Array;
}

/** A new match of which both sides exist. */
interface Row {
  readonly match: Assignment;
  readonly need: number;
  readonly offer: number;
}

/** Every hard rule that the new matches break beside the decided ones, which are never blamed. */
export function rulesBroken(books: Books, assignments: readonly Assignment[]): PlanFault[] {
  const faults: PlanFault[] = [];
  const rows: Row[] = [];
  const seen = new Set<number>();
  for (const match of assignments) {
    const { needId, offerId, people } = match;
    const [need, offer] = [books.needRow.get(needId), books.offerRow.get(offerId)];
    if (need === undefined) faults.push({ kind: 'UNKNOWN_NEED', needId, offerId });
    if (offer === undefined) faults.push({ kind: 'UNKNOWN_OFFER', needId, offerId });
    if (!Number.isInteger(people) || people < 1) {
      faults.push({ kind: 'PEOPLE_NOT_WHOLE', needId, offerId, stated: people });
    }
    if (need === undefined || offer === undefined) continue;
    if (seen.has(books.pairKey(need, offer))) faults.push({ kind: 'PAIR_TWICE', needId, offerId });
    seen.add(books.pairKey(need, offer));
    rows.push({ match, need, offer });
  }
  const taken = takenBy(books, rows);
  const named = ({ match }: Row, kinds: readonly PlanFaultKind[]) =>
    kinds.map((kind): PlanFault => ({ kind, needId: match.needId, offerId: match.offerId }));
  return [
    ...faults,
    ...rows.flatMap((row) => named(row, pairBreaks(books, row))),
    ...rows.flatMap((row) => named(row, offerBreaks(books, taken, row))),
    ...[...new Set(rows.map(({ need }) => need))].flatMap((need) => needBreaks(books, taken, need)),
    ...askBreaks(books, assignments),
  ];
}

function takenBy(
  { decidedOfNeed, decidedOfOffer, eventsLeft, accountOf }: Books,
  rows: readonly Row[],
): Taken {
  const [ofNeed, ofOffer] = [new Map(decidedOfNeed), new Map(decidedOfOffer)];
  const [events, turns] = [new Float64Array(eventsLeft.length), new Float64Array(eventsLeft.length)];
  for (const { match, need, offer } of rows) {
    ofNeed.set(need, [...(ofNeed.get(need) ?? []), match]);
    ofOffer.set(offer, [...(ofOffer.get(offer) ?? []), match]);
    events[accountOf(offer, need)]! += 1;
    turns[accountOf(offer, need)]! += match.people;
  }
  return { ofNeed, ofOffer, events, turns };
}

function pairBreaks(books: Books, { match, need: needRow, offer: offerRow }: Row): PlanFaultKind[] {
  const need = books.problem.needs[needRow]!;
  const offer = books.problem.offers[offerRow]!;
  const broken = unmetTerms(need, offer);
  if (!insideOneWindow(need.slot, offer)) broken.push('OUTSIDE_WINDOWS');
  if (offer.earliestStartMinute !== null && need.slot.startMinute < offer.earliestStartMinute) {
    broken.push('TOO_SOON_TO_ASK');
  }
  if (!keepsBackupDate(need, offer, match.holdsBackup)) broken.push('BACKUP_DATE_BROKEN');
  if (match.people < offer.smallestGroup) broken.push('BELOW_SMALLEST_GROUP');
  if (match.people > Math.min(offer.people, offer.mostPerNeed ?? Infinity)) broken.push('MORE_THAN_OFFERED');
  const key = books.pairKey(needRow, offerRow);
  if (books.excluded.has(key)) broken.push('EXCLUDED_PAIR');
  if (books.decided.has(key)) broken.push('DECIDED_PAIR');
  return broken;
}

/** Held by all where it is required, and only by those who can do it. */
function keepsBackupDate(need: Need, offer: Offer, holdsBackup: boolean): boolean {
  if (need.backupSlot === null) return !holdsBackup;
  return holdsBackup ? insideOneWindow(need.backupSlot, offer) : !need.backupRequired;
}

function offerBreaks(books: Books, taken: Taken, { match, need, offer: row }: Row): PlanFaultKind[] {
  const { needs, offers } = books.problem;
  const offer = offers[row]!;
  const broken: PlanFaultKind[] = [];
  const account = books.accountOf(row, need);
  if (taken.events[account]! > books.eventsLeft[account]!) broken.push('TOO_MANY_EVENTS');
  if (taken.turns[account]! > books.turnsLeft[account]!) broken.push('TOO_MANY_PERSON_TURNS');
  const held = (taken.ofOffer.get(row) ?? []).flatMap((other) => {
    const otherNeed = books.needRow.get(other.needId);
    if (otherNeed === undefined || otherNeed === need) return [];
    return shiftsOfMatch(needs[otherNeed]!, other.people, other.holdsBackup);
  });
  const own = shiftsOfMatch(needs[need]!, match.people, match.holdsBackup);
  if (!fitsAtOnce(offer.people, own, [...busyShifts(offer), ...held])) broken.push('TOO_MANY_AT_ONCE');
  return broken;
}

function needBreaks({ problem }: Books, { ofNeed }: Taken, row: number): PlanFault[] {
  const need = problem.needs[row]!;
  const crew = ofNeed.get(row) ?? [];
  const found = peopleOf(crew);
  const faults: PlanFault[] = [];
  if (found > need.people) faults.push({ kind: 'NEED_OVERFILLED', needId: need.id, found });
  if (found < need.fewest) faults.push({ kind: 'BELOW_FEWEST', needId: need.id, found });
  if (crew.length > need.mostOffers) {
    faults.push({ kind: 'TOO_MANY_OFFERS', needId: need.id, found: crew.length });
  }
  return faults;
}

function askBreaks(books: Books, assignments: readonly Assignment[]): PlanFault[] {
  const asks = asksOf(books, assignments);
  return books.problem.askLimits.flatMap(({ most, beyondCost }, row): PlanFault[] =>
    beyondCost === null && asks[row]! > Math.max(0, most)
      ? [{ kind: 'TOO_MANY_ASKS', row, found: asks[row]! }]
      : [],
  );
}
