import { isWithin, type Reach } from './reach.js';

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
