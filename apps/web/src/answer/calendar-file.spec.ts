import { calendarFile, type CalendarEntry } from './calendar-file.js';

const entry: CalendarEntry = {
  uid: 'match-1@machikaigi',
  title: '氷川祭；設営, 受付',
  startsAt: '2026-11-28T09:30:00+09:00',
  endsAt: '2026-11-28T12:00:00+09:00',
};
const now = new Date('2026-11-20T00:00:00Z');

describe(calendarFile.name, () => {
  it('writes Japan’s times in UTC', () => {
    const file = calendarFile(entry, now);
    expect(file).toContain('\r\nDTSTART:20261128T003000Z\r\nDTEND:20261128T030000Z\r\n');
    expect(file).toContain('\r\nDTSTAMP:20261120T000000Z\r\n');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('escapes what has a meaning in the format, so that no text adds a line of its own', () => {
    const file = calendarFile({ ...entry, title: 'a,b;c\\d', description: 'x\r\nATTACH:y\nz' }, now);
    expect(file).toContain('SUMMARY:a\\,b\\;c\\\\d\r\n');
    expect(file).toContain('DESCRIPTION:x\\nATTACH:y\\nz\r\n');
  });

  it('folds long lines at 75 octets, between characters', () => {
    const description = '集合は氷川神社の鳥居の前です。'.repeat(10);
    const file = calendarFile({ ...entry, description }, now);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${description}`);
  });

  it('leaves out what is not known', () => {
    expect(calendarFile(entry, now)).not.toMatch(/LOCATION|DESCRIPTION/);
  });
});
