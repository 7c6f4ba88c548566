import { isoInJapan, reminderDaysAllowed, usualReminderDays } from '@app/domain';
import {
  answerStepTimes,
  dayReminderTime,
  daysToRemindOf,
  furthestStepDays,
  isDayReminderDue,
  isLateToWithdraw,
  isOfficeOpen,
  stepsDue,
  weekOf,
} from './reminder-times.js';

const at = (text: string) => new Date(`${text}:00+09:00`);
const question = (
  askedAt: Date,
  answerDue: Date,
  answerReminderDays = usualReminderDays.answerReminderDays,
) => ({
  ...{ askedAt, answerDue, answerReminderDays },
});
const hoursLater = (time: Date, hours: number) => new Date(time.getTime() + hours * 3_600_000);
const allDays = (name: keyof typeof reminderDaysAllowed) =>
  Array.from(
    { length: reminderDaysAllowed[name].most - reminderDaysAllowed[name].least + 1 },
    (_, index) => reminderDaysAllowed[name].least + index,
  );
const read = (times: Readonly<Record<string, Date>>) =>
  Object.values(times).map((time) => isoInJapan(time).slice(5, 16));

describe(answerStepTimes.name, () => {
  it('takes office mornings, the last one in time to ask around', () => {
    const times = answerStepTimes(question(at('2026-10-25T12:00'), at('2026-11-27T17:00')));
    // 23 November is a holiday.
    expect(read(times)).toEqual(['11-24T09:00', '11-26T09:00', '11-27T09:00']);
  });

  it('calls nobody at a weekend or at the turn of the year', () => {
    expect(read(answerStepTimes(question(at('2026-12-01T12:00'), at('2027-01-03T17:00'))))).toEqual([
      ...['12-23T09:00', '12-25T09:00', '12-28T09:00'],
    ]);
    expect(read(answerStepTimes(question(at('2026-11-01T12:00'), at('2026-11-24T12:00'))))[2]).toBe(
      '11-20T09:00',
    );
  });

  it('shares out what time there is where it is short', () => {
    const times = answerStepTimes(question(at('2026-11-26T10:00'), at('2026-11-28T10:00')));
    expect(read(times)).toEqual(['11-27T10:00', '11-27T22:00', '11-28T04:00']);
  });

  it('keeps the order whatever the time', () => {
    for (let hours = 1; hours < 800; hours += 7) {
      const asked = at('2026-12-20T10:00');
      const due = new Date(asked.getTime() + hours * 3_600_000);
      const { REMIND, ESCALATE, TELEPHONE } = answerStepTimes(question(asked, due));
      expect(asked < REMIND && REMIND < ESCALATE && ESCALATE < TELEPHONE && TELEPHONE < due).toBe(true);
    }
  });

  it('reminds as long before as the conference says, and leaves the other steps where they are', () => {
    const times = (days: number) =>
      read(answerStepTimes(question(at('2026-10-25T12:00'), at('2026-11-27T17:00'), days)));
    expect(times(2)).toEqual(['11-25T09:00', '11-26T09:00', '11-27T09:00']);
    expect(times(5)).toEqual(['11-19T09:00', '11-26T09:00', '11-27T09:00']);
    expect(times(10)).toEqual(['11-12T09:00', '11-26T09:00', '11-27T09:00']);
  });

  it('reaches over the turn of the year', () => {
    const asked = at('2026-11-20T12:00');
    expect(read(answerStepTimes(question(asked, at('2027-01-12T17:00'), 10)))[0]).toBe('12-22T09:00');
  });

  it('goes ahead of what is usual only when half of the time is over, and is never later for it', () => {
    const remind = (askedAt: string, days: number) =>
      read(answerStepTimes(question(at(askedAt), at('2026-11-27T17:00'), days)))[0];
    // Half of the time: 20 November, 20:30. The usual morning: 24 November.
    expect(remind('2026-11-14T00:00', 10)).toBe('11-20T20:30');
    expect(remind('2026-11-14T00:00', 4)).toBe('11-20T20:30');
    expect(remind('2026-11-14T00:00', 3)).toBe('11-24T09:00');
    expect(remind('2026-11-22T09:00', 10)).toBe('11-24T09:00');
    expect(remind('2026-11-24T09:00', 2)).toBe('11-25T09:00');
  });

  it('keeps the order whatever is set, and never reminds later for a longer setting', () => {
    const asked = at('2026-12-20T10:00');
    for (let hours = 1; hours < 800; hours += 7) {
      const due = new Date(asked.getTime() + hours * 3_600_000);
      let before = due;
      for (const days of allDays('answerReminderDays')) {
        const { REMIND, ESCALATE, TELEPHONE } = answerStepTimes(question(asked, due, days));
        expect(asked < REMIND && REMIND < ESCALATE && ESCALATE < TELEPHONE && TELEPHONE < due).toBe(true);
        if (days > usualReminderDays.answerReminderDays) expect(REMIND <= before).toBe(true);
        before = REMIND;
      }
    }
  });

  it('is looked for far enough ahead, whatever holidays lie between', () => {
    const days = reminderDaysAllowed.answerReminderDays.most;
    for (let due = at('2026-01-01T08:00'); due < at('2030-12-31T08:00'); due = hoursLater(due, 23)) {
      const { REMIND } = answerStepTimes(question(hoursLater(due, -24 * 90), due, days));
      expect((due.getTime() - REMIND.getTime()) / 86_400_000).toBeLessThan(furthestStepDays);
    }
  });
});

