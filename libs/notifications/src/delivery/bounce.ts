import PostalMime, { type Attachment } from 'postal-mime';
import { classOf, type FailureClass, shownWords } from './failure-class.js';

/** What a mail server reports of one mail to one recipient, some time after it had taken it. */
export interface Bounce {
  /** Of the mail that it is about, in angle brackets. */
  readonly messageId: string;
  readonly recipient: string;
  readonly action: 'FAILED' | 'DELAYED' | 'COMPLAINED';
  /** RFC 3463: `5.1.1`; null where the server said none. */
  readonly status: string | null;
  readonly diagnostic: string;
}

/** Anybody can write to the address to which bounces go: nothing here is believed to be short, shallow or well formed. */
const limits = { maxNestingDepth: 16, maxHeadersSize: 128 * 1024, maxRfc822NestingDepth: 0 } as const;
const mostRecipients = 50;
const longestHeader = 2_000;

/**
 * Reads a report (RFC 3462 and 6522) of delivery (RFC 3464, 6533) or of a complaint (RFC 5965). Whatever else it is given, an
 * empty list; never throws.
 */
export async function readBounces(raw: Uint8Array): Promise<Bounce[]> {
  try {
    const mail = await PostalMime.parse(raw, {
      ...limits,
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
    });
    const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
    if (!/^\s*multipart\/report\b/i.test(type)) return [];
    const about = originalOf(mail.attachments);
    if (about === null) return [];
    const status = textOf(mail.attachments, /^message\/(global-)?delivery-status$/);
    if (status !== null) return deliveryBounces(status, about);
    const feedback = textOf(mail.attachments, /^message\/feedback-report$/);
    return feedback === null ? [] : complaints(feedback, about);
  } catch {
    return [];
  }
}

/** Why it failed, in the terms in which a try fails: a bounce is a refusal that comes late. */
export function classOfBounce({ status, diagnostic }: Pick<Bounce, 'status' | 'diagnostic'>): FailureClass {
  // Given up after days of trying: nobody reads there, whatever the last reason was.
  if (status === null || status.startsWith('4.') || status === '5.2.2') return 'ADDRESS';
  return classOf({ code: '', responseCode: 550, command: 'RCPT TO', words: `${status} ${diagnostic}` });
}

function originalOf(attachments: readonly Attachment[]): string | null {
  const original = textOf(attachments, /^(message\/(rfc822|global|global-headers)|text\/rfc822-headers)$/);
  const messageId = original === null ? null : fieldsOf(original).get('message-id');
  return /<[^<>\s]{1,250}>/.exec(messageId ?? '')?.[0] ?? null;
}

function textOf(attachments: readonly Attachment[], type: RegExp): string | null {
  const content = attachments.find(({ mimeType }) => type.test(mimeType))?.content;
  return typeof content === 'string' ? content : null;
}

function deliveryBounces(text: string, messageId: string): Bounce[] {
  // The first group is about the message, each further one about a recipient.
  const groups = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
  return groups.slice(1, mostRecipients + 1).flatMap((group) => {
    const fields = fieldsOf(group);
    const action = actions.get(fields.get('action')?.trim().toLowerCase() ?? '');
    if (!action) return [];
    const recipient =
      addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient')) ?? '';
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? null;
    const diagnostic = shownWords((fields.get('diagnostic-code') ?? '').replace(/^\s*[\w-]+;/, '').trim());
    return [{ messageId, recipient, action, status, diagnostic }];
  });
}

const actions = new Map<string, Bounce['action']>([
  ['failed', 'FAILED'],
  ['delayed', 'DELAYED'],
]);

function complaints(text: string, messageId: string): Bounce[] {
  const fields = fieldsOf(text);
  const recipient = addressIn(fields.get('original-rcpt-to')) ?? '';
  if (fields.get('feedback-type')?.trim().toLowerCase() !== 'abuse') return [];
  return [{ messageId, recipient, action: 'COMPLAINED', status: null, diagnostic: 'abuse' }];
}

/** `rfc822; a@b.example`, or the address alone. */
function addressIn(field: string | undefined): string | null {
  return (
    /[^\s<>;]+@[^\s<>;]+/
      .exec(field ?? '')?.[0]
      .slice(0, 320)
      .toLowerCase() ?? null
  );
}

/** Header fields up to the first empty line, unfolded; of one that comes twice, the first. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const [head = ''] = text.replaceAll('\r\n', '\n').split('\n\n', 1);
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [name = '', ...value] = line.slice(0, longestHeader).split(':');
    const key = name.trim().toLowerCase();
    if (/^[a-z0-9-]{1,60}$/.test(key) && !fields.has(key)) fields.set(key, value.join(':').trim());
  }
  return fields;
}
