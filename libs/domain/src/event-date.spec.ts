import { readEventDate, type DateReading } from './event-date.js';
import { hintOfToday, type YearHint } from './year-of-date.js';

const today = hintOfToday('2026-11-22');
const year2025: YearHint = {
  possible: { from: '2024-01-01', to: '2026-12-31' },
  certain: { from: '2025-01-01', to: '2025-12-31' },
};
const summer2026: YearHint = { ...today, certain: { from: '2026-06-01', to: '2026-11-30' } };

/** The reading in one line: what is certain of it. */
function line(reading: DateReading): string {
  if (reading.kind === 'DAY') return reading.date;
  if (reading.kind === 'DAYS') return reading.dates.join(' ');
  if (reading.kind === 'OPEN') return reading.why;
  const except = reading.except.length > 0 ? ` except ${reading.except.join(' ')}` : '';
  return `${reading.from}..${reading.to}${reading.meaning === 'SOMEWHERE_IN' ? ' somewhere' : ''}${except}`;
}

describe(readEventDate.name, () => {
  it.each([
    ['2026-08-07', '2026-08-07'],
    ['2025/6/8', '2025-06-08'],
    ['2026.8.4', '2026-08-04'],
    ['2026年8月4日（火）', '2026-08-04'],
    ['20260804', '2026-08-04'],
    ['2026/08/04 10:00', '2026-08-04'],
    ['2026-08-04T10:00:00+09:00', '2026-08-04'],
    ['令和8年1月7日', '2026-01-07'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.1.7', '2026-01-07'],
    ['平成31年4月30日(火)', '2019-04-30'],
    ['令和8年（2026年）1月7日', '2026-01-07'],
    ['2026年(令和8年)1月7日(水)', '2026-01-07'],
    ['2028/2/29', '2028-02-29'],
  ])('takes %s as it stands', (text, expected) => {
    const reading = readEventDate(text, today);
    expect(line(reading)).toBe(expected);
    expect(reading).toMatchObject({ sureness: 'STATED', text });
  });

  it('finds the year whose weekday fits, and says so', () => {
    expect(readEventDate('1月7日(火)', today)).toMatchObject({
      date: '2025-01-07',
      sureness: 'YEAR_FROM_WEEKDAY',
    });
    expect(readEventDate('1月7日(火)', year2025)).toMatchObject({ sureness: 'FILE_AND_WEEKDAY' });
  });

  it.each([
    ['1月13日(祝)(月)', '2025-01-13'],
    ['11月23日(祝)(日)', '2025-11-23'],
    ['9月23日(水・祝）', '2026-09-23'],
    ['1月12日（月・祝日）', '2026-01-12'],
    ['⽉⽇8⽉30⽇', 'NOT_UNDERSTOOD'],
    ['8⽉30⽇（⽇）', '2026-08-30'],
    ['6月13日 金曜日', '2025-06-13'],
    ['8/30(日)', '2026-08-30'],
  ])('reads %s, holiday marks or not', (text, expected) =>
    expect(line(readEventDate(text, today))).toBe(expected),
  );

  it.each([
    ['10月中旬', '2025-10-11..2025-10-20 somewhere'],
    ['９月中旬', '2025-09-11..2025-09-20 somewhere'],
    ['11月上旬', '2025-11-01..2025-11-10 somewhere'],
    ['2月下旬', '2025-02-21..2025-02-28 somewhere'],
    ['10月(予定)', '2025-10-01..2025-10-31 somewhere'],
    ['2021-09-上旬', '2021-09-01..2021-09-10 somewhere'],
  ])('takes %s for a period in which the day lies, where the year is certain', (text, expected) =>
    expect(line(readEventDate(text, year2025))).toBe(expected),
  );

  it('leaves the year of a vague date open when nothing in the list shows it', () => {
    expect(line(readEventDate('10月中旬', today))).toBe('YEAR_UNKNOWN');
  });

  it('never takes a month and day without weekday for a date unless the list is certain of its year', () => {
    expect(line(readEventDate('6月12日', today))).toBe('YEAR_UNKNOWN');
    expect(readEventDate('6月12日', summer2026)).toMatchObject({
      date: '2026-06-12',
      sureness: 'YEAR_FROM_FILE',
    });
    expect(line(readEventDate('2月12日', summer2026))).toBe('YEAR_UNKNOWN');
  });

  it.each([
    ['未定', 'UNDECIDED'],
    ['日程調整中', 'UNDECIDED'],
    ['日程調整し決定', 'NO_FIXED_DAY'],
    ['随時（要調整）', 'NO_FIXED_DAY'],
    ['毎月第2土曜日', 'NO_FIXED_DAY'],
    ['開催なし', 'NOT_HELD'],
    ['', 'EMPTY'],
    ['-', 'EMPTY'],
    ['9999-12-31', 'NO_END'],
    ['～1月12日(月・祝)', 'NO_START'],
    ['8月16日(日)まで', 'NO_START'],
    ['～9月25日(金)\r\nまで', 'NO_START'],
    ['8月16日(日)～', 'NO_END'],
    ['1月の試合日程', 'NOT_UNDERSTOOD'],
    ['8・9月の試合日程', 'NOT_UNDERSTOOD'],
    ['ホームページ上で公開中', 'NOT_UNDERSTOOD'],
    ['8/4/2026', 'NOT_UNDERSTOOD'],
    ['10月第2日曜日', 'NOT_UNDERSTOOD'],
    ['（6月12日、1月8日、）1月22日', 'NOT_UNDERSTOOD'],
    ['2026/2/30', 'NO_SUCH_DAY'],
    ['2月30日(月)', 'NO_SUCH_DAY'],
    ['2026-13-01', 'NO_SUCH_DAY'],
    ['2026/2/29', 'NO_SUCH_DAY'],
    ['0000-00-00', 'NO_SUCH_DAY'],
    ['2026年8月4日（水）', 'WEEKDAY_CONTRADICTS'],
    ['令和8年（2025年）1月7日', 'WEEKDAY_CONTRADICTS'],
    ['1月7日(火)(水)', 'WEEKDAY_CONTRADICTS'],
    ['8月16日～8月5日', 'YEAR_UNKNOWN'],
    ['2026-08-16～2026-08-05', 'END_BEFORE_START'],
  ])('makes no date of %j but asks: %s', (text, why) => {
    const reading = readEventDate(text, summer2026);
    expect(reading.kind).toBe('OPEN');
    expect(line(reading)).toBe(why);
  });

  it('takes no weekday for a sign of a year far ahead', () => {
    expect(line(readEventDate('11月3日(金)', today))).toBe('WEEKDAY_CONTRADICTS');
  });

  it('asks rather than jumps to another year when the weekday contradicts the year of the list', () => {
    const reading = readEventDate('5月1日(水)', year2025);
    expect(reading).toMatchObject({ kind: 'OPEN', why: 'WEEKDAY_CONTRADICTS' });
    expect(reading).toHaveProperty('suggestions', ['2025-05-01', '2024-05-01']);
  });

  it.each([
    ['8月5日（水）～8月16日（日）\n※10日（月）以外', '2026-08-05..2026-08-16 except 2026-08-10'],
    ['8月11日(火・祝)～9月23日(水・祝）', '2026-08-11..2026-09-23'],
    ['7月1日（水）～\r\n8月31日（月）', '2026-07-01..2026-08-31'],
    ['4月5日（土）～6月29日(日)', '2025-04-05..2025-06-29'],
    ['12月20日（土）～1月12日(月・祝)', '2025-12-20..2026-01-12'],
    ['2026年8月5日～16日', '2026-08-05..2026-08-16'],
    ['12月20日～2026年1月10日', '2025-12-20..2026-01-10'],
    ['2024/4/1～2026/3/31', '2024-04-01..2026-03-31'],
    ['7月27日（月）～\n7月31日（金）\n※5日間', '2026-07-27..2026-07-31'],
  ])('reads %j as a period', (text, expected) => expect(line(readEventDate(text, today))).toBe(expected));

  it.each([
    ['2026年10月11日（日）～20日（火）のどこか（日にちは未定）', '2026-10-11..2026-10-20 somewhere'],
    ['2026/10/11～10/20のいずれか', '2026-10-11..2026-10-20 somewhere'],
    ['2026年10月中旬のどこか', '2026-10-11..2026-10-20 somewhere'],
    ['2026年10月11日のどこか', 'NOT_UNDERSTOOD'],
  ])('reads %j as a period in which the day lies', (text, expected) =>
    expect(line(readEventDate(text, today))).toBe(expected),
  );

  it('asks when a remark contradicts the period', () => {
    expect(line(readEventDate('7月27日（月）～7月31日（金）※4日間', today))).toBe('PERIOD_CONTRADICTS');
    expect(line(readEventDate('8月5日（水）～8月16日（日）※20日（木）以外', today))).toBe(
      'PERIOD_CONTRADICTS',
    );
    expect(line(readEventDate('8月5日（水）～8月16日（日）※10日（火）以外', today))).toBe(
      'WEEKDAY_CONTRADICTS',
    );
  });

  it('keeps a remark that it cannot reckon with', () => {
    expect(readEventDate('7月1日（水）～8月31日（月）※平日のみ', today)).toMatchObject({
      remark: '※平日のみ',
    });
  });

  it.each([
    ['(1)6月13日、(2)6月20日、(3)7月4日\nいずれも(金)', '2025-06-13 2025-06-20 2025-07-04'],
    ['2月6日・13日・20日・27日\r\nいずれも(金)', '2026-02-06 2026-02-13 2026-02-20 2026-02-27'],
    ['1月10日(土)\r\n1月11日(日)', '2026-01-10 2026-01-11'],
    ['12月25日(木)、1月8日(木)', '2025-12-25 2026-01-08'],
  ])('reads %j as several days', (text, expected) => expect(line(readEventDate(text, today))).toBe(expected));

  it('offers what it could read of words that it did not understand', () => {
    const reading = readEventDate('9月4日、18日 (第1週、3週の金曜日)', summer2026);
    expect(reading).toMatchObject({
      kind: 'OPEN',
      why: 'NOT_UNDERSTOOD',
      suggestions: ['2026-09-04', '2026-09-18'],
    });
  });

  it('reads what programs write: serials, and time stamps as the day in Japan', () => {
    expect(readEventDate('45819', today)).toMatchObject({ date: '2025-06-11', sureness: 'SERIAL' });
    expect(readEventDate('2025-06-10T15:00:00.000Z', today)).toMatchObject({
      date: '2025-06-11',
      sureness: 'TIMESTAMP',
    });
    expect(
      readEventDate('Wed Jun 10 2026 15:00:00 GMT+0000 (Coordinated Universal Time)', today),
    ).toMatchObject({
      date: '2026-06-11',
      sureness: 'TIMESTAMP',
    });
  });

  it('keeps a time of day that stands in the same cell', () => {
    expect(readEventDate('8月4日(火) 10:00～12:00', today)).toMatchObject({
      date: '2026-08-04',
      timeText: '10:00~12:00',
    });
  });
});
