import { peopleFree } from '@app/domain';
import {
  heldShifts,
  openLedger,
  shiftsOf,
  sumPeople,
  usedInYear,
  type Entry,
  type Ledger,
} from './ledger.js';
import { countsAsAsk } from './preferences.js';
import { keepsPairRule, windowAround, type PairRule } from './pair-rules.js';
import type { Assignment, Need, Offer, Problem } from './problem.js';

/** What a plan breaks: a new match that must not be, given the decided ones. */
export interface Break {
  readonly rule: RuleName;
  readonly needId: string;
  readonly offerId: string | null;
}

interface Pair {
  readonly need: Need;
  readonly offer: Offer;
  readonly entry: Entry;
}

function newPairs(ledger: Ledger): Pair[] {
  return [...ledger.byOffer.values()].flat().flatMap((entry) => {
    const need = ledger.needs.get(entry.needId);
    const offer = ledger.offers.get(entry.offerId);
    return !entry.decided && need && offer ? [{ need, offer, entry }] : [];
  });
}

function newPairsWhere(ledger: Ledger, rule: RuleName, broken: (pair: Pair) => boolean): Break[] {
  return newPairs(ledger)
    .filter(broken)
    .map(({ need, offer }) => ({ rule, needId: need.id, offerId: offer.id }));
}

function lift(ledger: Ledger, rule: PairRule): Break[] {
  return newPairsWhere(ledger, rule, ({ need, offer }) => !keepsPairRule(rule, need, offer));
}

/** Needs with a new match of which all matches together break a rule. */
function needsWhere(
  ledger: Ledger,
  rule: RuleName,
  broken: (need: Need, entries: readonly Entry[]) => boolean,
): Break[] {
  return [...ledger.byNeed].flatMap(([needId, entries]) => {
    const need = ledger.needs.get(needId);
    const fresh = entries.some((entry) => !entry.decided);
    return need && fresh && broken(need, entries) ? [{ rule, needId, offerId: null }] : [];
  });
}

/** Both sides exist, the people are a whole number of at least one, and no pair stands twice. */
export function isWellFormed(ledger: Ledger): Break[] {
  return [...ledger.byOffer.values()].flat().flatMap((entry) => {
    const known = ledger.needs.has(entry.needId) && ledger.offers.has(entry.offerId);
    const same = (ledger.byOffer.get(entry.offerId) ?? []).filter((other) => other.needId === entry.needId);
    const fresh = same.filter((other) => !other.decided).length;
    const sound = known && Number.isInteger(entry.people) && entry.people >= 1 && fresh <= 1;
    return entry.decided || sound
      ? []
      : [{ rule: 'isWellFormed', needId: entry.needId, offerId: entry.offerId }];
  });
}

export function offersThatKind(ledger: Ledger): Break[] {
  return lift(ledger, 'offersThatKind');
}

export function memberOfConference(ledger: Ledger): Break[] {
  return lift(ledger, 'memberOfConference');
}

export function acceptsDistrict(ledger: Ledger): Break[] {
  return lift(ledger, 'acceptsDistrict');
}

export function coversSkills(ledger: Ledger): Break[] {
  return lift(ledger, 'coversSkills');
}

export function meetsConditions(ledger: Ledger): Break[] {
  return lift(ledger, 'meetsConditions');
}

export function insideAWindow(ledger: Ledger): Break[] {
  return lift(ledger, 'insideAWindow');
}

/** A company that needs weeks to decide isn't asked for what begins before. */
export function leavesLeadTime(ledger: Ledger): Break[] {
  return lift(ledger, 'leavesLeadTime');
}

/** A backup date is held by all where the need requires it, and only by those who can do it. */
export function holdsBackupDate(ledger: Ledger): Break[] {
  return newPairsWhere(ledger, 'holdsBackupDate', ({ need, offer, entry }) => {
    if (need.backupSlot === null) return entry.holdsBackup;
    if (need.backupRequired && !entry.holdsBackup) return true;
    return entry.holdsBackup && windowAround(need.backupSlot, offer) === null;
  });
}

export function keepsSmallestGroup(ledger: Ledger): Break[] {
  return newPairsWhere(
    ledger,
    'keepsSmallestGroup',
    ({ offer, entry }) => entry.people < offer.smallestGroup,
  );
}

/** Never more people for one need than the offer has, or than it sends to one need. */
export function staysWithinOffer(ledger: Ledger): Break[] {
  return newPairsWhere(
    ledger,
    'staysWithinOffer',
    ({ offer, entry }) => entry.people > Math.min(offer.people, offer.mostPerNeed ?? Infinity),
  );
}

