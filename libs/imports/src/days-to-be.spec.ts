import { daysToBe, dayMarks } from './days-to-be.js';
import type { ImportedEvent, ImportedTimes, ImportedWhen } from './imported-event.js';
import { readTimes, readWhen } from './read-when.js';

const hint = { possible: { from: '2024-11-22', to: '2028-05-22' } };
const noTimes: ImportedTimes = { allDay: false, start: null, end: null, endsNextDay: false, text: '' };

function dated(start: string, end = '', times: readonly [string, string] = ['', '']) {
  const when = readWhen(start, end, hint);
  const hours = readTimes(...times, when.timeText);
  return { when: when.value, times: hours.value, problems: [...when.problems, ...hours.problems] };
}
const only = (event: Pick<ImportedEvent, 'when' | 'times' | 'problems'>) => {
  const days = daysToBe(event);
  expect(days).toHaveLength(1);
  return days[0]!;
};

describe(daysToBe.name, () => {
  it('has a day for each date that is certain', () => {
    expect(only(dated('2026-12-06', '', ['10:00', '12:00']))).toEqual({
      ...{ certainty: 'DAY', date: '2026-12-06', periodFrom: null, periodTo: null, periodMeaning: null },
      backupDate: null,
      ...{ startTime: '10:00', endTime: '12:00', dateText: null },
    });
    expect(dayMarks(daysToBe(dated('2026年12月6日、12月12日')))).toEqual(['2026-12-06', '2026-12-12']);
  });
  it('has a period for what runs and for what is somewhere in it, with the words of the cell', () => {
    const period = { certainty: 'PERIOD', date: null };
    expect(only(dated('2026-12-01', '2026-12-10'))).toMatchObject({
      ...{ ...period, periodFrom: '2026-12-01', periodTo: '2026-12-10' },
      periodMeaning: 'RUNS',
      dateText: '2026-12-01 ～ 2026-12-10',
    });
    expect(only(dated('2026年10月中旬'))).toMatchObject({
      ...period,
      periodFrom: '2026-10-11',
      periodMeaning: 'SOMEWHERE_IN',
      dateText: '2026年10月中旬',
    });
  });
  it('has an open question for everything else', () => {
    const open = { certainty: 'OPEN', date: null, periodFrom: null, periodTo: null };
    for (const text of ['未定', '2027-02-30', '', '随時']) {
      expect(only(dated(text))).toMatchObject({ ...open, dateText: text || null });
    }
  });
  it.each(['1月7日(火)', '46363', '2026-12-05T22:00:00Z'])(
    'makes no date of %s, whose year or day is a guess',
    (text) => {
      const event = dated(text);
      expect(event.when.kind).toBe('DAYS');
      expect(only(event)).toMatchObject({ certainty: 'OPEN', date: null, dateText: text });
    },
  );
  it('keeps no date that the product has no calendar for', () => {
    const when: ImportedWhen = { kind: 'DAYS', dates: ['2150-01-01'], text: '2150-01-01' };
    expect(only({ when, times: noTimes, problems: [] })).toMatchObject({
      certainty: 'OPEN',
      dateText: '2150-01-01',
    });
  });
  it('keeps the words on times that start and end don’t say', () => {
    const sittings = only(dated('2026-12-06', '', ['①10:00\n②13:00', '']));
    expect(sittings).toMatchObject({ startTime: null, dateText: '2026-12-06 ①10:00\n②13:00' });
    const night = only(dated('2026-12-31', '', ['22:00', '2:00']));
    expect(night).toMatchObject({ startTime: '22:00', endTime: null, dateText: '2026-12-31 22:00 ～ 2:00' });
    expect(only(dated('2026-12-06', '', ['0:00', '23:59'])).dateText).toBeNull();
    expect(only(dated('2026-12-06', '', ['24:00', ''])).startTime).toBeNull();
  });
});
