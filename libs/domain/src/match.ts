import { accepted, refused, type Outcome } from './outcome.js';
import type { ParticipationBasis } from './themes.js';

export const matchStates = [
  'PROPOSED',
  'APPROVED',
  'CONFIRMED',
  'COMPLETED',
  'REJECTED',
  'SUPERSEDED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'CANCELLED',
] as const;
export type MatchState = (typeof matchStates)[number];

/** So many people of one offer for one need; proposed by a run or by hand, decided by people. */
export interface Match {
  readonly id: string;
  readonly needId: string;
  readonly offerId: string;
  readonly people: number;
  readonly state: MatchState;
}

/** The states that hold a need's places and an offer's people, events and budget; what took place stays counted. */
export const holdingStates: readonly MatchState[] = ['APPROVED', 'CONFIRMED', 'COMPLETED'];

/** A pair that ended so isn't proposed again until someone lifts that or its terms change. */
export const turnedDownStates: readonly MatchState[] = ['REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'];

/** The life of a match: each state with those that may follow it. */
export const matchTransitions: Readonly<Record<MatchState, readonly MatchState[]>> = {
  PROPOSED: ['APPROVED', 'REJECTED', 'SUPERSEDED'],
  APPROVED: ['PROPOSED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'CANCELLED'],
  // Back to APPROVED: asked again, since the plan is no longer what was promised.
  CONFIRMED: ['APPROVED', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'],
  REJECTED: ['PROPOSED'],
  COMPLETED: [],
  SUPERSEDED: [],
  DECLINED: [],
  EXPIRED: [],
  WITHDRAWN: [],
  CANCELLED: [],
};

export function mayBecome(from: MatchState, to: MatchState): boolean {
  return matchTransitions[from].includes(to);
}

/** What the need still has room for, this match's own people not counted. */
export interface NeedRoom {
  readonly open: boolean;
  readonly peopleStillNeeded: number;
  readonly offersStillWelcome: number;
}

/** What the offer has left for this need, travel and other conferences counted. */
export interface OfferRest {
  readonly open: boolean;
  readonly smallestGroup: number;
  readonly peopleFreeAtThatTime: number;
  readonly eventsLeft: number;
  readonly personTurnsLeft: number;
}

export type ApprovalRefusal =
  | 'ALREADY_DECIDED'
  | 'NEED_IS_CLOSED'
  | 'OFFER_IS_CLOSED'
  | 'NEED_IS_FULL'
  | 'TOO_MANY_OFFERS'
  | 'BELOW_SMALLEST_GROUP'
  | 'OFFER_IS_TAKEN'
  | 'NO_EVENTS_LEFT'
  | 'NO_PERSON_TURNS_LEFT';

/** Whether so many people can be promised, and if not the first reason in the order in which one would tell it. */
export function approveMatch<M extends Match>(
  match: M,
  people: number,
  room: NeedRoom,
  rest: OfferRest,
): Outcome<M, ApprovalRefusal> {
  if (match.state !== 'PROPOSED') return refused('ALREADY_DECIDED');
  const short = roomRefusal(people, room) ?? restRefusal(people, rest);
  return short ? refused(short) : accepted({ ...match, people, state: 'APPROVED' });
}

function roomRefusal(people: number, room: NeedRoom): ApprovalRefusal | undefined {
  if (!room.open) return 'NEED_IS_CLOSED';
  if (people > room.peopleStillNeeded) return 'NEED_IS_FULL';
  if (room.offersStillWelcome < 1) return 'TOO_MANY_OFFERS';
  return undefined;
}

function restRefusal(people: number, rest: OfferRest): ApprovalRefusal | undefined {
  if (!rest.open) return 'OFFER_IS_CLOSED';
  if (people < rest.smallestGroup) return 'BELOW_SMALLEST_GROUP';
  if (people > rest.peopleFreeAtThatTime) return 'OFFER_IS_TAKEN';
  if (rest.eventsLeft < 1) return 'NO_EVENTS_LEFT';
  if (people > rest.personTurnsLeft) return 'NO_PERSON_TURNS_LEFT';
  return undefined;
}

export type WithdrawalRefusal = 'ALREADY_DECIDED' | 'TOO_LATE';

/** A company steps back from a settled match; once it has begun there's nothing left to step back from. */
export function withdrawMatch<M extends Match>(
  match: M,
  times: { readonly startsAt: Date; readonly now: Date },
): Outcome<M, WithdrawalRefusal> {
  if (match.state !== 'CONFIRMED') return refused('ALREADY_DECIDED');
  if (times.now >= times.startsAt) return refused('TOO_LATE');
  return accepted({ ...match, state: 'WITHDRAWN' });
}

export type AnswerRefusal = 'ALREADY_DECIDED' | 'TOO_LATE' | 'MORE_THAN_APPROVED' | 'BELOW_SMALLEST_GROUP';

/** What a company answers: it comes with so many people on such a basis, or it passes. */
export type Answer =
  | { readonly kind: 'ACCEPT'; readonly people: number; readonly participationBasis: ParticipationBasis }
  | { readonly kind: 'PASS' };

export interface AnswerLimits {
  readonly smallestGroup: number;
  readonly answerDue: Date;
  readonly startsAt: Date;
  readonly now: Date;
}

/**
 * The answer to an approved match, or a smaller number for a settled one until it begins. Fewer people than
 * approved is welcome, never fewer than the smallest group.
 */
export function answerMatch<M extends Match>(
  match: M,
  answer: Answer,
  limits: AnswerLimits,
): Outcome<M, AnswerRefusal> {
  const lowering = match.state === 'CONFIRMED' && answer.kind === 'ACCEPT' && answer.people < match.people;
  if (match.state !== 'APPROVED' && !lowering) return refused('ALREADY_DECIDED');
  if (limits.now > (lowering ? limits.startsAt : limits.answerDue)) return refused('TOO_LATE');
  if (answer.kind === 'PASS') return accepted({ ...match, state: 'DECLINED' });
  if (answer.people > match.people) return refused('MORE_THAN_APPROVED');
  if (answer.people < limits.smallestGroup) return refused('BELOW_SMALLEST_GROUP');
  return accepted({ ...match, people: answer.people, state: 'CONFIRMED' });
}
