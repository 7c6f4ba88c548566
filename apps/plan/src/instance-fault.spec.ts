import { instanceFault } from './instance-fault.js';

const sound = {
  format: 'csr-match/1',
  name: 'one of each',
  params: {
    ...{ travelBase: 30, travelPerKm: 4, headPoints: 100, segPct: [50, 80], segPts: [120, 60] },
    ...{ splitCost: 25, affTheme: 15, affNear: 10, affPast: 12, affNew: 5 },
  },
  venues: [[0, 0, 0]],
  needs: [[0, 600, 660, 4, 1, 0, 2, 5, 0, 3]],
  offers: [[9, 3, 2, 5, -1, -1, 7, 0, 1, 0, 0, 4, 1, [[540, 700]]]],
  past: [[9, 1]],
};
const need = (column: number, value: unknown) => ({
  ...sound,
  needs: [sound.needs[0]!.with(column, value as number)],
});
const offer = (column: number, value: unknown) => ({
  ...sound,
  offers: [sound.offers[0]!.map((cell, at) => (at === column ? value : cell))],
});

describe(instanceFault.name, () => {
  it('finds nothing wrong with an instance', () => {
    expect(instanceFault(sound)).toBeNull();
  });

  it.each([
    [null, 'format is not csr-match/1'],
    [{ ...sound, format: 'csr-match/2' }, 'format is not csr-match/1'],
    [{ ...sound, name: '' }, 'name must be'],
    [{ ...sound, params: undefined }, 'params is missing'],
    [{ ...sound, params: { ...sound.params, travelBase: 20 } }, 'travelBase must be 30'],
    [{ ...sound, params: { ...sound.params, splitCost: -1 } }, 'splitCost must be a whole number'],
    [{ ...sound, params: { ...sound.params, segPts: [60, 120] } }, 'segPts must not rise'],
    [{ ...sound, params: { ...sound.params, segPct: [50] } }, 'segPct must rise'],
    [{ ...sound, venues: {} }, 'venues must be a list'],
    [{ ...sound, venues: [[0, 0]] }, 'venues[0]: district'],
    [{ ...sound, needs: ['x'] }, 'needs[0]: not a list'],
    [need(0, 1), 'needs[0]: there is no venue 1'],
    [need(1, 660), 'needs[0]: start must lie before end'],
    [need(3, 2.5), 'needs[0]: r must be a whole number'],
    [need(4, 5), 'needs[0]: m must not exceed r'],
    [need(7, '5'), 'needs[0]: w must be a whole number'],
    [offer(1, 0), 'offers[0]: cap must be a whole number'],
    [offer(8, 32), 'offers[0]: districtMask must be a whole number from 0 to 31'],
    [offer(13, null), 'offers[0]: windows must be a list'],
    [offer(13, [[700, 700]]), 'offers[0]: windows[0]: start must lie before end'],
    [{ ...sound, past: [[9]] }, 'past[0]: assoc'],
  ])('says in one line what is wrong (%#)', (value, words) => {
    expect(instanceFault(value)).toContain(words);
    expect(instanceFault(value)).toMatch(/^.+$/);
  });
});
