import { conflicts, peopleFree, type PersonShift } from '@app/domain';
import { groupBy, openLedger, shiftsOf, sumPeople, type Entry, type Ledger } from './ledger.js';
import { largestGroup } from './pair-rules.js';
import { PairIndex } from './pair-index.js';
import { countsAsAsk, helpedAssociations, pastTimes, type PastTimes } from './preferences.js';
import type { AskLimit, Assignment, Need, Offer, Problem } from './problem.js';

/** A problem with a plan, ready to be asked many questions; nothing here changes. */
export interface PlanView {
  readonly problem: Problem;
  readonly ledger: Ledger;
  readonly index: PairIndex;
  readonly past: PastTimes;
  readonly helpedBefore: ReadonlySet<string>;
  /** `need offer` */
  readonly excluded: ReadonlySet<string>;
  /** By offer: what it has promised. */
  readonly promised: ReadonlyMap<string, Promised>;
  /** By company: limits that allow no ask beyond them. */
  readonly askLimits: ReadonlyMap<string, readonly CountedLimit[]>;
}

/** People of an offer who are promised; `needId` is null for what is promised outside this problem. */
export interface Held extends PersonShift {
  readonly needId: string | null;
}

/** What one offer has promised, in this problem and elsewhere. */
export interface Promised {
  readonly entries: readonly (Entry & { readonly fiscalYear: number | undefined })[];
  readonly shifts: readonly Held[];
}

export interface CountedLimit {
  readonly limit: AskLimit;
  /** The needs of the plan's new matches that count. */
  readonly needIds: readonly string[];
}

/** What an offer has left for a need when its own new match there, if it has one, is taken out. */
export interface RestBeside {
  readonly peopleFree: number;
  readonly events: number;
  readonly personTurns: number;
  readonly asks: number;
  /** People of the new match that was taken out. */
  readonly now: number;
  /** A decided match stands: nothing can be added to the pair. */
  readonly decided: boolean;
  /** Turned down or forbidden before. */
  readonly excluded: boolean;
}

export function viewPlan(problem: Problem, assignments: readonly Assignment[]): PlanView {
  const ledger = openLedger(problem, assignments);
  return {
    problem,
    ledger,
    index: new PairIndex(problem.offers),
    past: pastTimes(problem),
    helpedBefore: helpedAssociations(problem),
    excluded: new Set(problem.excluded.map(({ needId, offerId }) => pairKey(needId, offerId))),
    promised: new Map(problem.offers.map((offer) => [offer.id, promisedBy(ledger, offer)])),
    askLimits: groupBy(
      problem.askLimits
        .filter(({ beyondCost }) => beyondCost === null)
        .map((limit) => countAsks(ledger, limit)),
      ({ limit }) => limit.companyId,
    ),
  };
}

export function pairKey(needId: string, offerId: string): string {
  return `${needId} ${offerId}`;
}

/** Everybody at the need. */
export function entriesAt(view: PlanView, needId: string): readonly Entry[] {
  return view.ledger.byNeed.get(needId) ?? [];
}

/** The new matches at the need. */
export function freshAt(view: PlanView, need: Need): readonly Entry[] {
  return entriesAt(view, need.id).filter((entry) => !entry.decided);
}

export function peopleAt(view: PlanView, needId: string): number {
  return sumPeople(entriesAt(view, needId));
}

/** Whether whoever comes must hold the backup date as well. */
export function mustHoldBackup(need: Need): boolean {
  return need.backupRequired && need.backupSlot !== null;
}

/**
 * Both may be changed ones: the rest of the plan is asked, not what it says of these two.
 *
 * @param without a need whose match with the offer is taken out as well
 */
