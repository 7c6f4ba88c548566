import { blame, repeatsOf } from './kills.js';

const kills = [10, 20, 30].map((at) => ({ what: 'worker', at }));
const repeat = (messageId: string, first: number, again: number) => ({ messageId, first, again });

describe(repeatsOf.name, () => {
  it('pairs every further arrival with the one before it', () => {
    const mails = [
      { messageId: 'a', at: 5 },
      { messageId: 'b', at: 6 },
      { messageId: 'a', at: 25 },
      { messageId: 'a', at: 12 },
    ];
    expect(repeatsOf(mails)).toEqual([repeat('a', 5, 12), repeat('a', 12, 25)]);
  });
});

describe(blame.name, () => {
  it('gives each repeat a kill of its own', () => {
    const repeats = [repeat('a', 9, 35), repeat('b', 9, 15), repeat('c', 19, 25)];
    expect(blame(repeats, kills)).toEqual({ withoutKill: [], beyond: [], mostNearOne: 2 });
  });

  it('finds one that came twice with nothing killed in between', () => {
    const alone = repeat('a', 11, 19);
    expect(blame([alone, repeat('b', 9, 11)], kills).withoutKill).toEqual([alone]);
  });

  it('finds two that one kill alone could have caused', () => {
    const { beyond, mostNearOne } = blame([repeat('a', 9, 15), repeat('b', 8, 14)], kills);
    expect([beyond.map(({ messageId }) => messageId), mostNearOne]).toEqual([['a'], 2]);
  });
});
