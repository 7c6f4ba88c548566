import {
  hostReminderDays,
  reminderDaysAllowed,
  reminderDaysProblems,
  usualReminderDays,
} from './reminder-days.js';

describe(reminderDaysProblems.name, () => {
  it.each([
    [usualReminderDays, []],
    [{ dayReminderDays: 1, answerReminderDays: 2 }, []],
    [{ dayReminderDays: 10, answerReminderDays: 10 }, []],
    [{ dayReminderDays: 0, answerReminderDays: 3 }, ['dayReminderDays']],
    [{ dayReminderDays: 11, answerReminderDays: 1 }, ['dayReminderDays', 'answerReminderDays']],
    [{ dayReminderDays: 2, answerReminderDays: 11 }, ['answerReminderDays']],
    [{ dayReminderDays: 2.5, answerReminderDays: Number.NaN }, ['dayReminderDays', 'answerReminderDays']],
  ])('of %j are %j', (days, fields) => {
    expect(reminderDaysProblems(days)).toEqual(fields.map((path) => ({ path, code: 'OUT_OF_RANGE' })));
  });

  it('never lets the second person be asked before the first is reminded, nor anything be switched off', () => {
    expect(reminderDaysAllowed.answerReminderDays.least).toBeGreaterThan(1);
    expect(reminderDaysAllowed.dayReminderDays.least).toBeGreaterThan(0);
  });
});

describe(hostReminderDays.name, () => {
  it('is the company’s, but no sooner than is usual', () => {
    expect([1, 2, 3, 10].map((dayReminderDays) => hostReminderDays({ dayReminderDays }))).toEqual([
      ...[1, 2, 2, 2],
    ]);
  });
});