describe(stepsDue.name, () => {
  const asked = question(at('2026-10-25T12:00'), at('2026-11-27T17:00'));

  it('begins each at its time, and none where no time is left to answer', () => {
    expect(stepsDue(asked, at('2026-11-24T08:59'))).toEqual([]);
    expect(stepsDue(asked, at('2026-11-24T09:00'))).toEqual(['REMIND']);
    expect(stepsDue(asked, at('2026-11-27T16:30'))).toEqual(['REMIND', 'ESCALATE', 'TELEPHONE']);
    expect(stepsDue(asked, at('2026-11-27T16:31'))).toEqual([]);
  });
});

describe(dayReminderTime.name, () => {
  it('is the morning so many business days before', () => {
    expect(read({ a: dayReminderTime('2026-12-06', 2), b: dayReminderTime('2026-11-24', 2) })).toEqual([
      '12-03T09:00',
      '11-19T09:00',
    ]);
    // Over the turn of the year, the shortest and the longest.
    expect(read({ a: dayReminderTime('2027-01-05', 1), b: dayReminderTime('2027-01-05', 10) })).toEqual([
      '01-04T09:00',
      '12-16T09:00',
    ]);
  });
});

describe(isDayReminderDue.name, () => {
  // Ten, two and one business days before are 4, 15 and 18 January; the 11th is a holiday.
  const due = (dayReminderDays: number, answeredAt: string | null, now: string) =>
    isDayReminderDue(
      { date: '2027-01-19', dayReminderDays, answeredAt: answeredAt === null ? null : at(answeredAt) },
      at(now),
    );

  it('is from the conference’s time on', () => {
    expect(due(10, null, '2027-01-04T09:00')).toBe(true);
    expect(due(10, null, '2027-01-04T08:59')).toBe(false);
    expect(due(1, null, '2027-01-18T08:59')).toBe(false);
    expect(due(1, null, '2027-01-18T09:00')).toBe(true);
  });

  it('is at the usual time for who settles after an early one', () => {
    expect(due(10, '2027-01-04T09:01', '2027-01-15T08:59')).toBe(false);
    expect(due(10, '2027-01-04T09:01', '2027-01-15T09:00')).toBe(true);
  });

  it('is not for who has just been told everything', () => {
    for (const days of [2, 3, 10]) expect(due(days, '2027-01-15T09:01', '2027-01-18T12:00')).toBe(false);
    expect(due(1, '2027-01-15T09:01', '2027-01-18T12:00')).toBe(true);
    expect(due(1, '2027-01-18T09:00', '2027-01-18T12:00')).toBe(false);
  });
});

describe(daysToRemindOf.name, () => {
  const until = (now: string, days: number) => daysToRemindOf(at(now)).until[days - 1];

  it('reaches as far as reminders are due, and never back', () => {
    expect(daysToRemindOf(at('2026-12-03T08:59')).from).toBe('2026-12-03');
    expect(until('2026-12-03T08:59', 2)).toBe('2026-12-04');
    expect(until('2026-12-03T09:00', 2)).toBe('2026-12-07');
    // New Year: the office last opens on 28 December.
    expect(until('2026-12-28T09:00', 2)).toBe('2027-01-05');
    expect(until('2026-12-28T09:00', 1)).toBe('2027-01-04');
  });

  it('covers every date whose reminder is due, and no other, for whatever is set', () => {
    for (const now of ['2026-12-28T09:00', '2027-04-28T08:59', '2027-04-28T09:00', '2026-12-31T12:00']) {
      for (const days of allDays('dayReminderDays')) {
        const last = until(now, days)!;
        expect(last === now.slice(0, 10) || dayReminderTime(last, days) <= at(now)).toBe(true);
        const next = isoInJapan(hoursLater(at(`${last}T00:00`), 24)).slice(0, 10);
        expect(dayReminderTime(next, days) > at(now)).toBe(true);
      }
    }
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
