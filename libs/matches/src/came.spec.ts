import { isCounted } from './came.js';

const settled = [{ id: 'a' }, { id: 'b' }];

describe(isCounted.name, () => {
  it('takes a number, none too, for each settled match', () => {
    expect(isCounted([{ matchId: 'a', people: 0 }], settled)).toBe(true);
    expect(
      isCounted(
        [
          { matchId: 'a', people: 3 },
          { matchId: 'b', people: 1000 },
        ],
        settled,
      ),
    ).toBe(true);
  });
  it.each([
    ['a match that is not settled', [{ matchId: 'c', people: 1 }]],
    [
      'a match twice',
      [
        { matchId: 'a', people: 1 },
        { matchId: 'a', people: 2 },
      ],
    ],
    ['a number that cannot be', [{ matchId: 'a', people: 1001 }]],
    ['fewer than nobody', [{ matchId: 'a', people: -1 }]],
  ])('refuses %s', (_, came) => expect(isCounted(came, settled)).toBe(false));
});
