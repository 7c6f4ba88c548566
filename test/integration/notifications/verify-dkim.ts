import { createHash, type KeyObject, verify } from 'node:crypto';

/** What is wrong with a mail's signature; null where it holds. */
export type DkimProblem = 'NOT_SIGNED' | 'NOT_READABLE' | 'BODY_CHANGED' | 'HEADERS_CHANGED' | null;

interface HeaderField {
  readonly name: string;
  readonly raw: string;
}

/** Verifies one signature by RFC 6376 alone, without the library that signed: rsa-sha256, relaxed/relaxed. */
export function verifyDkim(mail: string, publicKey: KeyObject): DkimProblem {
  const [head = '', ...parts] = mail.split('\r\n\r\n');
  const fields = fieldsOf(head);
  const signature = fields.find(({ name }) => name === 'dkim-signature');
  if (!signature) return 'NOT_SIGNED';
  const tags = tagsOf(signature.raw);
  const expected = { v: '1', a: 'rsa-sha256', c: 'relaxed/relaxed' };
  if (Object.entries(expected).some(([tag, value]) => tags.get(tag) !== value)) return 'NOT_READABLE';
  const body = createHash('sha256').update(relaxedBody(parts.join('\r\n\r\n')), 'latin1');
  if (body.digest('base64') !== tags.get('bh')) return 'BODY_CHANGED';
  // The signature's own field comes last, with its value of b taken out, and without the end of the line.
  const own = relaxedField(signature.raw.replace(/([;\s]b=)[^;]*/, '$1'));
  const data = Buffer.from(signedFields(fields, tags.get('h') ?? '') + own, 'latin1');
  const holds = verify('RSA-SHA256', data, publicKey, Buffer.from(tags.get('b') ?? '', 'base64'));
  return holds ? null : 'HEADERS_CHANGED';
}

/** The names of the fields that a mail's signature covers. */
export function signedNames(mail: string): readonly string[] {
  const signature = fieldsOf(mail.split('\r\n\r\n')[0] ?? '').find(({ name }) => name === 'dkim-signature');
  return (tagsOf(signature?.raw ?? '').get('h') ?? '').toLowerCase().split(':');
}

/** With their folding. */
function fieldsOf(head: string): HeaderField[] {
  return head.split(/\r\n(?![ \t])/).map((raw) => ({ name: raw.split(':')[0]!.trim().toLowerCase(), raw }));
}

/** Section 3.2; white space within a value of base64 or a list of names means nothing. */
function tagsOf(raw: string): ReadonlyMap<string, string> {
  const value = raw.slice(raw.indexOf(':') + 1);
  return new Map(
    value.split(';').map((tag) => {
      const at = tag.indexOf('=');
      return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s/g, '')] as const;
    }),
  );
}

/** Section 5.4.2: of a name that comes more than once the last that isn't taken yet; a name without a field is nothing. */
function signedFields(fields: readonly HeaderField[], names: string): string {
  const left = [...fields];
  return names
    .split(':')
    .map((name) => {
      const at = left.findLastIndex((field) => field.name === name.toLowerCase());
      return at < 0 ? '' : `${relaxedField(left.splice(at, 1)[0]!.raw)}\r\n`;
    })
    .join('');
}

/** Section 3.4.2. */
function relaxedField(raw: string): string {
  const at = raw.indexOf(':');
  const value = raw
    .slice(at + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${raw.slice(0, at).trim().toLowerCase()}:${value}`;
}

/** Section 3.4.4. */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  const text = lines.join('\r\n').replace(/(\r\n)+$/, '');
  return text === '' ? '' : `${text}\r\n`;
}
