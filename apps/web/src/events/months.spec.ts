import { isWhen, monthsAround, monthWords, windowOf } from './months.js';

describe(windowOf.name, () => {
  it('is the whole month, to its last day', () => {
    expect(windowOf('2026-12', '2026-11-22')).toEqual({
      from: '2026-12-01',
      to: '2026-12-31',
      openQuestionsOnly: false,
    });
    expect(windowOf('2028-02', '2026-11-22').to).toBe('2028-02-29');
  });

  it('begins today, or asks for what has no date', () => {
    expect(windowOf('ahead', '2026-11-22').from).toBe('2026-11-22');
    expect(windowOf('undated', '2026-11-22').openQuestionsOnly).toBe(true);
  });
});

describe(monthsAround.name, () => {
  it('goes over the turn of the year', () => {
    expect(monthsAround('2026-11-22', 1, 2)).toEqual(['2026-10', '2026-11', '2026-12', '2027-01']);
  });
});

describe(isWhen.name, () => {
  it('knows no thirteenth month', () => {
    expect([isWhen('2026-12'), isWhen('2026-13'), isWhen('x'), isWhen(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe(monthWords.name, () => {
  it('is in the reader’s language', () => {
    expect([monthWords('2026-12', 'ja'), monthWords('2026-12', 'en')]).toEqual([
      '2026年12月',
      'December 2026',
    ]);
  });
});
