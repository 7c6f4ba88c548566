import { checkPasskeyName, hasRegressed, isLastWay } from './passkeys.js';

describe(hasRegressed.name, () => {
  it.each([
    [0, 0, false],
    [0, 1, false],
    [5, 6, false],
    [5, 5, true],
    [5, 4, true],
    [5, 0, true],
  ])('after %i, %i: %s', (before, now, regressed) => {
    expect(hasRegressed(before, now)).toBe(regressed);
  });
});

describe(checkPasskeyName.name, () => {
  it('wants a name that a list can show', () => {
    expect(checkPasskeyName(' 仕事用のパソコン ')).toEqual({ ok: true, value: '仕事用のパソコン' });
    expect(checkPasskeyName('　')).toMatchObject({ ok: false, fields: [{ path: 'name', code: 'EMPTY' }] });
    expect(checkPasskeyName('あ'.repeat(61))).toMatchObject({ fields: [{ path: 'name', code: 'TOO_LONG' }] });
    expect(checkPasskeyName('𠮷'.repeat(60))).toMatchObject({ ok: true });
  });
});

describe(isLastWay.name, () => {
  it.each([
    [{ password: false, passkeys: 1, organisationAccounts: 0 }, true],
    [{ password: false, passkeys: 0, organisationAccounts: 1 }, true],
    [{ password: true, passkeys: 1, organisationAccounts: 0 }, false],
    [{ password: false, passkeys: 2, organisationAccounts: 0 }, false],
    [{ password: false, passkeys: 1, organisationAccounts: 1 }, false],
  ])('%j: %s', (ways, last) => {
    expect(isLastWay(ways)).toBe(last);
  });
});
