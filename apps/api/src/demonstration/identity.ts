import { createHash } from 'node:crypto';

/**
 * The id of a made-up thing, always the same for the same name, so that a demonstration is the same wherever it is
 * set up: a UUID of version 8 (RFC 9562) out of a hash.
 */
export function idOf(kind: string, key: string): string {
  const hex = createHash('sha256').update(`${kind} ${key}`).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * A 法人番号 that is well formed and recognisably made up: the twelve digits after the check digit begin with eight
 * zeros, while those of a real body begin with its registry office (0100 at the lowest), with 00001 (the state) or 00002
 * (a municipality). Twelve digits in all, so `serial` is below 10,000.
 */
export function madeUpCorporateNumber(serial: number): string {
  const body = String(serial).padStart(12, '0');
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 2 : 1), 0);
  return `${9 - (sum % 9)}${body}`;
}

/** A telephone number that nobody can have: no exchange in Tokyo is called 0000. */
export function madeUpPhone(serial: number): string {
  return `03-0000-${String(serial).padStart(4, '0')}`;
}
