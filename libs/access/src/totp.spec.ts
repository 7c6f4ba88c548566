import {
  codeTyped,
  hashOfRecoveryCode,
  isRecoveryCode,
  newRecoveryCodes,
  newTotpSecret,
  otpauthUri,
  stepOfCode,
} from './totp.js';

/** The seed of RFC 6238's test vectors, `12345678901234567890`. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe(stepOfCode.name, () => {
  it.each([
    [59, '287082', 1],
    [1111111109, '081804', 37037036],
    [1234567890, '005924', 41152263],
    [2000000000, '279037', 66666666],
  ])('knows the codes of RFC 6238: %i s, %s', (seconds, code, step) => {
    expect(stepOfCode(secret, code, at(seconds))).toBe(step);
  });
  it('takes a clock that is half a minute off, and no more', () => {
    expect(stepOfCode(secret, '287082', at(59 + 30))).toBe(1);
    expect(stepOfCode(secret, '287082', at(59 - 30))).toBe(1);
    expect(stepOfCode(secret, '287082', at(59 + 60))).toBeNull();
  });
  it.each(['', '28708', '2870820', '287083', 'abcdef', '٢٨٧٠٨٢'])('does not take %j', (code) => {
    expect(stepOfCode(secret, code, at(59))).toBeNull();
  });
});

describe(codeTyped.name, () => {
  it('reads what people type', () => {
    expect(codeTyped(' ２８７ 082 ')).toBe('287082');
  });
});

describe(newTotpSecret.name, () => {
  it('has 160 bits, another each time', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
  });
});

describe(otpauthUri.name, () => {
  it('says to the app whose code of what it is', () => {
    expect(otpauthUri(secret, 'hanako@office.example')).toBe(
      `otpauth://totp/Machikaigi:hanako%40office.example?issuer=Machikaigi&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});

describe(newRecoveryCodes.name, () => {
  it('makes ten different ones that are easily read', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    expect(codes.every(isRecoveryCode)).toBe(true);
    expect(isRecoveryCode('287082')).toBe(false);
  });
});

describe(hashOfRecoveryCode.name, () => {
  it('is the same however the code is typed, and another for another person or key', () => {
    const of = (personId: string, code: string, key: string) => hashOfRecoveryCode(personId, code, key);
    const hash = of('a', 'abcd-efgh-jkmn-pqrs', 'k');
    expect(of('a', ' ABCDEFGH JKMNPQRS', 'k')).toBe(hash);
    expect(of('b', 'abcd-efgh-jkmn-pqrs', 'k')).not.toBe(hash);
    expect(of('a', 'abcd-efgh-jkmn-pqrs', 'l')).not.toBe(hash);
  });
});
