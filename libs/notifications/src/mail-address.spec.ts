import { domainOfAddress, isMailAddress, senderOf } from './mail-address.js';

describe(isMailAddress.name, () => {
  it.each(['a@b.test', 'a.b+c@x-y.example.jp', 'a..b@docomo.example', 'a.@ezweb.example', "o'neil@b.test"])(
    'takes %s',
    (address) => expect(isMailAddress(address)).toBe(true),
  );

  it.each([
    '',
    'a',
    'a@',
    '@b.test',
    'a@b@c.test',
    'a@b.test,c@d.test',
    'a@b.test;c@d.test',
    'A <a@b.test>',
    '"a b"@b.test',
    'a@b.test\n',
    'a@b.test\r\nX: y',
    'a(b)@c.test',
    'a@[127.0.0.1]',
    'a@-b.test',
    'a@b..test',
    'あ@b.test',
    `${'a'.repeat(65)}@b.test`,
    `a@${'b.'.repeat(130)}test`,
  ])('refuses %j', (address) => expect(isMailAddress(address)).toBe(false));
});

describe(senderOf.name, () => {
  it('splits name and address', () => {
    expect(senderOf('まち会議 <no-reply@x.example>')).toEqual({
      name: 'まち会議',
      address: 'no-reply@x.example',
    });
    expect(senderOf('"A, B" <a@x.example>')).toEqual({ name: 'A, B', address: 'a@x.example' });
    expect(senderOf('a@x.example')).toEqual({ name: '', address: 'a@x.example' });
    expect(domainOfAddress('まち会議 <no-reply@X.example>')).toBe('x.example');
  });
});
