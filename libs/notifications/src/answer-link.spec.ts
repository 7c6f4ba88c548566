import { createHmac } from 'node:crypto';
import { answerPath, readAnswerToken, signAnswerToken } from './answer-link.js';

const secret = 's'.repeat(32);
const claim = {
  matchId: '3f8f6c1e-0b1d-4c8a-9f0e-1a2b3c4d5e6f',
  contactId: '00000000-0000-4000-8000-00000000000a',
  expires: new Date('2026-12-31T15:00:00Z'),
};
const before = new Date('2026-12-31T15:00:00Z');
const token = signAnswerToken(claim, secret);
const invalid = { ok: false, refusal: 'LINK_INVALID' };

describe(readAnswerToken.name, () => {
  it('reads what was signed, until it expires', () => {
    expect(readAnswerToken(token, secret, before)).toEqual({ ok: true, claim });
    expect(readAnswerToken(token, secret, new Date('2026-12-31T15:00:01Z'))).toEqual({
      ok: false,
      refusal: 'LINK_EXPIRED',
      claim,
    });
  });

  it('refuses a token with any one character changed', () => {
    for (let at = 0; at < token.length; at += 1) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(readAnswerToken(changed, secret, before)).toEqual(invalid);
    }
  });

  it('refuses another secret, another use of the same secret, another version', () => {
    expect(readAnswerToken(token, 't'.repeat(32), before)).toEqual(invalid);
    const bytes = Buffer.from(token, 'base64url').subarray(0, 39);
    const elsewhere = createHmac('sha256', secret).update(bytes).digest();
    expect(readAnswerToken(Buffer.concat([bytes, elsewhere]).toString('base64url'), secret, before)).toEqual(
      invalid,
    );
    bytes[0] = 2;
    const newer = createHmac('sha256', secret).update('answer-link\n').update(bytes).digest();
    expect(readAnswerToken(Buffer.concat([bytes, newer]).toString('base64url'), secret, before)).toEqual(
      invalid,
    );
  });

  it.each(['', 'x', token.slice(0, -1), `${token}A`, `${token}=`, ` ${token}`, '日本語', 'A'.repeat(5000)])(
    'refuses %j',
    (text) => {
      expect(readAnswerToken(text, secret, before)).toEqual(invalid);
    },
  );
});

describe(signAnswerToken.name, () => {
  it('makes a path that no mail breaks', () => {
    expect(answerPath(token)).toMatch(/^\/a\/[A-Za-z0-9_-]{95}$/);
  });

  it('signs only for identifiers', () => {
    expect(() => signAnswerToken({ ...claim, matchId: 'x' }, secret)).toThrow(TypeError);
  });
});
