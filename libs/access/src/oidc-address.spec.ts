import { canBeIssuer, isWithin, type Reach } from './oidc-address.js';

const company: Reach = { ownNetwork: false, ownMachine: false };
const ward: Reach = { ownNetwork: true, ownMachine: false };
const demonstration: Reach = { ownNetwork: false, ownMachine: true };

describe(isWithin.name, () => {
  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('lets everybody reach %s', (address) => {
    for (const reach of [company, ward, demonstration]) expect(isWithin(reach, address)).toBe(true);
  });
  it.each(['10.1.2.3', '172.16.0.1', '192.168.1.1', 'fd00::1', '::ffff:10.1.2.3'])(
    'lets only the ward reach %s',
    (address) => {
      expect([company, ward].map((reach) => isWithin(reach, address))).toEqual([false, true]);
    },
  );
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('reaches %s only from a machine alone', (address) => {
    expect([company, ward, demonstration].map((reach) => isWithin(reach, address))).toEqual([
      false,
      false,
      true,
    ]);
  });
  it.each([
    '169.254.169.254',
    '0.0.0.0',
    '::',
    'fe80::1',
    '64:ff9b::a00:1',
    '::ffff:169.254.169.254',
    'host',
    '',
  ])('lets nobody reach %s', (address) => {
    for (const reach of [company, ward, demonstration]) expect(isWithin(reach, address)).toBe(false);
  });
});

describe(canBeIssuer.name, () => {
  it.each(['https://id.example', 'https://id.example/', 'https://login.example/tenant/v2.0'])(
    '%s',
    (issuer) => {
      expect(canBeIssuer(company, issuer)).toBe(true);
    },
  );
  it.each([
    'http://id.example',
    'https://user:pass@id.example',
    'https://id.example?x=1',
    'https://id.example/#x',
    ' https://id.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'id.example',
    '',
  ])('not %s', (issuer) => {
    expect(canBeIssuer(company, issuer)).toBe(false);
  });
  it('takes http on a machine alone, of that machine only', () => {
    expect(canBeIssuer(demonstration, 'http://127.0.0.1:4000')).toBe(true);
    expect(canBeIssuer(demonstration, 'http://id.example')).toBe(false);
    expect(canBeIssuer(ward, 'http://127.0.0.1:4000')).toBe(false);
  });
});
