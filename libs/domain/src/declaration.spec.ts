import { declarationEnd, declarationStateOf, declarationText, declarationTopics } from './declaration.js';

describe(declarationEnd.name, () => {
  it.each([
    ['2026-11-22', '2027-11-21'],
    ['2026-04-01', '2027-03-31'],
    ['2028-02-29', '2029-02-27'],
    ['2027-03-01', '2028-02-29'],
  ])('made on %s, it holds until %s', (from, until) => {
    expect(declarationEnd(from)).toBe(until);
  });
});

describe(declarationStateOf.name, () => {
  it.each([
    [null, 'MISSING'],
    ['2026-11-21', 'EXPIRED'],
    ['2026-11-22', 'DUE'],
    ['2026-12-22', 'DUE'],
    ['2026-12-23', 'VALID'],
  ] as const)('valid until %s, it is %s on 22 November', (validUntil, state) => {
    expect(declarationStateOf(validUntil, '2026-11-22')).toBe(state);
  });
});

it('says every topic in both languages', () => {
  for (const topic of declarationTopics) {
    expect(declarationText.ja[topic].text).toMatch(/。$/);
    expect(declarationText.en[topic].text).toMatch(/\.$/);
  }
});
