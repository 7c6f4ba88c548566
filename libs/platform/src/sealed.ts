import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What is kept sealed: each purpose has a key of its own, and a sealed text belongs to one row. */
export interface SealedFor {
  readonly purpose: 'IDENTITY_PROVIDER_SECRET' | 'TOTP_SECRET' | 'WEBHOOK_ADDRESS' | 'WEBHOOK_SECRET';
  /** Of the row that keeps it: put into another row it doesn't open. */
  readonly id: string;
}

const version = 'v1';
const [ivBytes, tagBytes] = [12, 16];

/**
 * Encrypts what the product itself has to read again and nobody else: AES-256-GCM under a key that HKDF derives from SECRET_KEY for the
 * purpose, bound to the row. `v1.` and base64url of nonce, text, tag.
 * @param secretKey the product's SECRET_KEY
 */
export function seal(text: string, { purpose, id }: SealedFor, secretKey: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(purpose, secretKey), iv);
  cipher.setAAD(boundTo(purpose, id));
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${version}.${sealed.toString('base64url')}`;
}

/** @throws Error where it was changed, belongs to another row or purpose, or was sealed with another SECRET_KEY */
export function unseal(sealed: string, { purpose, id }: SealedFor, secretKey: string): string {
  const [known, body = ''] = sealed.split('.', 2);
  const bytes = Buffer.from(body, 'base64url');
  if (known !== version || bytes.length < ivBytes + tagBytes) throw new Error('This is no sealed text');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose, secretKey), bytes.subarray(0, ivBytes));
  decipher.setAAD(boundTo(purpose, id));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const text = [decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()];
  return Buffer.concat(text).toString('utf8');
}

function keyOf(purpose: string, secretKey: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secretKey, 'machikaigi sealed', `${version}\n${purpose}`, 32));
}

function boundTo(purpose: string, id: string): Buffer {
  return Buffer.from(`${version}\n${purpose}\n${id.toLowerCase()}`);
}
