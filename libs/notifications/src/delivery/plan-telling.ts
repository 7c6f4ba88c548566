import type { KindRule } from '../kind-rules.js';
import type { NotificationChannel, NotificationKind, Telling } from '../notification.js';
import type { Preference } from '../preferences/preference.js';
import { whenToSend } from '../preferences/when-to-send.js';

/** How one message reaches its reader. */
export interface TellingPlan {
  readonly channel: NotificationChannel;
  /** Null: as soon as it is committed, by the database's clock. */
  readonly nextAt: Date | null;
  /** 0 where somebody waits for it at the screen. */
  readonly priority: 0 | 1;
  /** With the reader's one mail of the day. */
  readonly carried: boolean;
  /** The reader doesn't want this kind; kept all the same, so that the sender sees why nothing came. */
  readonly switchedOff: boolean;
}

const first: readonly NotificationKind[] = [
  ...(['PASSWORD_RESET', 'EMAIL_CHANGE', 'SECURITY_NOTICE', 'INVITATION'] as const),
  ...(['COMPANY_CONFIRM', 'ASSOCIATION_LINK'] as const),
];

/** Decides by the kind's rule and the reader's wishes. Who has no address is told by people, and they know their hours. */
export function planTelling(
  { kind, recipient, notBefore = null }: Pick<Telling, 'kind' | 'recipient' | 'notBefore'>,
  rule: KindRule,
  preference: Preference,
  { now, keepOfficeHours }: { readonly now: Date; readonly keepOfficeHours: boolean },
): TellingPlan {
  const channel =
    recipient.address === null && preference.channel === 'EMAIL' ? 'TELEPHONE' : preference.channel;
  const from = notBefore !== null && notBefore > now ? notBefore : now;
  const byMail = channel === 'EMAIL';
  const when = byMail ? whenToSend(rule, preference, from, keepOfficeHours) : from;
  return {
    channel,
    nextAt: when > now ? when : null,
    priority: first.includes(kind) ? 0 : 1,
    carried: byMail && rule.digestible && !rule.urgent && preference.rhythm === 'DAILY' && kind !== 'DIGEST',
    switchedOff: rule.optional && preference.off.includes(kind),
  };
}
