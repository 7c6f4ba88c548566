import type { CommunityEvent } from './community-event.js';
import { compareForm } from './japanese-text.js';

/**
 * What becomes of a company that was asked or has promised, when the plan becomes another. TOLD: it hasn't answered yet,
 * and now answers to the new plan. ASKED_AGAIN: what it promised was something else. STANDS: it was asked again, and the
 * plan is what it had promised after all, before it has read the question. CANCELLED: it certainly can't. INFORMED: what
 * is another asks nothing of it, where to meet for instance; it is told.
 */
export const fates = ['TOLD', 'ASKED_AGAIN', 'STANDS', 'CANCELLED', 'INFORMED'] as const;
export type Fate = (typeof fates)[number];

type Place = Pick<CommunityEvent, 'venueName' | 'venueAddress'>;

/** When and where a company's people are to be. The backup date counts only where they are to hold it. */
export interface PromisedPlan {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly backupDate: string | null;
  readonly place: Place;
}

export interface PlanChange {
  readonly state: 'APPROVED' | 'CONFIRMED';
  readonly before: PromisedPlan;
  readonly after: PromisedPlan;
  /** Of who was asked again and hasn't been sent the question: what it had promised. */
  readonly promised: PromisedPlan | null;
  /** Whether its offer still allows it: its windows, its people's other promises, its limits. */
  readonly canCome: boolean;
}

/** Null where nothing matters to it: then it is INFORMED at the most, as of any small change. */
export function fateOf({
  state,
  before,
  after,
  promised,
  canCome,
}: PlanChange): Exclude<Fate, 'INFORMED'> | null {
  if (!isAnotherPlan(before, after)) return null;
  if (!canCome) return 'CANCELLED';
  if (state === 'CONFIRMED') return 'ASKED_AGAIN';
  return promised && !isAnotherPlan(promised, after) ? 'STANDS' : 'TOLD';
}

/** Less to hold asks nothing of anybody: a backup date that falls away is only told. */
export function isAnotherPlan(before: PromisedPlan, after: PromisedPlan): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    (after.backupDate !== null && after.backupDate !== before.backupDate) ||
    isAnotherPlace(before.place, after.place)
  );
}

/** A place said more precisely, or filled in, is the same one; so is one whose point on the map was put right. */
export function isAnotherPlace(before: Place, after: Place): boolean {
  return (
    saysOtherwise(before.venueName, after.venueName) || saysOtherwise(before.venueAddress, after.venueAddress)
  );
}

function saysOtherwise(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return false;
  const [was, is] = [compareForm(before), compareForm(after)];
  return !was.includes(is) && !is.includes(was);
}
