import { isoInJapan } from '@app/domain';
import {
  answerStepTimes,
  dayReminderTime,
  daysToRemindOf,
  isLateToWithdraw,
  isOfficeOpen,
  stepsDue,
  weekOf,
} from './reminder-times.js';

const at = (text: string) => new Date(`${text}:00+09:00`);
const read = (times: Readonly<Record<string, Date>>) =>
  Object.values(times).map((time) => isoInJapan(time).slice(5, 16));

describe(answerStepTimes.name, () => {
  it('takes office mornings, the last one in time to ask around', () => {
    const times = answerStepTimes(at('2026-10-25T12:00'), at('2026-11-27T17:00'));
    // 23 November is a holiday.
    expect(read(times)).toEqual(['11-24T09:00', '11-26T09:00', '11-27T09:00']);
  });

  it('calls nobody at a weekend or at the turn of the year', () => {
    expect(read(answerStepTimes(at('2026-12-01T12:00'), at('2027-01-03T17:00')))).toEqual([
      ...['12-23T09:00', '12-25T09:00', '12-28T09:00'],
    ]);
    expect(read(answerStepTimes(at('2026-11-01T12:00'), at('2026-11-24T12:00')))[2]).toBe('11-20T09:00');
  });

  it('shares out what time there is where it is short', () => {
    const times = answerStepTimes(at('2026-11-26T10:00'), at('2026-11-28T10:00'));
    expect(read(times)).toEqual(['11-27T10:00', '11-27T22:00', '11-28T04:00']);
  });

  it('keeps the order whatever the time', () => {
    for (let hours = 1; hours < 800; hours += 7) {
      const asked = at('2026-12-20T10:00');
      const due = new Date(asked.getTime() + hours * 3_600_000);
      const { REMIND, ESCALATE, TELEPHONE } = answerStepTimes(asked, due);
      expect(asked < REMIND && REMIND < ESCALATE && ESCALATE < TELEPHONE && TELEPHONE < due).toBe(true);
    }
  });
});

describe(stepsDue.name, () => {
  const asked = { askedAt: at('2026-10-25T12:00'), answerDue: at('2026-11-27T17:00') };

  it('begins each at its time, and none where no time is left to answer', () => {
    expect(stepsDue(asked, at('2026-11-24T08:59'))).toEqual([]);
    expect(stepsDue(asked, at('2026-11-24T09:00'))).toEqual(['REMIND']);
    expect(stepsDue(asked, at('2026-11-27T16:30'))).toEqual(['REMIND', 'ESCALATE', 'TELEPHONE']);
    expect(stepsDue(asked, at('2026-11-27T16:31'))).toEqual([]);
  });
});

describe(dayReminderTime.name, () => {
  it('is the morning two business days before', () => {
    expect(read({ a: dayReminderTime('2026-12-06'), b: dayReminderTime('2026-11-24') })).toEqual([
      ...['12-03T09:00', '11-19T09:00'],
    ]);
  });
});

describe(daysToRemindOf.name, () => {
  it('reaches as far as reminders are due, and never back', () => {
    expect(daysToRemindOf(at('2026-12-03T08:59'))).toEqual({ from: '2026-12-03', until: '2026-12-04' });
    expect(daysToRemindOf(at('2026-12-03T09:00'))).toEqual({ from: '2026-12-03', until: '2026-12-07' });
    // New Year: the office last opens on 28 December.
    expect(daysToRemindOf(at('2026-12-28T09:00')).until).toBe('2027-01-05');
  });

  it('turns with midnight in Japan', () => {
    expect(daysToRemindOf(at('2026-12-31T23:59')).from).toBe('2026-12-31');
    expect(daysToRemindOf(at('2027-01-01T00:00')).from).toBe('2027-01-01');
  });
});

describe(isLateToWithdraw.name, () => {
  it('is late with three business days left or fewer', () => {
    expect(isLateToWithdraw(at('2026-12-06T09:30'), at('2026-12-02T12:00'))).toBe(true);
    expect(isLateToWithdraw(at('2026-12-06T09:30'), at('2026-12-01T23:59'))).toBe(false);
    // Friday before a Monday holiday: Tuesday, Wednesday, Thursday.
    expect(isLateToWithdraw(at('2026-11-26T09:30'), at('2026-11-20T12:00'))).toBe(true);
    expect(isLateToWithdraw(at('2026-11-27T00:00'), at('2026-11-20T12:00'))).toBe(false);
  });
});

describe(isOfficeOpen.name, () => {
  it('opens at nine and closes at five on business days', () => {
    const times = ['2026-11-24T08:59', '2026-11-24T09:00', '2026-11-24T16:59', '2026-11-24T17:00'];
    expect(times.map((time) => isOfficeOpen(at(time)))).toEqual([false, true, true, false]);
    expect(['2026-11-23T10:00', '2026-12-30T10:00'].map((time) => isOfficeOpen(at(time)))).toEqual([
      ...[false, false],
    ]);
  });
});

describe(weekOf.name, () => {
  it('is the Monday', () => {
    expect(['2026-11-23', '2026-11-29', '2027-01-01'].map(weekOf)).toEqual([
      ...['2026-11-23', '2026-11-23', '2026-12-28'],
    ]);
  });
});
