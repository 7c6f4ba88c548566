import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AuditKey, AuditKeys } from './audit-keys.js';
import type { AnchoredEnd } from './verification.js';

/** A chain's end, to be kept outside of the database; signed, so that nobody without the key can make one up. */
export interface Anchor extends AnchoredEnd {
  readonly keyId: string;
  readonly signature: string;
}

const name = 'machikaigi-anchor/1';

export function signAnchor(end: AnchoredEnd, key: AuditKey): Anchor {
  return { ...end, keyId: key.id, signature: signatureOf(end, key) };
}

export function isGenuineAnchor(anchor: Anchor, keys: AuditKeys): boolean {
  const key = keys.find(anchor.keyId);
  if (!key) return false;
  const [given, right] = [anchor.signature, signatureOf(anchor, key)].map((text) => Buffer.from(text));
  return given?.length === right?.length && timingSafeEqual(given ?? Buffer.of(), right ?? Buffer.of());
}

function signatureOf({ chain, sequence, mac, at }: AnchoredEnd, key: AuditKey): string {
  return createHmac('sha256', key.bytes).update([name, chain, sequence, mac, at].join('\n')).digest('hex');
}

/** As the file keeps it: one line of JSON. */
export function anchorLine({ chain, sequence, mac, at, keyId, signature }: Anchor): string {
  const entries = sequence;
  return JSON.stringify({ anchor: name, chain, sequence, entries, mac, at, keyId, signature });
}

/** As a mail shows it: short lines that survive being forwarded, quoted, printed and typed again. */
export function anchorCode({ chain, sequence, mac, at, keyId, signature }: Anchor): string {
  return [`${name} ${chain} ${sequence}`, `${at} ${keyId}`, mac, signature].join('\n');
}

const hex = '[0-9a-f]{64}';
const code = new RegExp(
  `${name} ([0-9a-f-]{36}) (\\d{1,10}) (\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z) ([0-9a-f]{8}) (${hex}) (${hex})`,
  'g',
);
const line = /^\{"anchor":.*\}$/;

/** All anchors in a text: lines of an anchor file, or the codes of a mail, quoted or not. */
export function anchorsIn(text: string): Anchor[] {
  const fromLines = text
    .split(/\r?\n/)
    .filter((one) => line.test(one.trim()))
    .flatMap((one) => fromJson(one) ?? []);
  const flat = text.replaceAll(/^[>\s]+/gm, '').replaceAll(/\s+/g, ' ');
  const fromCodes = [...flat.matchAll(code)].map(
    ([, chain = '', sequence = '', at = '', keyId = '', mac = '', signature = '']) => ({
      ...{ chain, sequence: Number(sequence), at, keyId, mac, signature },
    }),
  );
  return [...fromLines, ...fromCodes];
}

function fromJson(text: string): Anchor | null {
  try {
    const { chain, sequence, mac, at, keyId, signature } = JSON.parse(text) as Anchor;
    const whole = [chain, mac, at, keyId, signature].every((part) => typeof part === 'string');
    return whole && Number.isInteger(sequence) ? { chain, sequence, mac, at, keyId, signature } : null;
  } catch {
    // Half a line: the disk was full, or the power gone. The next anchor says the same and more.
    return null;
  }
}
