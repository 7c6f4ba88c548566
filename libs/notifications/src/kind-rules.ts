import { addDays, dateInJapan } from '@app/domain';
import { addBusinessDays } from '@app/platform';
import type { FactsOf, NotificationKind } from './notification.js';

export interface KindRule {
  /**
   * Goes at any hour: concerns today or tomorrow, or somebody waits for it at the screen (sign-in links). Others keep
   * office hours, 9:00–17:00 in Japan on business days.
   */
  readonly urgent: boolean;
  /** May be switched off in one click; false where it is part of a decision or of the account. */
  readonly optional: boolean;
  /** May wait for the one daily mail of who wants that. Never where an answer is asked, nor for urgent ones. */
  readonly digestible: boolean;
  /** Calendar part: REQUEST (day with time and place), CANCEL, or none. */
  readonly calendar: 'REQUEST' | 'CANCEL' | null;
}

const plain: KindRule = { urgent: false, optional: false, digestible: false, calendar: null };
/** The reader sits at the screen and waits, or has to act before somebody else does. */
const atOnce: KindRule = { ...plain, urgent: true };
/** Good to know; nothing is lost where it is read with the next morning's mail. */
const goodToKnow: KindRule = { ...plain, digestible: true };
/** And who doesn't care to know may say so. */
const asYouLike: KindRule = { ...goodToKnow, optional: true };

export const kindRules: { readonly [K in NotificationKind]: KindRule } = {
  MATCH_APPROVED: plain,
  APPROVAL_UNDONE: plain,
  ANSWER_CONFIRMED: { ...plain, calendar: 'REQUEST' },
  ANSWER_RECEIVED: asYouLike,
  MATCH_EXPIRED: asYouLike,
  MATCH_WITHDRAWN: goodToKnow,
  CALLED_OFF: { ...atOnce, calendar: 'CANCEL' },
  DAY_DONE: asYouLike,
  PLAN_CHANGED: { ...plain, calendar: 'REQUEST' },
  INVITATION: atOnce,
  PASSWORD_RESET: atOnce,
  EMAIL_CHANGE: atOnce,
  SECURITY_NOTICE: atOnce,
  ROLE_GIVEN: plain,
  DESK_HANDED_OVER: plain,
  COMPANY_CONFIRM: atOnce,
  COMPANY_INVITED: plain,
  COMPANY_APPLIED: goodToKnow,
  COMPANY_ADMITTED: plain,
  COMPANY_NOT_ADMITTED: plain,
  COMPANY_LEAVES: plain,
  DECLARATION_DUE: plain,
  // An officer makes it while the association is on the telephone.
  ASSOCIATION_LINK: atOnce,
  // What it proves hangs on when it left the house.
  AUDIT_ANCHOR: atOnce,
  // It asks, though for nothing in particular: it neither hurries nor binds.
  CALL_FOR_OFFERS: { ...plain, optional: true },
  ANSWER_REMINDER: plain,
  ANSWER_ESCALATED: plain,
  ANSWER_BY_TELEPHONE: plain,
  CHANGE_OF_PLAN: { ...plain, calendar: 'REQUEST' },
  OFFER_CHANGED: goodToKnow,
  LATE_WITHDRAWAL: atOnce,
  DAY_REMINDER: plain,
  HOST_THANKED: plain,
  COORDINATOR_DIGEST: { ...plain, optional: true },
  STILL_SHORT: { ...plain, optional: true },
  DIGEST: plain,
  WEBHOOK_STOPPED: plain,
  WITHDRAWAL_RECEIVED: { ...plain, calendar: 'CANCEL' },
  PROMISE_ENDED: { ...plain, calendar: 'CANCEL' },
};

/**
 * The rule for one message: its kind's, unless it is about a day so near that whoever reads it at the next office hours
 * could have no working day left to act on it. Then it goes now, and waits for no bundle.
 */
export function ruleFor(kind: NotificationKind, facts: FactsOf[NotificationKind], now: Date): KindRule {
  const rule = kindRules[kind];
  const near = 'activity' in facts && isNear(facts.activity.startsAt, now);
  return near ? { ...rule, urgent: true, digestible: false } : rule;
}

/** Still to come, and no later than the day after the next business day. */
function isNear(startsAt: string, now: Date): boolean {
  const starts = new Date(startsAt);
  return starts > now && dateInJapan(starts) <= addDays(addBusinessDays(dateInJapan(now), 1), 1);
}
