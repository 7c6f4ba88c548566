import { isWithinBounds, periodsOf, retentionKinds, retentionRules } from './personal-data.js';

describe(periodsOf.name, () => {
  it('is what the ward has set, and the usual for the rest', () => {
    const periods = periodsOf([{ kind: 'ROSTERS', length: 14 }]);
    expect(periods).toHaveLength(retentionKinds.length);
    expect(periods).toContainEqual({ kind: 'ROSTERS', length: 14 });
    expect(periods).toContainEqual({ kind: 'MESSAGES', length: retentionRules.MESSAGES.usual });
  });
});

describe(isWithinBounds.name, () => {
  it.each(retentionKinds)('keeps %s between its least and its most', (kind) => {
    const { least, most, usual } = retentionRules[kind];
    expect([least, usual, most].every((length) => isWithinBounds({ kind, length }))).toBe(true);
    expect([least - 1, most + 1, least + 0.5].some((length) => isWithinBounds({ kind, length }))).toBe(false);
  });
});
