import { readToken, signToken, uuidBytes, uuidText } from './signed-token.js';

const secret = 'x'.repeat(32);
const bytes = Buffer.from('what it allows');
const token = signToken('answer-link', bytes, secret);

describe(readToken.name, () => {
  it('reads what was signed for this use with this key, and nothing else', () => {
    expect(readToken('answer-link', token, secret)).toEqual(bytes);
    expect(readToken('unsubscribe-link', token, secret)).toBeNull();
    expect(readToken('answer-link', token, 'y'.repeat(32))).toBeNull();
  });

  it.each(['', 'A', `${token}=`, `${token} `, token.slice(0, -1), `B${token.slice(1)}`, token.slice(0, 43)])(
    'reads nothing of %j',
    (other) => expect(readToken('answer-link', other, secret)).toBeNull(),
  );

  it('stays what it is: links in mails that have gone go on', () => {
    expect(token).toBe('d2hhdCBpdCBhbGxvd3PVcG7SG0-0EDu8aMZrs_2kOBFWcFq24yJ6liRUavR1wg');
  });
});

describe(uuidText.name, () => {
  it('says the UUID of sixteen bytes, of which nothing else is made', () => {
    const id = '01234567-89ab-4cde-8f01-23456789abcd';
    expect(uuidText(uuidBytes(id))).toBe(id);
    expect(() => uuidBytes('no id')).toThrow(TypeError);
  });
});
