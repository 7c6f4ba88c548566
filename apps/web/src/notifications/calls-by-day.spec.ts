import { callsByDay, countByWord } from './calls-by-day.js';

const at = (createdAt: string, state = 'SENT') => ({ createdAt, state });

describe(callsByDay.name, () => {
  it('takes the day in Japan', () => {
    const days = callsByDay([
      at('2026-12-01T16:00:00Z'),
      at('2026-12-01T14:00:00Z'),
      at('2026-12-01T01:00:00Z'),
    ]);
    expect([...days].map(([day, { length }]) => [day, length])).toEqual([
      ['2026-12-02', 1],
      ['2026-12-01', 2],
    ]);
  });
});

describe(countByWord.name, () => {
  it('says the most frequent first', () => {
    const messages = [at('', 'DEAD'), at(''), at('')];
    expect(countByWord(messages, ({ state }) => state)).toEqual([
      ['SENT', 2],
      ['DEAD', 1],
    ]);
  });
});
