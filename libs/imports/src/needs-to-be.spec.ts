import { isoInJapan, type Skill } from '@app/domain';
import type { ImportedEvent, ImportedNeed } from './imported-event.js';
import { needsToStore, problemsOfNeeds } from './needs-to-be.js';

const today = '2026-11-22';

function asking(need: Partial<ImportedNeed> = {}, dates: readonly string[] = ['2026-12-20']) {
  const asked: ImportedNeed = {
    ...{
      role: '設営',
      people: 6,
      fewestPeople: 3,
      start: null,
      end: null,
      skills: [],
      answerBy: '2026-12-01',
      ...need,
    },
  };
  const times = { allDay: false, start: '10:00', end: '12:00', endsNextDay: false, text: '' };
  const event = { needs: [asked], times, problems: [], theme: 'CLEAN_UP' } as const;
  const when: ImportedEvent['when'] =
    dates.length > 0
      ? { kind: 'DAYS', dates, text: '' }
      : { kind: 'OPEN', why: 'UNDECIDED', suggestions: [], text: '未定' };
  return { ...event, when };
}
const codes = (event: Parameters<typeof problemsOfNeeds>[0]) =>
  problemsOfNeeds(event, today).map(({ code, weight }) => `${code} ${weight}`);

describe(needsToStore.name, () => {
  it('asks for people on each day that lies ahead, at the event’s time where none is said', () => {
    const stored = needsToStore(asking({}, ['2026-11-22', '2026-12-20', '2026-12-27']), today);
    expect(
      stored.map(({ date, terms }) => [date, isoInJapan(terms.startsAt), isoInJapan(terms.answerBy)]),
    ).toEqual([
      ['2026-12-20', '2026-12-20T10:00:00+09:00', '2026-12-01T17:00:00+09:00'],
      ['2026-12-27', '2026-12-27T10:00:00+09:00', '2026-12-01T17:00:00+09:00'],
    ]);
  });
  it('knows skills by their words', () => {
    const [need] = needsToStore(asking({ skills: ['脚立作業', '写真', 'COOKING'] }), today);
    expect(need?.terms.skills).toEqual<Skill[]>(['LADDER_WORK', 'PHOTOGRAPHY', 'COOKING']);
  });
  it('asks for an answer two weeks before, or on the eve, where none is said or it is over', () => {
    const answerBy = (need: Partial<ImportedNeed>, date: string) =>
      isoInJapan(needsToStore(asking(need, [date]), today)[0]!.terms.answerBy).slice(0, 10);
    expect(answerBy({ answerBy: null }, '2026-12-20')).toBe('2026-12-06');
    expect(answerBy({ answerBy: null }, '2026-11-25')).toBe('2026-11-24');
    expect(answerBy({ answerBy: '2026-11-01' }, '2026-12-20')).toBe('2026-12-06');
  });
});

describe(problemsOfNeeds.name, () => {
  it('has none for a sound need', () => expect(codes(asking())).toEqual([]));
  it('says what is missing, and stores nothing of it', () => {
    const noTime = {
      ...asking(),
      times: { allDay: true, start: null, end: null, endsNextDay: false, text: '' },
    };
    expect(codes(noTime)).toEqual(['NEED_WITHOUT_TIME CHECK']);
    expect(codes(asking({}, []))).toEqual(['NEED_WITHOUT_DATE CHECK']);
    expect(codes(asking({}, ['2026-11-01']))).toEqual(['NEED_IS_PAST NOTE']);
    expect(codes(asking({ people: 5000 }))).toEqual(['NEED_NOT_POSSIBLE CHECK']);
    expect(codes(asking({ start: '13:00', end: '11:00' }))).toEqual(['NEED_NOT_POSSIBLE CHECK']);
    for (const event of [noTime, asking({}, []), asking({}, ['2026-11-01']), asking({ people: 5000 })]) {
      expect(needsToStore(event, today)).toEqual([]);
    }
  });
  it('says what was assumed or not understood', () => {
    expect(codes(asking({ answerBy: null }))).toEqual(['NEED_ANSWER_BY_ASSUMED NOTE']);
    expect(codes(asking({ answerBy: '2026-12-20' }))).toEqual(['NEED_ANSWER_BY_ASSUMED CHECK']);
    expect(codes(asking({ skills: ['手品'] }))).toEqual(['NEED_SKILL_UNKNOWN CHECK']);
  });
});
