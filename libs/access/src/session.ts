import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@app/domain';

/** How somebody showed who they are. PASSKEY and OIDC are as strong as a password with a second factor. */
export const signInWays = ['PASSWORD', 'PASSWORD_TOTP', 'PASSKEY', 'OIDC'] as const;
export type SignInWay = (typeof signInWays)[number];

/** From where somebody signs in, so that a person can tell the own sessions from a stranger's. */
export interface Visit {
  /** Network address. */
  readonly address: string | null;
  readonly userAgent: string | null;
}

export interface SessionLimits {
  /** Left alone for so long, it ends. */
  readonly idleMinutes: number;
  /** However busy, it ends so long after signing in. */
  readonly absoluteMinutes: number;
}

/**
 * Officials see what offices and companies hold back, at desks where the public comes by: half an hour, and at most a
 * working day. A company's person sees the own company, and comes back a few times a week.
 */
const ofOfficials: SessionLimits = { idleMinutes: 30, absoluteMinutes: 12 * 60 };
const ofCompanies: SessionLimits = { idleMinutes: 12 * 60, absoluteMinutes: 7 * 24 * 60 };
const companyRoles: readonly Role[] = ['COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER'];

/** Of who has several roles, the stricter limits; of who has none, too. */
export function sessionLimits(roles: readonly Role[]): SessionLimits {
  const onlyCompany = roles.length > 0 && roles.every((role) => companyRoles.includes(role));
  return onlyCompany ? ofCompanies : ofOfficials;
}

const minute = 60 * 1000;
/** No session lives longer, whatever its person becomes. */
export const longestSessionMs = ofCompanies.absoluteMinutes * minute;
/** To know that somebody is there once in a while is enough. */
const seenEveryMs = minute;

export interface Session {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export interface SessionEnds {
  /** If nothing is done until then. */
  readonly idleAt: Date;
  /** At the latest. */
  readonly at: Date;
}

/** When it ends, by what its person is today: a role that was given during a session counts from then on. */
export function endsOf(session: Session, limits: SessionLimits): SessionEnds {
  const latest = Math.min(
    session.expiresAt.getTime(),
    session.createdAt.getTime() + limits.absoluteMinutes * minute,
  );
  const idle = session.lastSeenAt.getTime() + limits.idleMinutes * minute;
  return { idleAt: new Date(Math.min(idle, latest)), at: new Date(latest) };
}

export function isAlive(session: Session, limits: SessionLimits, now: Date): boolean {
  return session.revokedAt === null && now < endsOf(session, limits).idleAt;
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
