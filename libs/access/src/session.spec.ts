import type { Role } from '@app/domain';
import { endsOf, hashOfToken, isAlive, isWorthNoting, newToken, sessionLimits } from './session.js';

const now = new Date('2026-11-01T00:00:00Z');
const minutes = (count: number) => count * 60_000;
const before = (ms: number) => new Date(now.getTime() - ms);
const limits = { idleMinutes: 30, absoluteMinutes: 720 };
const aSession = (facts: object = {}) => ({
  createdAt: before(1000),
  lastSeenAt: before(1000),
  expiresAt: before(-minutes(10_000)),
  revokedAt: null,
  ...facts,
});

describe(isAlive.name, () => {
  it('lives while somebody uses it', () => {
    expect(isAlive(aSession(), limits, now)).toBe(true);
    expect(isAlive(aSession({ lastSeenAt: before(minutes(30) - 1) }), limits, now)).toBe(true);
    expect(isAlive(aSession({ createdAt: before(minutes(720) - 1) }), limits, now)).toBe(true);
  });
  it.each([
    ['left alone', { lastSeenAt: before(minutes(30)) }],
    ['too old, however busy', { createdAt: before(minutes(720)) }],
    ['past the end that it was given', { expiresAt: now }],
    ['signed out', { revokedAt: before(1) }],
  ])('ends when %s', (_, facts) => {
    expect(isAlive(aSession(facts), limits, now)).toBe(false);
  });
});

describe(endsOf.name, () => {
  it('never says later than the latest', () => {
    const session = aSession({ createdAt: before(minutes(710)), lastSeenAt: now });
    const at = before(-minutes(10));
    expect(endsOf(session, limits)).toEqual({ idleAt: at, at });
  });
});

describe(sessionLimits.name, () => {
  it.each<[Role[], number]>([
    [['BRANCH_OFFICER'], 30],
    [['COORDINATOR'], 30],
    [['WARD_ADMINISTRATOR'], 30],
    [['AUDITOR'], 30],
    [['COMPANY_MEMBER'], 720],
    [['COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER'], 720],
    [['COMPANY_MEMBER', 'COORDINATOR'], 30],
    [[], 30],
  ])('gives %j %i idle minutes', (roles, idleMinutes) => {
    expect(sessionLimits(roles).idleMinutes).toBe(idleMinutes);
  });
});

describe(isWorthNoting.name, () => {
  it('does not write at every request', () => {
    expect(isWorthNoting(aSession(), now)).toBe(false);
    expect(isWorthNoting(aSession({ lastSeenAt: before(minutes(1)) }), now)).toBe(true);
  });
});

describe(newToken.name, () => {
  it('has 256 bits, and its hash does not show it', () => {
    const token = newToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(newToken()).not.toBe(token);
    expect(hashOfToken(token)).not.toContain(token);
  });
});
