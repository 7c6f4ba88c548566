import { eventFormText } from './event-form-text.js';
import {
  inputOfEvent,
  mistakesOfEvent,
  newDay,
  newEvent,
  pathOnForm,
  type EventValues,
} from './event-values.js';

const today = '2026-11-22';
const sound: EventValues = {
  ...newEvent,
  title: '見本町会 もちつき',
  theme: 'FESTIVAL',
  days: [{ ...newDay(0), said: '12/6', startTime: '09:00', endTime: '12:00' }],
};

describe(mistakesOfEvent.name, () => {
  it('finds nothing wrong with a sound event', () => {
    expect(mistakesOfEvent(sound, today, eventFormText.ja)).toEqual([]);
  });

  it.each([
    [{ said: '' }, 'days.0.date'],
    [{ said: 'そのうち' }, 'days.0.date'],
    [{ endTime: '08:00' }, 'days.0.endTime'],
    [{ startTime: null }, 'days.0.startTime'],
    [{ backupDate: '2026-12-06' }, 'days.0.backupDate'],
  ])('tells at which field: %j', (part, name) => {
    const values = { ...sound, days: [{ ...newDay(0), ...sound.days[0], ...part }] };
    expect(mistakesOfEvent(values, today, eventFormText.ja).map((it) => it.name)).toEqual([name]);
  });
});

describe(inputOfEvent.name, () => {
  const place = { districtId: 'd', before: undefined };

  it('sends a day as a date, and words as words', () => {
    const words = { ...sound, days: [...sound.days, { ...newDay(1), said: '10月中旬' }] };
    expect(inputOfEvent(words, place, today).days.map(({ date, dateText }) => [date, dateText])).toEqual([
      ['2026-12-06', null],
      [null, '10月中旬'],
    ]);
  });

  it('keeps what a list said of a date that nobody touched, and takes new words for it', () => {
    const dateText = '2026-12-01 ～ 2026-12-12 ※7日休み';
    const before = { said: '2026年12月1日～2026年12月12日', date: null, dateText };
    const sent = (said: string) =>
      inputOfEvent({ ...sound, days: [{ ...newDay(0), id: 'a', said, before }] }, place, today).days[0];
    expect(sent(before.said)).toMatchObject({ date: null, dateText });
    expect(sent('12/3')).toMatchObject({ date: '2026-12-03', dateText: null });
  });

  it('leaves empty fields out', () => {
    expect(inputOfEvent({ ...sound, venueName: ' ' }, place, today).venueName).toBeNull();
  });
});

describe(pathOnForm.name, () => {
  it('leads a problem of the words to where the date stands', () => {
    expect([pathOnForm('days.0.dateText'), pathOnForm('input.days.2.id'), pathOnForm('title')]).toEqual([
      'days.0.date',
      'days.2.date',
      'title',
    ]);
  });
});
