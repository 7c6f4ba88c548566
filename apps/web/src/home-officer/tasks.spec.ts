import type { OfficerTodayQuery } from '../graphql/generated/graphql.js';
import { mostTasks, todaysTasks, type TodayData } from './tasks.js';

type Edges<Key extends 'short'> = OfficerTodayQuery[Key]['edges'];

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
const nothing: TodayData = {
  short: list([]),
  undated: list([]),
  past: list([]),
  asked: list([]),
  messages: list([]),
  troubles: [],
  byHand: list([]),
  optionalMailPause: null,
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

  it('says whom to telephone once, however many messages did not reach them', () => {
    const message = (id: string): TodayData['messages']['edges'][number]['node'] => ({
      ...{ id, kind: 'CALLED_OFF', channel: 'EMAIL', language: 'ja', recipientName: '見本 花子' },
      ...{ organisationName: null, organisationId: null, contactId: 'c', personId: null, matchId: null },
      ...{ subject: null, state: 'DEAD', attempts: 1, sentAt: null, failure: 'REFUSED', bundled: false },
      ...{ nextAt: '2026-12-01T00:00:00Z', createdAt: '2026-12-01T00:00:00Z', again: false, note: null },
      ...{ requestedByName: null, doneByName: null },
    });
    const trouble: TodayData['troubles'][number] = {
      ...{ id: 't', address: 'hanako@mihon.example', since: '2026-12-01T00:00:00Z', reason: 'REFUSED' },
      ...{ recipientName: '見本 花子', organisationName: '見本町会', organisationKind: 'ASSOCIATION' },
      ...{ organisationId: 'o', contactId: 'c', phone: '03-0000-0000', mended: false, unsent: 2 },
    };
    const data = { ...nothing, messages: list([message('a'), message('b')]), troubles: [trouble] };
    expect(todaysTasks(data).shown.map(({ kind }) => kind)).toEqual(['TROUBLE']);
    const again = { ...message('c'), state: 'SENT', again: true } as const;
    expect(todaysTasks({ ...data, troubles: [], messages: list([message('a')]) }).shown).toHaveLength(1);
    expect(todaysTasks({ ...data, troubles: [], messages: list([again, message('a')]) }).shown).toEqual([]);
  });

  it('says that optional mails rest, and since when', () => {
    const optionalMailPause = { since: '2026-12-01T20:00:00Z' };
    expect(todaysTasks({ ...nothing, optionalMailPause }).shown).toEqual([
      { kind: 'PAUSED', id: 'ward', date: '2026-12-02' },
    ]);
  });

  it('counts calls and letters in one line, by the day on which the first has to be told', () => {
    const line = (id: string, tellBy: string | null) => ({ id, tellBy, listedFrom: '2026-12-01T00:00:00Z' });
    const byHand = list([
      line('a', null),
      line('b', '2026-12-09T03:00:00Z'),
      line('c', '2026-12-05T03:00:00Z'),
    ]);
    expect(todaysTasks({ ...nothing, byHand }).shown).toMatchObject([
      { kind: 'TELL', count: 3, date: '2026-12-05' },
    ]);
  });
});
