import { seal, type SealedFor, unseal } from './sealed.js';

const key = 'only for tests, 32 characters long';
const row: SealedFor = { purpose: 'TOTP_SECRET', id: '7d8f6f57-8fbc-4f0e-9a0c-111111111111' };

describe(seal.name, () => {
  it('gives the same text back, and never looks the same twice', () => {
    const sealed = seal('秘密の言葉', row, key);
    expect(unseal(sealed, row, key)).toBe('秘密の言葉');
    expect(sealed).toMatch(/^v1\.[\w-]+$/);
    expect(seal('秘密の言葉', row, key)).not.toBe(sealed);
  });
  it('takes any length, none included', () => {
    for (const text of ['', 'x'.repeat(5000)]) expect(unseal(seal(text, row, key), row, key)).toBe(text);
  });
});

describe(unseal.name, () => {
  const sealed = seal('secret', row, key);
  const flipped = (at: number) => {
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return `v1.${bytes.toString('base64url')}`;
  };
  it.each([
    ['another row', sealed, { ...row, id: '7d8f6f57-8fbc-4f0e-9a0c-222222222222' }, key],
    ['another purpose', sealed, { ...row, purpose: 'IDENTITY_PROVIDER_SECRET' as const }, key],
    ['another key', sealed, row, `${key}!`],
    ['a changed nonce', flipped(0), row, key],
    ['a changed text', flipped(14), row, key],
    ['a changed tag', flipped(30), row, key],
    ['another version', `v2${sealed.slice(2)}`, row, key],
    ['something cut off', sealed.slice(0, 12), row, key],
    ['nothing', '', row, key],
  ])('does not open with %s', (_, text, boundTo, secretKey) => {
    expect(() => unseal(text, boundTo, secretKey)).toThrow();
  });
});