/** Nobody of the offer is in two places at once or on the way at the start; other conferences' times count. */
export function keepsTravelTime(ledger: Ledger): Break[] {
  return newPairsWhere(ledger, 'keepsTravelTime', ({ need, offer, entry }) => {
    const slots = shiftsOf(need, entry.people, entry.holdsBackup);
    return entry.people > peopleFree(offer.people, heldShifts(ledger, offer, need.id), slots);
  });
}

export function keepsEvents(ledger: Ledger): Break[] {
  return newPairsWhere(
    ledger,
    'keepsEvents',
    ({ need, offer }) => usedInYear(ledger, offer, need.fiscalYear).events > (offer.mostEvents ?? Infinity),
  );
}

/** The offer's person-turns: people summed over its matches. */
export function keepsBudget(ledger: Ledger): Break[] {
  return newPairsWhere(
    ledger,
    'keepsBudget',
    ({ need, offer }) =>
      usedInYear(ledger, offer, need.fiscalYear).personTurns > (offer.mostPersonTurns ?? Infinity),
  );
}

export function neverOverfills(ledger: Ledger): Break[] {
  return needsWhere(ledger, 'neverOverfills', (need, entries) => sumPeople(entries) > need.people);
}

export function neverBelowFewest(ledger: Ledger): Break[] {
  return needsWhere(ledger, 'neverBelowFewest', (need, entries) => sumPeople(entries) < need.fewest);
}

export function keepsMostOffers(ledger: Ledger): Break[] {
  return needsWhere(ledger, 'keepsMostOffers', (need, entries) => entries.length > need.mostOffers);
}

export function leavesExcludedPairsAlone(ledger: Ledger): Break[] {
  const excluded = new Set(ledger.problem.excluded.map((pair) => `${pair.needId} ${pair.offerId}`));
  return newPairsWhere(ledger, 'leavesExcludedPairsAlone', ({ need, offer }) =>
    excluded.has(`${need.id} ${offer.id}`),
  );
}

/** No company is asked more often than its limits allow; limits that only cost points are the objective's. */
export function keepsAskLimits(ledger: Ledger): Break[] {
  const pairs = newPairs(ledger);
  return ledger.problem.askLimits.flatMap((limit) => {
    const asks = pairs.filter(({ need, offer }) => countsAsAsk(limit, need, offer));
    if (limit.beyondCost !== null || asks.length <= Math.max(0, limit.most)) return [];
    return asks.map(({ need, offer }): Break => ({
      rule: 'keepsAskLimits',
      needId: need.id,
      offerId: offer.id,
    }));
  });
}

/** A pair that people have decided gets nothing added, and so isn't changed. */
export function keepsDecidedMatches(ledger: Ledger): Break[] {
  return newPairsWhere(ledger, 'keepsDecidedMatches', ({ need, offer }) =>
    (ledger.byNeed.get(need.id) ?? []).some((other) => other.decided && other.offerId === offer.id),
  );
}

/** Every hard rule of a plan, each listing what breaks it. */
export const rules = {
  isWellFormed,
  offersThatKind,
  memberOfConference,
  acceptsDistrict,
  coversSkills,
  meetsConditions,
  insideAWindow,
  holdsBackupDate,
  leavesLeadTime,
  keepsSmallestGroup,
  staysWithinOffer,
  keepsTravelTime,
  keepsEvents,
  keepsBudget,
  neverOverfills,
  neverBelowFewest,
  keepsMostOffers,
  keepsAskLimits,
  leavesExcludedPairsAlone,
  keepsDecidedMatches,
};
export type RuleName = keyof typeof rules;

/** All that these new matches break beside the decided ones; empty: the plan may stand. */
export function breaksOf(problem: Problem, assignments: readonly Assignment[]): Break[] {
  const ledger = openLedger(problem, assignments);
  return Object.values(rules).flatMap((rule) => rule(ledger));
}

/** Rules that the decided matches themselves break, because they have changed since: to report, never to repair. */
export function brokenByDecided(problem: Problem): Break[] {
  const known = new Set(problem.offers.map((offer) => offer.id));
  const inside = problem.decided.filter((match) => known.has(match.offerId));
  const outside = problem.decided.filter((match) => !known.has(match.offerId));
  return breaksOf({ ...problem, decided: outside }, inside);
}
