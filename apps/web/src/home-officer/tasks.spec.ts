import type { OfficerTodayQuery } from '../graphql/generated/graphql.js';
import { mostTasks, todaysTasks } from './tasks.js';

type Edges<Key extends keyof OfficerTodayQuery> = OfficerTodayQuery[Key]['edges'];

const list = <Node>(nodes: readonly Node[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ node })),
});
const short = (index: number, answerBy: string): Edges<'short'>[number]['node'] => ({
  id: `n${index}`,
  role: '設営',
  answerBy,
  peopleWanted: 8,
  peopleTaken: 6,
  peopleMissing: 2,
  fewestPeople: 1,
  state: 'OPEN',
  day: { date: '2026-12-06' },
  event: { id: `e${index}`, title: 'もちつき' },
});
const nothing: OfficerTodayQuery = {
  short: list([]),
  undated: list([]),
  past: list([]),
  asked: list([]),
  messages: list([]),
  ahead: list([]),
};
const manyShort = Array.from({ length: 12 }, (_, index) =>
  short(index, `2026-12-${String(28 - index)}T23:59:00+09:00`),
);

describe(todaysTasks.name, () => {
  it('puts the need with the fewest days left first', () => {
    const { shown } = todaysTasks({ ...nothing, short: list(manyShort.slice(0, 3)) });
    expect(shown.map(({ date }) => date)).toEqual(['2026-12-26', '2026-12-27', '2026-12-28']);
  });

  it('never shows more than seven, and counts the others', () => {
    const { shown, others } = todaysTasks({ ...nothing, short: list(manyShort) });
    expect([shown.length, others]).toEqual([mostTasks, 5]);
  });

  it('leaves an open date its line beside many short needs', () => {
    const undated = list([{ id: 'u', title: '夏祭り', days: [] }]);
    const { shown } = todaysTasks({ ...nothing, short: list(manyShort), undated });
    expect(shown.some(({ kind }) => kind === 'UNDATED')).toBe(true);
  });

  it('does not ask again for a need that is full', () => {
    const full = { ...short(1, '2026-12-01T23:59:00+09:00'), peopleMissing: 0 };
    expect(todaysTasks({ ...nothing, short: list([full]) }).shown).toEqual([]);
  });
});
