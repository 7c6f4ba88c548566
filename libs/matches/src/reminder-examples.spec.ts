import { isoInJapan } from '@app/domain';
import { reminderExamples } from './reminder-examples.js';

const at = (text: string) => new Date(`${text}:00+09:00`);
const nothing = { settled: [], asked: [] };
const read = (choices: readonly { readonly days: number; readonly at: Date }[]) =>
  choices.map(({ days, at: time }) => `${days} ${isoInJapan(time).slice(5, 16)}`);

describe(reminderExamples.name, () => {
  it('says for every choice when it would be, by the real calendar', () => {
    const examples = reminderExamples(nothing, at('2026-11-16T10:00'));
    // Not 2 January, and not 1 January for the answer.
    expect(examples.date).toBe('2027-01-09');
    expect(read(examples.dayReminders)).toEqual([
      ...['1 01-08T09:00', '2 01-07T09:00', '3 01-06T09:00', '4 01-05T09:00', '5 01-04T09:00'],
      ...['6 12-28T09:00', '7 12-25T09:00', '8 12-24T09:00', '9 12-23T09:00', '10 12-22T09:00'],
    ]);
    expect(isoInJapan(examples.answerDue)).toBe('2026-12-28T17:00:00+09:00');
    expect(read(examples.answerReminders).slice(0, 2)).toEqual(['2 12-24T09:00', '3 12-23T09:00']);
    expect(read(examples.answerReminders).at(-1)).toBe('10 12-14T09:00');
  });

  it('is of a Saturday that is far enough ahead, whatever today is', () => {
    for (let day = 0; day < 400; day += 1) {
      const now = new Date(at('2026-11-23T10:00').getTime() + day * 86_400_000);
      const { date, dayReminders, answerReminders } = reminderExamples(nothing, now);
      expect(new Date(`${date}T00:00:00Z`).getUTCDay()).toBe(6);
      expect([...dayReminders, ...answerReminders].every((choice) => choice.at > now)).toBe(true);
    }
  });

  it('counts what would go out at once', () => {
    const now = at('2026-12-01T10:00');
    const day = { dayReminderDays: 2, answeredAt: at('2026-11-01T10:00') };
    const asked = {
      ...{ askedAt: at('2026-11-01T10:00'), answerDue: at('2026-12-08T17:00'), answerReminderDays: 3 },
    };
    const settled = [
      { ...day, date: '2026-12-04' },
      { ...day, date: '2026-12-12' },
    ];
    const { dayReminders, answerReminders } = reminderExamples({ settled, asked: [asked] }, now);
    expect(dayReminders.map(({ dueNow }) => dueNow)).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 2, 2]);
    expect(answerReminders.map(({ dueNow }) => dueNow)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });
});
