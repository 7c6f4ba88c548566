import { createHash, randomBytes } from 'node:crypto';

const hour = 60 * 60 * 1000;
/** A working day at a shared desk; then a week at the most, however busy. */
export const idleLimitMs = 12 * hour;
export const absoluteLimitMs = 7 * 24 * hour;
/** To know that somebody is there once in a while is enough. */
const seenEveryMs = 5 * 60 * 1000;

export interface Session {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export function isAlive(session: Session, now: Date): boolean {
  if (session.revokedAt !== null || now >= session.expiresAt) return false;
  return now.getTime() - session.lastSeenAt.getTime() < idleLimitMs;
}

export function isWorthNoting(session: Session, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= seenEveryMs;
}

/** 256 random bits: nobody guesses one, so a plain hash of it is safe to keep. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
