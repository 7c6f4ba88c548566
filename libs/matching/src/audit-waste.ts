import { type CrewMember, type Reach } from './crew-table.js';
import { fillHole, reachesFor } from './fill-hole.js';
import type { GainReckoner } from './match-gain.js';
import { asksBesideOthers, entriesAt, freshAt, peopleAt, restBeside, type PlanView } from './plan-view.js';
import type { Need } from './problem.js';

/** Why a plan did what it seems it shouldn't. */
export type AuditReason =
  /** It would be worth less by so many points, or no more (0). */
  | { readonly kind: 'COSTS_POINTS'; readonly points: number }
  /** All together there would be so many people, fewer than help. */
  | { readonly kind: 'FEWEST_NOT_REACHED'; readonly people: number; readonly fewest: number };

/** An unfilled need beside offers that could come to it and don't. */
export interface Waste {
  readonly needId: string;
  readonly people: number;
  /** With them. */
  readonly couldBe: number;
  /** Who could come besides, with how many people more: for the coordinator's eyes. */
  readonly offers: readonly { readonly offerId: string; readonly peopleMore: number }[];
  /** Null: none is known. */
  readonly why: AuditReason | null;
}

interface Addition {
  readonly people: number;
  readonly crew: readonly CrewMember[];
}

export function findWaste(view: PlanView, reckoner: GainReckoner): Waste[] {
  return view.problem.needs.flatMap((need) => {
    const missing = need.people - peopleAt(view, need.id);
    const waste = missing > 0 ? wasteAt(view, reckoner, need) : null;
    return waste ? [waste] : [];
  });
}

function wasteAt(view: PlanView, reckoner: GainReckoner, need: Need): Waste | null {
  const people = peopleAt(view, need.id);
  const reaches = reachesFor(view, need);
  const idle = reaches.filter((reach) => reach.most > reach.now);
  if (idle.length === 0) return null;
  const additions = additionsTo(view, need, reaches).map((addition) => ({
    ...addition,
    gain: reckoner.gain([{ need, crew: matchesOf(addition.crew) }]),
  }));
  const [best] = additions.toSorted((a, b) => b.gain - a.gain);
  if (!best) return tooFew(view, need, reaches);
  const why = best.gain > 0 ? null : ({ kind: 'COSTS_POINTS', points: -best.gain } as const);
  return { needId: need.id, people, couldBe: best.people, offers: more(best.crew), why };
}

/** As many as can come besides those who do, and each alone who could. */
function additionsTo(view: PlanView, need: Need, reaches: readonly Reach[]): Addition[] {
  const people = peopleAt(view, need.id);
  const now = reaches.filter((reach) => reach.now > 0).map((reach) => ({ reach, people: reach.now }));
  const withAll = fillHole(view, need, reaches, { allStay: true });
  const shares = need.mostOffers - entriesAt(view, need.id).length;
  const alone = reaches.flatMap((reach): Addition[] => {
    const count = Math.min(reach.most, reach.now + need.people - people);
    const total = people - reach.now + count;
    const fits = count >= reach.least && count > reach.now && total >= need.fewest;
    if (!fits || (reach.now === 0 && shares < 1)) return [];
    const rest = restBeside(view, need, reach.offer);
    if (reach.now === 0 && asksBesideOthers(view, need, reach.offer, rest) < 1) return [];
    const others = now.filter((member) => member.reach !== reach);
    return [{ people: total, crew: [...others, { reach, people: count }] }];
  });
  return [...(withAll.people > people ? [withAll] : []), ...alone];
}

/** The idle ones could come, but not enough of them to help: that is why nobody does. */
function tooFew(view: PlanView, need: Need, reaches: readonly Reach[]): Waste | null {
  const [people, fresh] = [peopleAt(view, need.id), freshAt(view, need)];
  const together = fillHole(view, { ...need, fewest: 1 }, reaches);
  if (fresh.length > 0 || together.people <= people || together.people >= need.fewest) return null;
  const why = { kind: 'FEWEST_NOT_REACHED', people: together.people, fewest: need.fewest } as const;
  return { needId: need.id, people, couldBe: together.people, offers: more(together.crew), why };
}

function matchesOf(crew: readonly CrewMember[]): { offerId: string; people: number }[] {
  return crew.map(({ reach, people }) => ({ offerId: reach.offer.id, people }));
}

function more(crew: readonly CrewMember[]): Waste['offers'] {
  return crew
    .filter(({ reach, people }) => people > reach.now)
    .map(({ reach, people }) => ({ offerId: reach.offer.id, peopleMore: people - reach.now }));
}
