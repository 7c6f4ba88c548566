import { createHmac, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const [digits, stepSeconds] = [6, 30];
/** As an authenticator app shows it above the code. */
const issuer = 'Machikaigi';

/** 160 random bits, as text that can also be typed. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits, period: stepSeconds });
}

/** What a QR code says to an authenticator app. */
export function otpauthUri(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** Six digits, however they were typed: in two groups, in full width. */
export function codeTyped(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '');
}

/**
 * The step of time (RFC 6238) whose code it is: the one now, before or after, since clocks differ; null for a wrong
 * code. A step that was used before isn't this function's to know.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const delta = totpOf(secret, issuer).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / stepSeconds) + delta;
}

const recoveryCodes = 10;
/** Without what is easily read as something else. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const [groups, groupLength] = [4, 4];

/** Ten codes of 79 bits for who has lost the telephone: `abcd-efgh-jkmn-pqrs`. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: recoveryCodes }, () => Array.from({ length: groups }, group).join('-'));
}

/** A code of either kind that somebody typed: six digits are the app's. */
export function isRecoveryCode(typed: string): boolean {
  return codeTyped(typed).length === groups * groupLength;
}

/** Keyed with SECRET_KEY: who reads the table can try no codes. */
export function hashOfRecoveryCode(personId: string, typed: string, secretKey: string): string {
  const code = codeTyped(typed).toLowerCase();
  return createHmac('sha256', secretKey).update(`recovery-code\n${personId}\n${code}`).digest('hex');
}
