import { addDays } from '@app/domain';
import { formatIn } from '../../i18n/format.js';
import { readDate } from './read-date.js';

const today = '2026-11-22';
const read = (text: string) => {
  const reading = readDate(text, today);
  return reading.kind === 'DAY' ? reading.day : reading.kind;
};

describe(readDate.name, () => {
  it.each([
    '2026-11-28',
    '2026/11/28',
    '2026.11.28',
    '20261128',
    '11/28',
    '11-28',
    '１１月２８日',
    '11月28日（土）',
    '11/28(土)',
    '11月28日土曜日',
    '2026年11月28日（土）',
    '令和8年11月28日',
    'R8.11.28',
    'ｒ８／１１／２８',
    ' 11 月 28 日 ',
    'Sat 28 Nov',
    '28 november 2026',
    'Saturday, 28th Nov. 2026',
  ])('reads %s', (text) => {
    expect(read(text)).toBe('2026-11-28');
  });

  it('takes the next such day where there is no year', () => {
    expect([read('11/22'), read('11/21'), read('1/13')]).toEqual(['2026-11-22', '2027-11-21', '2027-01-13']);
  });

  it('takes the last such day where the past is meant', () => {
    expect(readDate('11/28', today, 'PAST')).toEqual({ kind: 'DAY', day: '2025-11-28' });
  });

  it('lets the weekday choose the year', () => {
    expect(read('11/28(日)')).toBe('2027-11-28');
  });

  it('reports a weekday that fits neither this year nor the next', () => {
    expect(readDate('11/28(水)', today)).toEqual({ kind: 'WEEKDAY_MISMATCH', weekday: 6 });
    expect(read('2026-11-28(日)')).toBe('WEEKDAY_MISMATCH');
  });

  it('reads 日 at the end as a day, not as Sunday', () => {
    expect([read('11月30日'), read('令和元年5月1日')]).toEqual(['2026-11-30', '2019-05-01']);
  });

  it('waits for the next leap year', () => {
    expect(read('2/29')).toBe('2028-02-29');
  });

  it('reads what is said on the telephone', () => {
    expect([read('今日'), read('明日'), read('あさって')]).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it.each(['2/30', '2026-02-29', '13/1', '0/5'])('knows that there is no %s', (text) => {
    expect(read(text)).toBe('IMPOSSIBLE');
  });

  it.each(['10月中旬', '未定', '28', '26-11-28', '11/28/2026', '来週', '11/28〜30'])(
    'never guesses at %s',
    (text) => {
      expect(read(text)).toBe('UNREADABLE');
    },
  );

  it('reads again what is written, in both languages, with the year and without', () => {
    const holidays = (day: string) => (Number(day.slice(8)) % 3 === 0 ? '祝日' : undefined);
    const formats = [formatIn('ja', holidays), formatIn('en', holidays)];
    const wrong = Array.from({ length: 2000 }, (_, index) => addDays('2023-02-25', index)).flatMap(
      (day, index) =>
        formats.flatMap(({ date }) => {
          const readings = [
            readDate(date(day), today),
            readDate(date(day, { short: true }), addDays(day, -(index % 360))),
            readDate(date(day, { short: true }), addDays(day, index % 360), 'PAST'),
          ];
          return readings.every((it) => it.kind === 'DAY' && it.day === day) ? [] : [date(day)];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows a wrong weekday in English too', () => {
    expect([read('Wed 28 Nov 2026'), read('31 Nov'), read('Sun 28 Nov')]).toEqual([
      'WEEKDAY_MISMATCH',
      'IMPOSSIBLE',
      '2027-11-28',
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(read('　')).toBe('EMPTY');
  });
});
