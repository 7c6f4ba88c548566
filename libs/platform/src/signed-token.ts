import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from './uuids.js';

/** What a token that says by itself what it allows is for. None of one use is genuine in another. */
export type SignedTokenUse = 'answer-link' | 'unsubscribe-link';

const macLength = 32;

/**
 * Bytes and their HMAC-SHA256 as base64url, which a mail never breaks.
 * @param secret the product's SECRET_KEY
 */
export function signToken(use: SignedTokenUse, bytes: Buffer, secret: string): string {
  return Buffer.concat([bytes, macOf(use, bytes, secret)]).toString('base64url');
}

/** The bytes of a token that may come from anybody; null where it isn't one of ours, or is written in another way. */
export function readToken(use: SignedTokenUse, token: string, secret: string): Buffer | null {
  const all = Buffer.from(token, 'base64url');
  if (all.length <= macLength || all.toString('base64url') !== token) return null;
  const bytes = all.subarray(0, -macLength);
  return timingSafeEqual(macOf(use, bytes, secret), all.subarray(-macLength)) ? bytes : null;
}

/** @throws TypeError for what is no UUID */
export function uuidBytes(id: string): Buffer {
  if (!isUuid(id)) throw new TypeError('a link names whom and what it is for by UUID');
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

export function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function macOf(use: SignedTokenUse, bytes: Buffer, secret: string): Buffer {
  return createHmac('sha256', secret).update(`${use}\n`).update(bytes).digest();
}
