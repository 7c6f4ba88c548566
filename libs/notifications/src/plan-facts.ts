import type { NeedConditions, OfferTerm } from '@app/domain';
import type { Activity, ContactForTheDay } from './activity.js';
import type { ConferenceName } from './people-facts.js';

/** A need that still lacks people, as a list shows it. */
export interface ShortNeed {
  readonly eventTitle: string;
  readonly role: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly peopleWanted: number;
  readonly peopleMissing: number;
  /** With fewer than the fewest that still help it can't take place as planned. */
  readonly belowFewest: boolean;
}

/** To the member companies of a conference: what it lacks hands for. `needs` are the first; `more` are left out. */
export interface CallForOffers extends ConferenceName {
  readonly companyId: string;
  readonly from: string;
  readonly to: string;
  readonly needs: readonly ShortNeed[];
  readonly more: number;
  /** The last day on which an offer helps the first of them. */
  readonly answerBy: string;
  readonly message: string | null;
}

export interface AnswerAwaited {
  readonly activity: Activity;
  readonly people: number;
  readonly answerDue: string;
}

/** Somebody else at the company was asked before. */
export interface AnswerEscalated extends AnswerAwaited {
  readonly askedBefore: { readonly name: string; readonly at: string };
}

/** For the list of calls to make. */
export interface AnswerByTelephone extends AnswerAwaited {
  readonly companyName: string;
  readonly phone: string | null;
  readonly askedBefore: readonly string[];
}

/** What the reader knew last, and how it is now; what differs is what the mail is about. */
export interface ChangeOfPlan {
  readonly activity: Activity;
  readonly before: Activity;
  readonly conditions: NeedConditions;
  readonly conditionsBefore: NeedConditions;
  readonly people: number;
  /** Of who has not answered yet; null where it is settled. */
  readonly answerDue: string | null;
  /** It had promised, and is asked whether that still holds. */
  readonly askedAgain?: boolean;
  /** To the association instead: what becomes of the companies that were to come. */
  readonly host?: {
    readonly askedAgain: readonly Comer[];
    readonly cancelled: readonly Comer[];
  };
}

/** To a company that no longer comes, through no word of its own. */
export interface PromiseEnded {
  readonly activity: Activity;
  /** The plan that it can't come to; null where it was only asked, and didn't answer. */
  readonly becomes: Activity | null;
  readonly people: number;
  readonly why: 'PLAN_CHANGED' | 'NO_ANSWER' | 'TAKEN_BACK';
  /** It had promised: the day may stand in its calendar. */
  readonly settled: boolean;
}

/** What of an offer a company wrote anew after people of it were promised; to its conference's coordinators. */
export interface OfferChanged {
  readonly companyName: string;
  readonly terms: readonly OfferTerm[];
  readonly peopleBefore: number;
  readonly people: number;
  readonly promised: readonly PromisedPeople[];
}

export interface PromisedPeople {
  readonly eventTitle: string;
  readonly role: string;
  readonly startsAt: string;
  readonly people: number;
}

/** `ASSOCIATION`: what to say to the organiser on the telephone; it isn't told the company's reason. */
export interface LateWithdrawal {
  readonly reader: 'OFFICE' | 'ASSOCIATION';
  readonly activity: Activity;
  readonly companyName: string;
  readonly people: number;
  readonly peopleMissing: number;
  readonly reason: string | null;
}

/** 「○○社 4名」 */
export interface Comer {
  readonly companyName: string;
  readonly people: number;
  readonly role: string;
  readonly startsAt: string;
}

/** To a company `people` of its own; to the association, who comes. */
export interface DayReminder {
  readonly activity: Activity;
  readonly contactForTheDay: ContactForTheDay | null;
  readonly coming: { readonly people: number } | { readonly comers: readonly Comer[] };
}

/** To the association that was helped. The link is its own page, where it has one. */
export interface HostThanked {
  readonly activity: Activity;
  readonly came: readonly Comer[];
  readonly linkId: string | null;
}

/** A question to a company, as the coordinator's list shows it. */
export interface OpenQuestion {
  readonly eventTitle: string;
  readonly startsAt: string;
  readonly companyName: string;
  readonly people: number;
  readonly answerDue: string;
}

/** A promise or question that came to nothing. */
export interface Fallen {
  readonly eventTitle: string;
  readonly startsAt: string;
  readonly companyName: string;
  readonly people: number;
  /** CANCELLED: the plan became one to which it couldn't come. */
  readonly how: 'WITHDRAWN' | 'DECLINED' | 'EXPIRED' | 'CANCELLED';
}

/** To a conference's coordinators, on a business day's morning when there is something to say. */
export interface CoordinatorDigest {
  readonly districtKey: string;
  readonly date: string;
  readonly toReview: number;
  readonly waiting: number;
  /** Their answers are due soon. */
  readonly expiring: readonly OpenQuestion[];
  /** The company wants to talk. */
  readonly consulting: readonly OpenQuestion[];
  readonly fallen: readonly Fallen[];
}

/** To a branch office: what still lacks people and comes soon, the worst first. */
export interface StillShort {
  readonly districtKey: string;
  readonly until: string;
  readonly needs: readonly ShortNeed[];
  readonly more: number;
}
