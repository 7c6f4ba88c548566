import { readTimeOfDay, readTimeSpan, timeOfDayFraction } from './time-of-day.js';

describe(readTimeOfDay.name, () => {
  it.each([
    ['9:30', '09:30'],
    ['10：00', '10:00'],
    ['午後1時30分', '13:30'],
    ['午前１０時', '10:00'],
    ['午後6時半', '18:30'],
    ['正午', '12:00'],
    ['24:00', '24:00'],
    ['0.39583333333333331', '09:30'],
    ['1:30 PM', '13:30'],
    ['12:15 AM', '00:15'],
    ['午後0時30分', '12:30'],
    ['13:30:00', '13:30'],
    ['10:00～', '10:00'],
  ])('reads %s as %s', (text, time) => {
    expect(readTimeOfDay(text)).toMatchObject({ kind: 'TIME', time });
  });

  it('keeps an exception beside the time as its remark', () => {
    expect(readTimeOfDay('22：00\n※日曜及び休日は17：00まで')).toMatchObject({
      kind: 'TIME',
      time: '22:00',
      remark: '※日曜及び休日は17:00まで',
    });
    expect(readTimeOfDay('16：00\n（最終\n受付\n15：30）')).toMatchObject({ kind: 'TIME', time: '16:00' });
  });

  it.each(['10:00\n13:00', '①10：00\n②13：30', '【A】\n24日（土）午後2時\n25日（日）午後2時'])(
    'asks which sitting is meant in %j',
    (text) => expect(readTimeOfDay(text)).toMatchObject({ kind: 'OPEN', why: 'SEVERAL_SITTINGS' }),
  );

  it.each(['25:00', '10:75', '24:30', '午前15時', '午後12時'])(
    'asks about %s, which no clock shows',
    (text) => expect(readTimeOfDay(text)).toMatchObject({ kind: 'OPEN', why: 'NO_SUCH_TIME' }),
  );

  it.each(['１時間程度で、夜間の場合の終了時刻は、おおむね午後８時まで', '昼ごろ', '6時間'])(
    'makes no time of %s',
    (text) => expect(readTimeOfDay(text)).toMatchObject({ kind: 'OPEN', why: 'NOT_UNDERSTOOD' }),
  );

  it.each(['', '-', 'なし', '未定'])('takes %j for no time', (text) =>
    expect(readTimeOfDay(text).kind).toBe('NONE'),
  );
});

describe(readTimeSpan.name, () => {
  it.each([
    ['0:00', '23:59'],
    ['00:00', '24:00'],
    ['終日', ''],
  ])('takes %s to %s for all day', (start, end) => expect(readTimeSpan(start, end).kind).toBe('ALL_DAY'));

  it('reads both ends from one cell', () => {
    expect(readTimeSpan('午前10時～11時30分', '')).toMatchObject({
      kind: 'SPAN',
      start: '10:00',
      end: '11:30',
    });
  });

  it('runs to midnight or past it only in the evening', () => {
    expect(readTimeSpan('18:00', '00:00')).toMatchObject({
      start: '18:00',
      end: '24:00',
      endsNextDay: false,
    });
    expect(readTimeSpan('22:00', '2:00')).toMatchObject({ end: '02:00', endsNextDay: true });
    expect(readTimeSpan('13:00', '11:00')).toMatchObject({ kind: 'OPEN', why: 'END_BEFORE_START' });
  });

  it('takes equal ends for a start without an end', () => {
    expect(readTimeSpan('10:00', '10:00')).toMatchObject({ start: '10:00', end: null });
  });

  it('asks when only an end is given', () => {
    expect(readTimeSpan('', '16:00')).toMatchObject({ kind: 'OPEN' });
  });
});

describe(timeOfDayFraction.name, () => {
  it('reads fractions of a day and nothing else', () => {
    expect(timeOfDayFraction('0.5')).toBe('12:00');
    expect(timeOfDayFraction('0.70833333333333337')).toBe('17:00');
    expect(timeOfDayFraction('1.5')).toBeNull();
  });
});
