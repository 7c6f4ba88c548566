import { kindRules } from '../kind-rules.js';
import { usualPreference } from '../preferences/preference.js';
import { planTelling } from './plan-telling.js';

const now = new Date('2026-12-03T03:00:00Z');
const night = new Date('2026-12-03T14:00:00Z');
const recipient = { name: '架空 花子', address: 'hanako@kakuu.example', language: 'ja' } as const;
const anyHour = { now, keepOfficeHours: false };

describe(planTelling.name, () => {
  it('sends at once what nothing holds, by the database’s clock', () => {
    expect(
      planTelling({ kind: 'MATCH_APPROVED', recipient }, kindRules.MATCH_APPROVED, usualPreference, anyHour),
    ).toEqual({ channel: 'EMAIL', nextAt: null, priority: 1, carried: false, switchedOff: false });
  });

  it('waits for the hold, and then for the office to open', () => {
    const held = { kind: 'MATCH_APPROVED', recipient, notBefore: night } as const;
    expect(planTelling(held, kindRules.MATCH_APPROVED, usualPreference, anyHour).nextAt).toEqual(night);
    const morning = planTelling(held, kindRules.MATCH_APPROVED, usualPreference, {
      now,
      keepOfficeHours: true,
    });
    expect(morning.nextAt).toEqual(new Date('2026-12-04T00:00:00Z'));
  });

  it('lets who waits at the screen wait for nobody', () => {
    const reset = planTelling(
      { kind: 'PASSWORD_RESET', recipient },
      kindRules.PASSWORD_RESET,
      usualPreference,
      {
        ...{ now: night, keepOfficeHours: true },
      },
    );
    expect(reset).toMatchObject({ nextAt: null, priority: 0 });
  });

  it('carries with the mail of the day what may wait, for who wants that', () => {
    const daily = { ...usualPreference, rhythm: 'DAILY' } as const;
    const plan = (kind: 'ANSWER_RECEIVED' | 'MATCH_APPROVED') =>
      planTelling({ kind, recipient }, kindRules[kind], daily, anyHour);
    expect(plan('ANSWER_RECEIVED')).toMatchObject({
      carried: true,
      nextAt: new Date('2026-12-04T00:00:00Z'),
    });
    expect(plan('MATCH_APPROVED')).toMatchObject({ carried: false, nextAt: null });
    const near = { ...kindRules.ANSWER_RECEIVED, urgent: true };
    expect(planTelling({ kind: 'ANSWER_RECEIVED', recipient }, near, daily, anyHour).carried).toBe(false);
  });

  it('leaves to people who has no address, or wants paper', () => {
    const none = { ...recipient, address: null };
    const rule = kindRules.MATCH_APPROVED;
    const plan = (who: typeof recipient | typeof none, channel: 'EMAIL' | 'PAPER') =>
      planTelling({ kind: 'MATCH_APPROVED', recipient: who }, rule, { ...usualPreference, channel }, anyHour)
        .channel;
    expect(plan(none, 'EMAIL')).toBe('TELEPHONE');
    expect(plan(none, 'PAPER')).toBe('PAPER');
    expect(plan(recipient, 'PAPER')).toBe('PAPER');
  });

  it('tells nobody what was switched off, unless it is part of a decision', () => {
    const off = { ...usualPreference, off: ['ANSWER_RECEIVED', 'MATCH_APPROVED'] } as const;
    expect(
      planTelling({ kind: 'ANSWER_RECEIVED', recipient }, kindRules.ANSWER_RECEIVED, off, anyHour)
        .switchedOff,
    ).toBe(true);
    expect(
      planTelling({ kind: 'MATCH_APPROVED', recipient }, kindRules.MATCH_APPROVED, off, anyHour).switchedOff,
    ).toBe(false);
  });
});
