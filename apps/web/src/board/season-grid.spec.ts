import { fillOf, mondayOf, seasonGrid, worstFirst, type GridNeed } from './season-grid.js';

const need = (part: Partial<GridNeed> = {}): GridNeed => ({
  id: 'n1',
  startsAt: '2026-11-28T09:00:00+09:00',
  peopleWanted: 8,
  fewestPeople: 2,
  peopleTaken: 5,
  peopleConfirmed: 3,
  urgency: 3,
  state: 'OPEN',
  event: { association: { id: 'a1', name: '一ツ木町会' } },
  matches: [],
  ...part,
});

describe(fillOf.name, () => {
  it('counts settled, waiting, proposed and missing people, together as many as are wanted', () => {
    const matches = [
      { people: 2, state: 'PROPOSED' },
      { people: 4, state: 'DECLINED' },
    ];
    expect(fillOf(need({ matches }))).toEqual({ wanted: 8, settled: 3, waiting: 2, proposed: 2, missing: 1 });
  });

  it('never shows more proposed people than are still wanted', () => {
    const matches = [{ people: 9, state: 'PROPOSED' }];
    expect(fillOf(need({ matches }))).toMatchObject({ proposed: 3, missing: 0 });
  });
});

describe(mondayOf.name, () => {
  it('is of the week in Japan, whatever the day in London', () => {
    expect(mondayOf('2026-11-28T09:00:00+09:00')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29T15:30:00Z')).toBe('2026-11-30'); // half past midnight on Monday
  });
});

describe(seasonGrid.name, () => {
  it('puts weeks across and associations down, whoever lacks most first', () => {
    const filled = need({ id: 'n2', event: { association: { id: 'a2', name: '氷川町会' } }, peopleTaken: 8 });
    const later = need({ id: 'n3', startsAt: '2026-12-12T09:00:00+09:00' });
    const grid = seasonGrid([filled, need(), later]);
    expect(grid.weeks).toEqual(['2026-11-23', '2026-12-07']);
    expect(grid.rows.map(({ name, total }) => [name, total.missing])).toEqual([
      ['一ツ木町会', 6],
      ['氷川町会', 0],
    ]);
    expect(grid.rows[0]?.cells.get('2026-12-07')?.needs).toEqual([later]);
  });

  it('names the organiser where there is no association', () => {
    expect(seasonGrid([need({ event: { organiserText: '実行委員会' } })]).rows[0]?.name).toBe('実行委員会');
  });
});

describe(worstFirst.name, () => {
  it('begins with what cannot take place, then what is short, then what waits for review', () => {
    const dead = need({ id: 'dead', fewestPeople: 6 });
    const review = need({ id: 'review', matches: [{ people: 3, state: 'PROPOSED' }] });
    const full = need({ id: 'full', peopleTaken: 8, peopleConfirmed: 8 });
    const over = need({ id: 'over', state: 'DONE' });
    expect(worstFirst([over, full, review, need({ id: 'short' }), dead]).map(({ id }) => id)).toEqual([
      'dead',
      'short',
      'review',
      'full',
      'over',
    ]);
  });
});
