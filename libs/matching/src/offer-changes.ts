import { type Reach } from './crew-table.js';
import { reachOf } from './fill-hole.js';
import { changedOffer, type OfferChange, type OfferChangeKind } from './changes.js';
import { bitsOf } from './pair-index.js';
import { isEligible, largestGroup } from './pair-rules.js';
import { restBeside, type PlanView, type RestBeside } from './plan-view.js';
import type { Need, Offer, Slot } from './problem.js';

/** Further than this a window isn't widened: the company would come at another time altogether. */
const mostWideningMinutes = 120;

const windowBits = bitsOf(['insideAWindow', 'holdsBackupDate']);

/** Which pair rules a change of that kind mends; the pair may break no other. 0: it mends what is used up. */
const mends: Record<OfferChangeKind, number> = {
  MORE_EVENTS: 0,
  ONE_MORE_ASK: 0,
  SMALLER_GROUP: bitsOf(['keepsSmallestGroup']),
  MORE_PER_NEED: 0,
  MORE_PERSON_TURNS: 0,
  MORE_PEOPLE: 0,
  WIDER_WINDOW: windowBits,
  ONE_MORE_DISTRICT: bitsOf(['acceptsDistrict']),
  SHORTER_NOTICE: bitsOf(['leavesLeadTime']),
  NEW_WINDOW: windowBits,
  ASK_AGAIN: 0,
};

/** From the least that a company would be asked to the most. */
export const offerChangeKinds = Object.keys(mends) as OfferChangeKind[];

/** An offer with one need and nothing but what the two say of each other and the plan leaves. */
export interface PairInPlan {
  readonly need: Need;
  readonly offer: Offer;
  /** The pair rules that the two break. */
  readonly bits: number;
  readonly rest: RestBeside;
  /** People whom the need lacks now. */
  readonly missing: number;
}

/** The rest is asked for only when somebody wants to know it. */
export function pairInPlan(view: PlanView, pair: Omit<PairInPlan, 'rest'>): PairInPlan {
  let known: RestBeside | undefined;
  return {
    ...pair,
    get rest() {
      return (known ??= restBeside(view, pair.need, pair.offer));
    },
  };
}

/** Whether a change of that kind could mend the pair rules that these bits name. */
export function couldMend(kind: OfferChangeKind, bits: number): boolean {
  return (bits & ~mends[kind]) === 0 && (mends[kind] === 0 || kind === 'SMALLER_GROUP' || bits !== 0);
}

/** An offer that would be changed, and what it could bring then. */
export interface ChangedReach {
  readonly pair: PairInPlan;
  readonly change: OfferChange;
  readonly reach: Reach;
}

/** What the offer could bring with the smallest useful change of that kind; null: it wouldn't bring more. */
export function changedReach(view: PlanView, pair: PairInPlan, kind: OfferChangeKind): ChangedReach | null {
  const { need, offer } = pair;
  if (!couldMend(kind, pair.bits)) return null;
  const { rest } = pair;
  if (rest.decided) return null;
  const change = offerChange(pair, kind, wantedOf(pair, kind));
  const reach = change && reachWith(view, pair, change);
  const unchanged = pair.bits === 0 ? reachOf(view, need, offer, rest) : null;
  const brings = reach && (!unchanged || reach.most > unchanged.most || reach.least < unchanged.least);
  return brings ? { pair, change, reach: { ...reach, unchanged } } : null;
}

/** What the offer could bring with that change and no other. */
export function reachWith(view: PlanView, { need, offer }: PairInPlan, change: OfferChange): Reach | null {
  const changed = changedOffer(need, offer, change);
  if (!isEligible(need, changed)) return null;
  const after = restBeside(view, need, changed);
  return reachOf(view, need, changed, {
    ...after,
    asks: change.kind === 'ONE_MORE_ASK' ? Math.max(0, after.asks) + 1 : after.asks,
    excluded: after.excluded && change.kind !== 'ASK_AGAIN',
  });
}

/** As many as are lacking, as far as everything but a limit of that kind allows. */
function wantedOf({ need, offer, rest, missing }: PairInPlan, kind: OfferChangeKind): number {
  return Math.min(
    missing + rest.now,
    need.people,
    kind === 'MORE_PER_NEED' ? Infinity : (offer.mostPerNeed ?? Infinity),
    kind === 'MORE_PEOPLE' ? Infinity : rest.peopleFree,
    kind === 'MORE_PERSON_TURNS' ? Infinity : rest.personTurns,
  );
}

/** The least change of that kind with which so many people could come; null: there is none, or none is called for. */
export function offerChange(pair: PairInPlan, kind: OfferChangeKind, people: number): OfferChange | null {
  const { need, offer, rest, bits } = pair;
  if (people < 1 || (kind !== 'SMALLER_GROUP' && people < offer.smallestGroup)) return null;
  switch (kind) {
    case 'MORE_EVENTS':
      return more(kind, 1 - rest.events);
    case 'MORE_PERSON_TURNS':
      return more(kind, people - rest.personTurns);
    case 'MORE_PEOPLE':
      return more(kind, people - rest.peopleFree);
    case 'MORE_PER_NEED':
      return more(kind, people - (offer.mostPerNeed ?? Infinity));
    case 'SMALLER_GROUP': {
      const fewer = offer.smallestGroup - Math.min(people, largestGroup(need, offer));
      return fewer > 0 ? { kind, fewer } : null;
    }
    case 'WIDER_WINDOW': {
      return bits !== 0 && isNearAWindow(need, offer) ? { kind, minutes: wideningFor(need, offer) } : null;
    }
    case 'NEW_WINDOW':
      return bits !== 0 && !isNearAWindow(need, offer) ? { kind } : null;
    case 'SHORTER_NOTICE':
      return { kind, minutes: (offer.earliestStartMinute ?? 0) - need.slot.startMinute };
    case 'ONE_MORE_ASK':
      return rest.asks < 1 ? { kind } : null;
    case 'ASK_AGAIN':
      return rest.excluded ? { kind } : null;
    case 'ONE_MORE_DISTRICT':
      return { kind };
  }
}

/** How much of it: minutes, people or events. */
export function amountOf(change: OfferChange): number {
  if ('more' in change) return change.more;
  if ('fewer' in change) return change.fewer;
  return 'minutes' in change ? change.minutes : 1;
}

function more(
  kind: 'MORE_EVENTS' | 'MORE_PERSON_TURNS' | 'MORE_PEOPLE' | 'MORE_PER_NEED',
  by: number,
): OfferChange | null {
  return by > 0 && Number.isFinite(by) ? { kind, more: by } : null;
}

/** Whether one of its windows would only have to be a little wider. */
export function isNearAWindow(need: Need, offer: Offer): boolean {
  return wideningFor(need, offer) <= mostWideningMinutes;
}

function wideningFor(need: Need, offer: Offer): number {
  const backup = need.backupRequired && need.backupSlot ? widening(need.backupSlot, offer) : 0;
  return Math.max(widening(need.slot, offer), backup);
}

/** By how many minutes the nearest window would have to begin earlier or end later; Infinity: there is none. */
export function widening(slot: Slot, offer: Offer): number {
  return offer.windows.reduce((least, { startMinute, endMinute }) => {
    const [before, after] = [startMinute - slot.startMinute, slot.endMinute - endMinute];
    return Math.min(least, Math.max(0, before, after));
  }, Infinity);
}
