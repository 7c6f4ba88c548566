import { formatIn } from '../i18n/format.js';
import { dayWords, fillingOf, isUnsettled, needsLine } from './event-days.js';
import { eventsText } from './events-text.js';

const ja = formatIn('ja', () => undefined);
const t = eventsText.ja;
const day = { certainty: 'DAY' as const, date: '2026-12-06', startTime: '09:30', endTime: '11:30' };
const need = { role: '設営', state: 'OPEN', peopleWanted: 8, peopleTaken: 6, peopleMissing: 2 };

describe(dayWords.name, () => {
  it('shows a settled day with its weekday and times', () => {
    expect(dayWords(day, ja, t)).toBe('2026年12月6日（日） 9時30分～11時30分');
  });

  it('never shows a period as a day', () => {
    const period = { certainty: 'PERIOD' as const, periodFrom: '2026-10-11', periodTo: '2026-10-20' };
    const somewhere = { ...period, periodMeaning: 'SOMEWHERE_IN' as const };
    expect(dayWords(somewhere, ja, t)).toBe('2026年10月11日（日）～20日（火）のどこか（日にちは未定）');
  });

  it('says of what runs all through a period nothing but the period', () => {
    const runs = {
      ...{ certainty: 'PERIOD' as const, periodMeaning: 'RUNS' as const },
      ...{ periodFrom: '2026-12-01', periodTo: '2026-12-12' },
    };
    expect(dayWords(runs, ja, t)).toBe('2026年12月1日（火）～12日（土）');
    expect(isUnsettled(runs)).toBe(false);
    expect(dayWords({ ...runs, dateText: '12月1日～12月12日\n※7日以外' }, ja, t)).toBe(
      '2026年12月1日（火）～12日（土） ※7日以外',
    );
  });

  it('keeps the words of an open date', () => {
    expect(dayWords({ certainty: 'OPEN', dateText: '調整中' }, ja, t)).toBe('日にち未定（「調整中」）');
    expect(dayWords({ certainty: 'OPEN' }, ja, t)).toBe('日にち未定');
  });
});

describe(needsLine.name, () => {
  it('says for each role who is there of who is wanted', () => {
    const full = { ...need, role: '受付', peopleWanted: 2, peopleTaken: 2, peopleMissing: 0 };
    expect(needsLine([need, full], t)).toBe('設営 6/8・受付 2/2');
  });

  it('leaves out what was withdrawn, and counts what doesn’t fit', () => {
    expect(needsLine([{ ...need, state: 'WITHDRAWN' }], t)).toBe('');
    const roles = ['設営', '受付', '清掃'].map((role) => ({ ...need, role }));
    expect(needsLine(roles, t, 2)).toBe('設営 6/8・受付 6/8・ほか1件');
  });

  it('counts one role of several days together', () => {
    expect(needsLine([need, need], t)).toBe('設営 12/16');
  });
});

describe(fillingOf.name, () => {
  it('adds up open needs only', () => {
    expect(fillingOf([need, { ...need, state: 'CALLED_OFF' }])).toEqual({ wanted: 8, taken: 6, missing: 2 });
  });
});