export function restBeside(view: PlanView, need: Need, offer: Offer, without?: string): RestBeside {
  let [events, turns, now, decided] = [0, 0, 0, false];
  const sameYear = (year: number | undefined) => offer.limitsPer === 'OFFER' || year === need.fiscalYear;
  for (const entry of view.promised.get(offer.id)?.entries ?? []) {
    if (entry.needId === need.id) {
      if (entry.decided) decided = true;
      else now += entry.people;
    } else if (entry.needId !== without && sameYear(entry.fiscalYear)) {
      events += 1;
      turns += entry.people;
    }
  }
  for (const used of offer.used) {
    if (!sameYear(used.fiscalYear)) continue;
    events += used.events;
    turns += used.personTurns;
  }
  return {
    peopleFree: freeFor(view, need, offer, mustHoldBackup(need), without),
    events: (offer.mostEvents ?? Infinity) - events,
    personTurns: (offer.mostPersonTurns ?? Infinity) - turns,
    asks: asksLeft(view, need, offer, without),
    now,
    decided,
    excluded: view.excluded.has(pairKey(need.id, offer.id)),
  };
}

/** People of the offer that nothing else keeps from the need, travel included. */
export function freeFor(
  view: PlanView,
  need: Need,
  offer: Offer,
  holdsBackup: boolean,
  without?: string,
): number {
  const shifts = view.promised.get(offer.id)?.shifts ?? [];
  if (shifts.length === 0 && !holdsBackup) return offer.people;
  const slots = shiftsOf(need, 1, holdsBackup);
  const held = shifts.filter(
    (shift) =>
      (shift.needId === null || (shift.needId !== need.id && shift.needId !== without)) &&
      slots.some((slot) => conflicts(slot, shift)),
  );
  return held.length === 0 && slots.length === 1 ? offer.people : peopleFree(offer.people, held, slots);
}

function asksLeft(view: PlanView, need: Need, offer: Offer, without?: string): number {
  let least = Infinity;
  for (const { limit, needIds } of view.askLimits.get(offer.companyId) ?? []) {
    if (!countsAsAsk(limit, need, offer)) continue;
    const used = needIds.filter((needId) => needId !== need.id && needId !== without).length;
    least = Math.min(least, Math.max(0, limit.most) - used);
  }
  return least;
}

/** Asks that are left for the offer besides the new matches that its company has at the need with other offers. */
export function asksBesideOthers(view: PlanView, need: Need, offer: Offer, rest: RestBeside): number {
  if (rest.asks === Infinity) return rest.asks;
  const others = freshAt(view, need).filter(
    ({ offerId }) => offerId !== offer.id && view.ledger.offers.get(offerId)?.companyId === offer.companyId,
  );
  return rest.asks - others.length;
}

/** What the pair allows if it may come together at all: the most, whatever its smallest group says. */
export function mostOf(need: Need, offer: Offer, rest: RestBeside): number {
  return Math.min(largestGroup(need, offer), rest.peopleFree, rest.personTurns);
}

function promisedBy(ledger: Ledger, offer: Offer): Promised {
  const entries = (ledger.byOffer.get(offer.id) ?? []).map((entry) => ({
    ...entry,
    fiscalYear: ledger.needs.get(entry.needId)?.fiscalYear,
  }));
  const busy = offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people, needId: null }));
  const shifts = entries.flatMap(({ needId, people, holdsBackup }) => {
    const need = ledger.needs.get(needId);
    return need ? shiftsOf(need, people, holdsBackup).map((shift) => ({ ...shift, needId })) : [];
  });
  return { entries, shifts: [...busy, ...shifts] };
}

export function countAsks(ledger: Ledger, limit: AskLimit): CountedLimit {
  const companys = ledger.problem.offers.filter(({ companyId }) => companyId === limit.companyId);
  const needIds = companys.flatMap((offer) =>
    (ledger.byOffer.get(offer.id) ?? []).flatMap((entry) => {
      const need = ledger.needs.get(entry.needId);
      return need && !entry.decided && countsAsAsk(limit, need, offer) ? [need.id] : [];
    }),
  );
  return { limit, needIds };
}
