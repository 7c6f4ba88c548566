import type { Language } from '@app/domain';
import type { RecordAnchored } from './audit-facts.js';
import type { InvitedRole, RoleGiven, SecurityMatter } from './account-facts.js';
import type { ContactForTheDay, Activity } from './activity.js';
import type {
  CompanyAdmitted,
  CompanyApplied,
  CompanyConfirm,
  CompanyInvited,
  CompanyLeaves,
  CompanyNotAdmitted,
  DeclarationDue,
  DeskHandedOver,
  WebhookStopped,
} from './people-facts.js';
import type {
  AnswerAwaited,
  AnswerByTelephone,
  AnswerEscalated,
  CallForOffers,
  ChangeOfPlan,
  CoordinatorDigest,
  DayReminder,
  HostThanked,
  LateWithdrawal,
  OfferChanged,
  PromiseEnded,
  StillShort,
} from './plan-facts.js';

export const notificationStates = ['PENDING', 'SENDING', 'RETRY', 'SENT', 'DEAD', 'SUPPRESSED'] as const;
export type NotificationState = (typeof notificationStates)[number];

/**
 * By mail; to a company's own system; or by a person with a telephone or a printer, for whoever has no address or uses no
 * computer.
 */
export const notificationChannels = ['EMAIL', 'WEBHOOK', 'TELEPHONE', 'PAPER'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

/** What each kind of message has to know. Instants are ISO 8601 texts, since facts are kept as JSON. */
export interface FactsOf {
  /** To the company: it is asked for an answer. Carries the signed link, when a contact is named. */
  readonly MATCH_APPROVED: {
    readonly activity: Activity;
    readonly people: number;
    readonly answerDue: string;
  };
  /** To the company that had already been asked. */
  readonly APPROVAL_UNDONE: { readonly activity: Activity; readonly people: number };
  /** To the company: settled, with all that it needs on the day. */
  readonly ANSWER_CONFIRMED: {
    readonly activity: Activity;
    readonly people: number;
    readonly contactForTheDay: ContactForTheDay | null;
  };
  /** To officer and coordinator. */
  readonly ANSWER_RECEIVED: {
    readonly activity: Activity;
    readonly companyName: string;
    readonly answer: 'ACCEPT' | 'PASS' | 'CONSULT';
    /** How many come; how many were asked for, where it passes or wants to talk. */
    readonly people: number;
    readonly peopleMissing: number;
    readonly message: string | null;
    readonly through: 'APP' | 'LINK' | 'TELEPHONE';
  };
  /** To officer and coordinator: nobody answered in time. */
  readonly MATCH_EXPIRED: {
    readonly activity: Activity;
    readonly companyName: string;
    readonly people: number;
    readonly peopleMissing: number;
  };
  /** To officer and coordinator. */
  readonly MATCH_WITHDRAWN: {
    readonly activity: Activity;
    readonly companyName: string;
    readonly people: number;
    readonly peopleMissing: number;
    readonly reason: string | null;
  };
  /** To the company itself: that it need not come. */
  readonly WITHDRAWAL_RECEIVED: { readonly activity: Activity; readonly people: number };
  /** To companies (their own people) and to the association (`people` null). */
  readonly CALLED_OFF: {
    readonly activity: Activity;
    readonly people: number | null;
    readonly reason: string;
    /** The company had promised: the day stands in its calendar. */
    readonly settled?: boolean;
  };
  /** Thanks, to the company that came. */
  readonly DAY_DONE: { readonly activity: Activity; readonly peopleCame: number };
  /** To whom a change of the headcount concerns. `companyName` only where the reader isn't that company. */
  readonly PLAN_CHANGED: {
    readonly activity: Activity;
    readonly companyName: string | null;
    readonly peopleBefore: number;
    readonly people: number;
  };
  /** To somebody who is to have an account. Of the single-use link only the row's id is kept: its token is made when the mail is written. */
  readonly INVITATION: {
    readonly linkId: string;
    readonly invitedBy: string;
    readonly roles: readonly InvitedRole[];
    readonly expiresAt: string;
  };
  /** To who has forgotten the password, or so somebody says. */
  readonly PASSWORD_RESET: { readonly linkId: string; readonly expiresAt: string };
  /** To the new address: shows that it is the person's own. */
  readonly EMAIL_CHANGE: { readonly linkId: string; readonly expiresAt: string };
  /** To an association's contact: the page of its own events. Of the link only the row's id is kept. */
  readonly ASSOCIATION_LINK: { readonly linkId: string; readonly expiresAt: string };
  /** To a person whose way of signing in was changed. */
  readonly SECURITY_NOTICE: { readonly matter: SecurityMatter; readonly at: string };
  /** To who can sign in already, and is given a further role. */
  readonly ROLE_GIVEN: RoleGiven;
  /** To both: who leaves a desk and who comes to it. */
  readonly DESK_HANDED_OVER: DeskHandedOver;
  readonly COMPANY_CONFIRM: CompanyConfirm;
  readonly COMPANY_INVITED: CompanyInvited;
  readonly COMPANY_APPLIED: CompanyApplied;
  readonly COMPANY_ADMITTED: CompanyAdmitted;
  readonly COMPANY_NOT_ADMITTED: CompanyNotAdmitted;
  readonly COMPANY_LEAVES: CompanyLeaves;
  readonly DECLARATION_DUE: DeclarationDue;
  readonly WEBHOOK_STOPPED: WebhookStopped;
  /** To the ward's auditors, daily: what they keep to show that nothing of the record was cut or rewritten. */
  readonly AUDIT_ANCHOR: RecordAnchored;
  readonly CALL_FOR_OFFERS: CallForOffers;
  /** To who was asked and hasn't answered. */
  readonly ANSWER_REMINDER: AnswerAwaited;
  /** To the second person of the company. */
  readonly ANSWER_ESCALATED: AnswerEscalated;
  /** Somebody has to telephone the company. */
  readonly ANSWER_BY_TELEPHONE: AnswerByTelephone;
  /** To companies that were asked or have promised, and to the association where their coming hangs on it. */
  readonly CHANGE_OF_PLAN: ChangeOfPlan;
  readonly PROMISE_ENDED: PromiseEnded;
  readonly OFFER_CHANGED: OfferChanged;
  readonly LATE_WITHDRAWAL: LateWithdrawal;
  readonly DAY_REMINDER: DayReminder;
  readonly HOST_THANKED: HostThanked;
  readonly COORDINATOR_DIGEST: CoordinatorDigest;
  readonly STILL_SHORT: StillShort;
  /** To who wants one mail a day: what there was, in order. */
  readonly DIGEST: {
    readonly items: readonly {
      readonly kind: NotificationKind;
      readonly facts: FactsOf[NotificationKind];
      readonly at: string;
    }[];
  };
}

export const notificationKinds = [
  'MATCH_APPROVED',
  'APPROVAL_UNDONE',
  'ANSWER_CONFIRMED',
  'ANSWER_RECEIVED',
  'MATCH_EXPIRED',
  'MATCH_WITHDRAWN',
  'CALLED_OFF',
  'DAY_DONE',
  'PLAN_CHANGED',
  'INVITATION',
  'PASSWORD_RESET',
  'EMAIL_CHANGE',
  'SECURITY_NOTICE',
  'ROLE_GIVEN',
  'DESK_HANDED_OVER',
  'COMPANY_CONFIRM',
  'COMPANY_INVITED',
  'COMPANY_APPLIED',
  'COMPANY_ADMITTED',
  'COMPANY_NOT_ADMITTED',
  'COMPANY_LEAVES',
  'DECLARATION_DUE',
  'ASSOCIATION_LINK',
  'AUDIT_ANCHOR',
  'CALL_FOR_OFFERS',
  'ANSWER_REMINDER',
  'ANSWER_ESCALATED',
  'ANSWER_BY_TELEPHONE',
  'CHANGE_OF_PLAN',
  'OFFER_CHANGED',
  'LATE_WITHDRAWAL',
  'DAY_REMINDER',
  'HOST_THANKED',
  'COORDINATOR_DIGEST',
  'STILL_SHORT',
  'DIGEST',
  'WITHDRAWAL_RECEIVED',
  'WEBHOOK_STOPPED',
  'PROMISE_ENDED',
] as const satisfies readonly (keyof FactsOf)[];
export type NotificationKind = (typeof notificationKinds)[number];

/** One person or body to tell. Without an address it goes on the list of calls to make. */
export interface Recipient {
  readonly organisationId?: string | null;
  readonly contactId?: string | null;
  readonly personId?: string | null;
  /** A person's name; of an organisation without one, the organisation's. */
  readonly name: string;
  readonly address: string | null;
  readonly language: Language;
}

interface TellingOf<K extends NotificationKind> {
  readonly kind: K;
  /**
   * Says what is told, e.g. `match-approved:<match>:<approved_at>`: the same key tells a recipient nothing twice, a
   * second change needs another key. The recipient is added by itself.
   */
  readonly dedupeKey: string;
  /** In whose office's name it is written; null: in the ward's. */
  readonly districtId: string | null;
  /** Needed where there is no district. */
  readonly wardId?: string | null;
  readonly matchId?: string | null;
  readonly needId?: string | null;
  readonly eventDayId?: string | null;
  readonly recipient: Recipient;
  readonly facts: FactsOf[K];
  /** Held until then, by the database's clock; meanwhile it can be hushed. */
  readonly notBefore?: Date | null;
}
export type Telling = { readonly [K in NotificationKind]: TellingOf<K> }[NotificationKind];

/** What is to be silenced: everything under a key, or some kinds about one match. */
export type Hushing =
  | { readonly dedupeKeyPrefix: string }
  | { readonly matchId: string; readonly kinds: readonly NotificationKind[] };

/** `silenced` will never go out; `alreadyOut` has gone, or may just be going: those people have to be told. */
export interface Hushed {
  readonly silenced: number;
  readonly alreadyOut: number;
}
