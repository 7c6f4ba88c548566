import type { AuditReason } from './audit-waste.js';
import { sumPeople, type Entry } from './ledger.js';
import type { GainReckoner } from './match-gain.js';
import {
  asksBesideOthers,
  entriesAt,
  freshAt,
  mostOf,
  peopleAt,
  restBeside,
  type PlanView,
} from './plan-view.js';
import type { Need, Offer } from './problem.js';

/** A need that could use what a less urgent need of a better-served association holds. */
export interface JustifiedEnvy {
  readonly needId: string;
  readonly heldByNeedId: string;
  /** For the coordinator's eyes. */
  readonly offerId: string;
  /** People whom the one would get, and whom the other would lose. */
  readonly peopleGot: number;
  readonly peopleLost: number;
  /** So many matches could be envied like that; this is the one that it would pay most to swap over. */
  readonly matches: number;
  /** Null: none is known. */
  readonly why: AuditReason | null;
}

type Swap = Omit<JustifiedEnvy, 'matches' | 'why'> & {
  /** Points that the plan would gain; null: a rule forbids it. */
  readonly gain: number | null;
  readonly left: number;
  readonly fewest: number;
};

/** One for each need that could envy; where a swap keeps all rules, swaps that don't aren't told. */
export function findEnvy(view: PlanView, reckoner: GainReckoner): JustifiedEnvy[] {
  return view.problem.needs.flatMap((need) => {
    if (peopleAt(view, need.id) >= need.people || need.mostOffers <= entriesAt(view, need.id).length)
      return [];
    const swaps = swapsFor(view, reckoner, need);
    const possible = swaps.filter(({ gain }) => gain !== null);
    const told = possible.length > 0 ? possible : swaps;
    const [best] = told.toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
    if (!best) return [];
    const { gain, left, fewest, ...swap } = best;
    return [{ ...swap, matches: told.length, why: reasonOf(gain, left, fewest) }];
  });
}

function reasonOf(gain: number | null, people: number, fewest: number): AuditReason | null {
  if (gain === null) return { kind: 'FEWEST_NOT_REACHED', people, fewest };
  return gain > 0 ? null : { kind: 'COSTS_POINTS', points: -gain };
}

function swapsFor(view: PlanView, reckoner: GainReckoner, need: Need): Swap[] {
  const bits = view.index.brokenBits(need);
  const served = reckoner.servedShare(need.associationId);
  return view.index.offers.flatMap((offer, row) => {
    if (bits[row] !== 0) return [];
    return (view.ledger.byOffer.get(offer.id) ?? []).flatMap((entry) => {
      const holder = view.ledger.needs.get(entry.needId);
      if (!holder || entry.decided || holder.urgency >= need.urgency) return [];
      if (reckoner.servedShare(holder.associationId) <= served) return [];
      return swapOver(view, reckoner, { need, offer, holder, entry }) ?? [];
    });
  });
}

interface Asked {
  readonly need: Need;
  readonly offer: Offer;
  readonly holder: Need;
  readonly entry: Entry;
}

function swapOver(view: PlanView, reckoner: GainReckoner, asked: Asked): Swap | null {
  const { need, offer, holder, entry } = asked;
  const rest = restBeside(view, need, offer, holder.id);
  const people = peopleAt(view, need.id);
  const count = Math.min(mostOf(need, offer, rest), need.people - people);
  const couldCome = !rest.decided && !rest.excluded && rest.now === 0 && rest.events >= 1;
  if (!couldCome || count < Math.max(1, offer.smallestGroup) || people + count < need.fewest) return null;
  if (asksBesideOthers(view, need, offer, rest) < 1) return null;
  const staying = freshAt(view, holder).filter((other) => other.offerId !== offer.id);
  const left = sumPeople(entriesAt(view, holder.id)) - entry.people;
  const keepsFewest = staying.length === 0 || left >= holder.fewest;
  const swap = { needId: need.id, heldByNeedId: holder.id, offerId: offer.id, peopleGot: count };
  const gain = () =>
    reckoner.gain([
      { need, crew: [...freshAt(view, need), { offerId: offer.id, people: count }] },
      { need: holder, crew: staying },
    ]);
  return {
    ...swap,
    peopleLost: entry.people,
    gain: keepsFewest ? gain() : null,
    left,
    fewest: holder.fewest,
  };
}
