import { timeOf } from '../../i18n/calendar.js';
import { formatIn } from '../../i18n/format.js';
import { readTime } from './read-time.js';

const read = (text: string) => {
  const reading = readTime(text);
  return reading.kind === 'TIME' ? reading.time : reading.kind;
};

describe(readTime.name, () => {
  it.each(['9:30', '09:30', '９：３０', '9時30分', '9時半', '午前9時半', '930', '0930', '9:30am'])(
    'reads %s',
    (text) => {
      expect(read(text)).toBe('09:30');
    },
  );

  it('reads the afternoon', () => {
    expect([read('午後1時'), read('13'), read('1:00 PM'), read('13時')]).toEqual([
      '13:00',
      '13:00',
      '13:00',
      '13:00',
    ]);
  });

  it('knows noon and midnight', () => {
    expect([read('午後12時'), read('午前12時'), read('0:00')]).toEqual(['12:00', '00:00', '00:00']);
  });

  it('reads again every time of day that is written, in both languages', () => {
    const times = Array.from({ length: 1440 }, (_, minute) => timeOf(Math.floor(minute / 60), minute % 60));
    for (const { clock } of [formatIn('ja', () => undefined), formatIn('en', () => undefined)]) {
      expect(times.filter((time) => read(clock(time)) !== time)).toEqual([]);
    }
  });

  it.each(['24:00', '9:75', '午後13時', '夕方', '9-11', '10時頃'])('never guesses at %s', (text) => {
    expect(read(text)).toBe('UNREADABLE');
  });
});
