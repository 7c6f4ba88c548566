import { readToken, signToken, uuidBytes, uuidText } from '@app/platform';
import { kindRules } from '../kind-rules.js';
import { type NotificationKind, notificationKinds } from '../notification.js';

/** Whose link it is, and for which kind of message. It says nothing else and ends never: it only ever makes messages fewer. */
export interface UnsubscribeClaim {
  readonly holder: { readonly personId: string } | { readonly contactId: string };
  readonly kind: NotificationKind;
}

/** Version, whose (1: a person, 2: a contact), the id (16 bytes), the kind's name, HMAC-SHA256 (32 bytes). */
const version = 1;
const headLength = 18;

/**
 * The token of a link that switches one kind off for one person. Signed, so that nobody makes one for somebody else.
 * @param secret the product's SECRET_KEY; this use of it is separated from others
 */
export function signUnsubscribeToken({ holder, kind }: UnsubscribeClaim, secret: string): string {
  const [whose, id] = 'personId' in holder ? [1, holder.personId] : [2, holder.contactId];
  const bytes = [Buffer.from([version, whose]), uuidBytes(id), Buffer.from(kind, 'ascii')];
  return signToken('unsubscribe-link', Buffer.concat(bytes), secret);
}

/** Reads a token that may come from anybody; null where it isn't one of ours. */
export function readUnsubscribeToken(token: string, secret: string): UnsubscribeClaim | null {
  const bytes = readToken('unsubscribe-link', token, secret);
  if (!bytes || bytes.length <= headLength) return null;
  const kind = notificationKinds.find((name) => name === bytes.subarray(headLength).toString('ascii'));
  const [read, whose] = bytes;
  if (read !== version || !kind) return null;
  const id = uuidText(bytes.subarray(2, headLength));
  return { holder: whose === 1 ? { personId: id } : { contactId: id }, kind };
}

/** Where the link leads: opened it shows the page, which changes nothing; posted to, it switches the kind off. */
export function unsubscribePath(token: string): string {
  return `/unsubscribe/${token}`;
}

/** What the form of one-click unsubscribing sends: RFC 8058, section 3.1. */
export const oneClick = ['List-Unsubscribe', 'One-Click'] as const;

/**
 * The page on which the recipient switches this kind of message off; null where the kind is part of a decision or of the
 * account, or where nobody in particular is written to.
 */
export function unsubscribeUrl(
  { kind, personId, contactId }: UnsubscribeOf,
  settings: { readonly publicUrl: string; readonly secretKey: string },
): string | null {
  if (!kindRules[kind].optional) return null;
  const holder = contactId ? { contactId } : personId ? { personId } : null;
  if (!holder) return null;
  return settings.publicUrl + unsubscribePath(signUnsubscribeToken({ holder, kind }, settings.secretKey));
}

export interface UnsubscribeOf {
  readonly kind: NotificationKind;
  readonly personId: string | null;
  readonly contactId: string | null;
}

/** The headers of one-click unsubscribing (RFC 8058), for `Outgoing.headers`; none where there is no such page. */
export function unsubscribeHeaders(url: string | null): Readonly<Record<string, string>> {
  if (url === null) return {};
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': oneClick.join('=') };
}
