import { peopleFree, type PersonShift } from '@app/domain';
import type { Assignment, Need, Offer, Problem, Slot } from './problem.js';

export interface Entry extends Assignment {
  readonly decided: boolean;
}

/** Who has promised what: decided and new matches together, by need and by offer. */
export interface Ledger {
  readonly problem: Problem;
  readonly needs: ReadonlyMap<string, Need>;
  readonly offers: ReadonlyMap<string, Offer>;
  readonly byNeed: ReadonlyMap<string, readonly Entry[]>;
  readonly byOffer: ReadonlyMap<string, readonly Entry[]>;
}

export function openLedger(problem: Problem, assignments: readonly Assignment[]): Ledger {
  const entries: Entry[] = [
    ...problem.decided.map((match) => ({ ...match, decided: true })),
    ...assignments.map((match) => ({ ...match, decided: false })),
  ];
  return {
    problem,
    needs: new Map(problem.needs.map((need) => [need.id, need])),
    offers: new Map(problem.offers.map((offer) => [offer.id, offer])),
    byNeed: groupBy(entries, (entry) => entry.needId),
    byOffer: groupBy(entries, (entry) => entry.offerId),
  };
}

export function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

/** The shifts that a match takes from its offer: its day, and the backup date if that is held too. */
export function shiftsOf(need: Need, people: number, holdsBackup: boolean): PersonShift[] {
  const shift = ({ startMinute, endMinute }: Slot) => ({ startMinute, endMinute, place: need.place, people });
  return holdsBackup && need.backupSlot ? [shift(need.slot), shift(need.backupSlot)] : [shift(need.slot)];
}

/** All that an offer has promised, here and in other conferences, but for one need. */
export function heldShifts(ledger: Ledger, offer: Offer, exceptNeedId?: string): PersonShift[] {
  const busy = offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people }));
  const matches = (ledger.byOffer.get(offer.id) ?? []).flatMap((entry) => {
    const need = ledger.needs.get(entry.needId);
    return need && entry.needId !== exceptNeedId ? shiftsOf(need, entry.people, entry.holdsBackup) : [];
  });
  return [...busy, ...matches];
}

/** Events and person-turns that count towards the offer's limits in that fiscal year. */
export function usedInYear(
  ledger: Ledger,
  offer: Offer,
  fiscalYear: number,
): { events: number; personTurns: number } {
  const counts = (year: number | undefined) => offer.limitsPer === 'OFFER' || year === fiscalYear;
  const matches = (ledger.byOffer.get(offer.id) ?? []).filter((entry) =>
    counts(ledger.needs.get(entry.needId)?.fiscalYear),
  );
  const elsewhere = offer.used.filter((used) => counts(used.fiscalYear));
  return {
    events: matches.length + elsewhere.reduce((sum, used) => sum + used.events, 0),
    personTurns: sumPeople(matches) + elsewhere.reduce((sum, used) => sum + used.personTurns, 0),
  };
}

export function sumPeople(entries: readonly { readonly people: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.people, 0);
}

/** What the need still has room for. */
export function roomOf(ledger: Ledger, need: Need): { people: number; offers: number } {
  const entries = ledger.byNeed.get(need.id) ?? [];
  return {
    people: Math.max(0, need.people - sumPeople(entries)),
    offers: Math.max(0, need.mostOffers - entries.length),
  };
}

export interface Rest {
  readonly peopleFree: number;
  readonly events: number;
  readonly personTurns: number;
}

/** What the offer has left for that need; Infinity where it sets no limit. */
export function restOf(ledger: Ledger, offer: Offer, need: Need, holdsBackup = need.backupRequired): Rest {
  const used = usedInYear(ledger, offer, need.fiscalYear);
  const slots = shiftsOf(need, 1, holdsBackup);
  return {
    peopleFree: peopleFree(offer.people, heldShifts(ledger, offer, need.id), slots),
    events: Math.max(0, (offer.mostEvents ?? Infinity) - used.events),
    personTurns: Math.max(0, (offer.mostPersonTurns ?? Infinity) - used.personTurns),
  };
}
