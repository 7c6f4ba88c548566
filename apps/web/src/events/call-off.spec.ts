import { companiesToTell } from './call-off.js';

const now = new Date('2026-11-22T09:00:00+09:00');
const match = (companyName: string, state: 'PROPOSED' | 'APPROVED' | 'CONFIRMED', canUndoUntil?: string) => ({
  ...{ companyName, state, canUndoUntil: canUndoUntil ?? null },
});

describe(companiesToTell.name, () => {
  it('names each company once that has promised or been asked', () => {
    const needs = [
      { matches: [match('見本商事', 'CONFIRMED'), match('架空通信', 'APPROVED')] },
      { matches: [match('見本商事', 'APPROVED'), match('例示証券', 'PROPOSED')] },
    ];
    expect(companiesToTell(needs, now)).toEqual(['見本商事', '架空通信']);
  });

  it('leaves out whom the question has not reached yet', () => {
    const held = { matches: [match('見本商事', 'APPROVED', '2026-11-22T09:05:00+09:00')] };
    const gone = { matches: [match('架空通信', 'APPROVED', '2026-11-22T08:55:00+09:00')] };
    expect(companiesToTell([held, gone], now)).toEqual(['架空通信']);
  });
});
