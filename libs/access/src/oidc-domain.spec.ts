import { domainOfAddress, isEverybodys, mailDomain } from './oidc-domain.js';

describe(mailDomain.name, () => {
  it.each([
    ['Mihon.Example', 'mihon.example'],
    ['@mihon.example', 'mihon.example'],
    [' csr.mihon.co.jp ', 'csr.mihon.co.jp'],
    ['見本.example', 'xn--8pvz87e.example'],
    ['mihon', null],
    ['mihon..example', null],
    ['-mihon.example', null],
    ['mihon.example/path', null],
    ['mihon example', null],
    ['', null],
  ])('%s: %s', (typed, domain) => {
    expect(mailDomain(typed)).toBe(domain);
  });
});

describe(domainOfAddress.name, () => {
  it.each([
    ['hanako@mihon.example', 'mihon.example'],
    ['"a@b"@mihon.example', 'mihon.example'],
    ['mihon.example', 'mihon.example'],
    ['hanako@', null],
  ])('%s: %s', (typed, domain) => {
    expect(domainOfAddress(typed)).toBe(domain);
  });
});

describe(isEverybodys.name, () => {
  it('knows the great mail houses', () => {
    expect(isEverybodys('gmail.com')).toBe(true);
    expect(isEverybodys('mihon.example')).toBe(false);
  });
});
