import { CalendarDate, DateTime, Time } from './scalars.js';

describe('DateTime', () => {
  it("goes out with Japan's offset", () => {
    expect(DateTime.serialize(new Date('2026-11-28T00:30:00Z'))).toBe('2026-11-28T09:30:00+09:00');
  });
  it.each(['2026-11-28T09:30:00+09:00', '2026-11-28T00:30Z'])('takes %s', (text) => {
    expect(DateTime.parseValue(text)).toEqual(new Date('2026-11-28T00:30:00Z'));
  });
  it.each(['2026-11-28', '2026-11-28T09:30:00', '2026-02-30T09:30:00Z', '2026-11-28T25:00:00Z', 0, null])(
    'refuses %s',
    (text) => {
      expect(() => DateTime.parseValue(text)).toThrow('Not a DateTime');
    },
  );
});

describe('Date', () => {
  it('takes days that exist only', () => {
    expect(CalendarDate.parseValue('2028-02-29')).toBe('2028-02-29');
  });
  it.each(['2026-02-29', '9999-12-31', '0001-01-01', '2026-1-1', '2026-11-28T00:00:00Z', '', 20261128])(
    'refuses %s',
    (text) => {
      expect(() => CalendarDate.parseValue(text)).toThrow('Not a Date');
    },
  );
});

describe('Time', () => {
  it.each(['00:00', '09:05', '23:59', '24:00'])('takes %s', (text) => {
    expect(Time.parseValue(text)).toBe(text);
  });
  it.each(['24:01', '9:05', '09:60', '09:05:00', ''])('refuses %s', (text) => {
    expect(() => Time.parseValue(text)).toThrow('Not a Time');
  });
});
