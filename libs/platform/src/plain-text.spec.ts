import { storable, withoutContacts } from './plain-text.js';

describe(storable.name, () => {
  it('drops NUL and marks half a character', () => {
    expect(storable(`a\0b${'𠮷野'.slice(0, 1)}`)).toBe('ab\uFFFD');
  });

  it('leaves whole characters alone, rare ones included', () => {
    expect(storable('𠮷野 髙橋 👨‍👩‍👧 神')).toBe('𠮷野 髙橋 👨‍👩‍👧 神');
  });
});

describe(withoutContacts.name, () => {
  it.each([
    ['550 5.1.1 <hanako@example.jp>: unknown', '550 5.1.1 <[address]>: unknown'],
    ['to=花子@例え.jp, relay', 'to=[address], relay'],
    ['call 03-3402-3211 or 09012345678', 'call [telephone] or [telephone]'],
    ['450 4.2.2 mailbox full', '450 4.2.2 mailbox full'],
  ])('%s', (said, kept) => {
    expect(withoutContacts(said)).toBe(kept);
  });
});
