import type { Language } from '@app/domain';
import { answerByTelephone, answerEscalated, answerReminder } from './letters/answer-awaited.js';
import { answerConfirmed } from './letters/answer-confirmed.js';
import { answerReceived } from './letters/answer-received.js';
import { approvalUndone } from './letters/approval-undone.js';
import { associationLink } from './letters/association-link.js';
import { auditAnchor } from './letters/audit-anchor.js';
import { callForOffers } from './letters/call-for-offers.js';
import { calledOff } from './letters/called-off.js';
import { changeOfPlan } from './letters/change-of-plan.js';
import {
  companyAdmitted,
  companyApplied,
  companyConfirm,
  companyInvited,
  companyLeaves,
  companyNotAdmitted,
  declarationDue,
} from './letters/company-joins.js';
import { dayDone } from './letters/day-done.js';
import { dayReminder, hostThanked } from './letters/day-reminder.js';
import { deskHandedOver } from './letters/desk-handed-over.js';
import { coordinatorDigest, digest, stillShort } from './letters/digests.js';
import { emailChange } from './letters/email-change.js';
import { invitation } from './letters/invitation.js';
import { lateWithdrawal } from './letters/late-withdrawal.js';
import { matchApproved } from './letters/match-approved.js';
import { matchExpired } from './letters/match-expired.js';
import { matchWithdrawn } from './letters/match-withdrawn.js';
import { offerChanged } from './letters/offer-changed.js';
import { passwordReset } from './letters/password-reset.js';
import { planChanged } from './letters/plan-changed.js';
import { promiseEnded } from './letters/promise-ended.js';
import { roleGiven } from './letters/role-given.js';
import { securityNotice } from './letters/security-notice.js';
import type { Letter, Template } from './letters/template.js';
import { webhookStopped } from './letters/webhook-stopped.js';
import { withdrawalReceived } from './letters/withdrawal-received.js';
import { shortDay } from './letters/words.js';
import { columnsOf, shortenTo } from './lines.js';
import type { FactsOf, NotificationKind } from './notification.js';
import type { Office } from './office.js';
import { oneLine } from './plain-text.js';

/** A new kind is a row here, its facts, its wording in two languages and a test. */
const templates: { readonly [K in NotificationKind]: Template<FactsOf[K]> } = {
  MATCH_APPROVED: matchApproved,
  APPROVAL_UNDONE: approvalUndone,
  ANSWER_CONFIRMED: answerConfirmed,
  ANSWER_RECEIVED: answerReceived,
  MATCH_EXPIRED: matchExpired,
  MATCH_WITHDRAWN: matchWithdrawn,
  CALLED_OFF: calledOff,
  DAY_DONE: dayDone,
  PLAN_CHANGED: planChanged,
  INVITATION: invitation,
  PASSWORD_RESET: passwordReset,
  EMAIL_CHANGE: emailChange,
  SECURITY_NOTICE: securityNotice,
  ROLE_GIVEN: roleGiven,
  DESK_HANDED_OVER: deskHandedOver,
  COMPANY_CONFIRM: companyConfirm,
  COMPANY_INVITED: companyInvited,
  COMPANY_APPLIED: companyApplied,
  COMPANY_ADMITTED: companyAdmitted,
  COMPANY_NOT_ADMITTED: companyNotAdmitted,
  COMPANY_LEAVES: companyLeaves,
  DECLARATION_DUE: declarationDue,
  ASSOCIATION_LINK: associationLink,
  AUDIT_ANCHOR: auditAnchor,
  CALL_FOR_OFFERS: callForOffers,
  ANSWER_REMINDER: answerReminder,
  ANSWER_ESCALATED: answerEscalated,
  ANSWER_BY_TELEPHONE: answerByTelephone,
  CHANGE_OF_PLAN: changeOfPlan,
  OFFER_CHANGED: offerChanged,
  LATE_WITHDRAWAL: lateWithdrawal,
  DAY_REMINDER: dayReminder,
  HOST_THANKED: hostThanked,
  COORDINATOR_DIGEST: coordinatorDigest,
  STILL_SHORT: stillShort,
  DIGEST: digest((item, language) => ({
    heading: headingOf(item as Told, language, headingColumns),
    letter: letterOf(item as Told, language),
  })),
  WEBHOOK_STOPPED: webhookStopped,
  WITHDRAWAL_RECEIVED: withdrawalReceived,
  PROMISE_ENDED: promiseEnded,
};

/** A kind with the facts that belong to it. */
export type Told = {
  readonly [K in NotificationKind]: { readonly kind: K; readonly facts: FactsOf[K] };
}[NotificationKind];

export function letterOf(told: Told, language: Language): Letter {
  return letterIn(told.kind, told.facts, language);
}

function letterIn<K extends NotificationKind>(kind: K, facts: FactsOf[K], language: Language): Letter {
  return templates[kind][language](facts);
}

/** About thirty full-width characters: a list of mails shows no more. */
const subjectColumns = 64;
const fewestTitleColumns = 12;
/** A heading inside a mail has its number before it. */
const headingColumns = 62;

/**
 * Office, day, event and matter, so that the list of mails says it all; a long title gives way, nothing else does.
 * What is about no activity says office and matter.
 */
export function subjectOf(told: Told, office: Office, language: Language): string {
  const name = oneLine(language === 'ja' ? office.officeName : office.officeNameEn);
  const from = language === 'ja' ? `【${name}】` : `[${name}] `;
  return `${from}${headingOf(told, language, subjectColumns - columnsOf(from))}`;
}

/** The same without the office. */
function headingOf(told: Told, language: Language, columns: number): string {
  const { matter } = letterOf(told, language);
  if (!('activity' in told.facts)) return oneLine(matter);
  const { activity } = told.facts;
  const before = `${shortDay(activity.startsAt, language)} `;
  const after = ` ${matter}`;
  const rest = Math.max(fewestTitleColumns, columns - columnsOf(before) - columnsOf(after));
  return `${before}${shortenTo(oneLine(activity.eventTitle), rest)}${after}`;
}
