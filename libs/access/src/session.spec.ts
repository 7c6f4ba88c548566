import { absoluteLimitMs, hashOfToken, idleLimitMs, isAlive, isWorthNoting, newToken } from './session.js';

const now = new Date('2026-11-01T00:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);
const aSession = (facts: object = {}) => ({
  lastSeenAt: before(1000),
  expiresAt: new Date(now.getTime() + absoluteLimitMs),
  revokedAt: null,
  ...facts,
});

describe(isAlive.name, () => {
  it('lives while somebody uses it', () => {
    expect(isAlive(aSession(), now)).toBe(true);
    expect(isAlive(aSession({ lastSeenAt: before(idleLimitMs - 1) }), now)).toBe(true);
  });
  it.each([
    ['left alone', { lastSeenAt: before(idleLimitMs) }],
    ['too old, however busy', { expiresAt: now }],
    ['signed out', { revokedAt: before(1) }],
  ])('ends when %s', (_, facts) => {
    expect(isAlive(aSession(facts), now)).toBe(false);
  });
});

describe(isWorthNoting.name, () => {
  it('does not write at every request', () => {
    expect(isWorthNoting(aSession(), now)).toBe(false);
    expect(isWorthNoting(aSession({ lastSeenAt: before(5 * 60 * 1000) }), now)).toBe(true);
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
