import { instantInJapan, isoInJapan } from '@app/domain';
import { kindRules } from '../kind-rules.js';
import { type Preference, usualPreference } from './preference.js';
import { whenToSend } from './when-to-send.js';

/** The virtual clock: a wall-clock time in Japan, `2026-11-20 16:59`. */
const at = (moment: string) => instantInJapan(moment.slice(0, 10), moment.slice(11));
const shown = (instant: Date) => isoInJapan(instant).slice(0, 16).replace('T', ' ');

const plain = { urgent: false, digestible: false };
const urgent = { urgent: true, digestible: false };
const canWait = { urgent: false, digestible: true };
const daily: Preference = { ...usualPreference, rhythm: 'DAILY' };
const quiet = (quietFrom: string, quietUntil: string): Preference => ({
  ...usualPreference,
  quietFrom,
  quietUntil,
});

const when = (moment: string, { rule = plain, preference = usualPreference, keepOfficeHours = true } = {}) =>
  shown(whenToSend(rule, preference, at(moment), keepOfficeHours));

describe(whenToSend.name, () => {
  describe('in the office’s hours', () => {
    it.each([
      ['on a Friday morning: at once', '2026-11-20 09:00', '2026-11-20 09:00'],
      ['in its last minute: at once', '2026-11-20 16:59', '2026-11-20 16:59'],
      [
        'when it closes: after the weekend and Labour Thanksgiving Day',
        '2026-11-20 17:00',
        '2026-11-24 09:00',
      ],
      ['before it opens', '2026-11-20 08:59', '2026-11-20 09:00'],
      ['on a Saturday', '2026-11-21 12:00', '2026-11-24 09:00'],
      ['on a public holiday', '2026-11-23 12:00', '2026-11-24 09:00'],
      ['on the last business day of the year, late', '2026-12-28 17:30', '2027-01-04 09:00'],
      ['on New Year’s Eve', '2026-12-31 10:00', '2027-01-04 09:00'],
      ['at the end of Golden Week', '2026-05-06 10:00', '2026-05-07 09:00'],
      ['a minute before midnight in Japan', '2026-11-24 23:59', '2026-11-25 09:00'],
      ['at midnight in Japan', '2026-11-25 00:00', '2026-11-25 09:00'],
      ['at the hand-over of April', '2027-03-31 18:00', '2027-04-01 09:00'],
    ])('%s', (_, from, to) => expect(when(from)).toBe(to));

    it('hold nothing that is urgent', () => {
      for (const moment of ['2026-12-31 23:59', '2026-11-21 03:00']) {
        expect(when(moment, { rule: urgent, preference: quiet('22:00', '07:00') })).toBe(moment);
      }
    });

    it('are kept only where they are to be', () => {
      expect(when('2026-12-31 23:59', { keepOfficeHours: false })).toBe('2026-12-31 23:59');
    });

    it('hold what the rules of the kinds don’t call urgent', () => {
      expect(when('2026-11-21 03:00', { rule: kindRules.PASSWORD_RESET })).toBe('2026-11-21 03:00');
      expect(when('2026-11-21 03:00', { rule: kindRules.MATCH_APPROVED })).toBe('2026-11-24 09:00');
    });
  });

  describe('in somebody’s quiet hours', () => {
    it.each([
      ['over midnight, before it', '22:00', '07:00', '2026-11-20 22:00', '2026-11-21 07:00'],
      ['over midnight, after it', '22:00', '07:00', '2026-11-21 06:59', '2026-11-21 07:00'],
      ['to the minute of their end', '22:00', '07:00', '2026-11-21 07:00', '2026-11-21 07:00'],
      ['at noon', '12:00', '13:00', '2026-11-20 12:30', '2026-11-20 13:00'],
      ['from midnight', '00:00', '06:00', '2026-11-20 23:59', '2026-11-20 23:59'],
      ['until midnight', '18:00', '00:00', '2026-11-20 18:00', '2026-11-21 00:00'],
    ])('%s', (_, from, until, moment, to) =>
      expect(when(moment, { preference: quiet(from, until), keepOfficeHours: false })).toBe(to),
    );

    it.each([
      ['a lunch break', '12:00', '13:00', '2026-11-20 12:30', '2026-11-20 13:00'],
      ['a late start', '17:00', '10:30', '2026-11-20 09:00', '2026-11-20 10:30'],
      ['an early end', '15:00', '08:00', '2026-11-20 15:30', '2026-11-24 09:00'],
    ])('and the office’s: %s', (_, from, until, moment, to) =>
      expect(when(moment, { preference: quiet(from, until) })).toBe(to),
    );

    it.each([
      ['by day, when they end', '08:00', '18:00', '2026-11-20 10:00', '2026-11-20 18:00'],
      ['by day, on a business day', '08:00', '18:00', '2026-11-21 10:00', '2026-11-24 18:00'],
      ['nearly all day', '08:00', '07:00', '2026-11-20 10:00', '2026-11-24 07:00'],
    ])('of who sleeps %s', (_, from, until, moment, to) =>
      expect(when(moment, { preference: quiet(from, until) })).toBe(to),
    );
  });

  describe('in one mail a day', () => {
    it.each([
      ['at nine', '2026-11-20 08:00', '2026-11-20 09:00'],
      ['at nine sharp', '2026-11-20 09:00', '2026-11-20 09:00'],
      ['the next business day', '2026-11-20 09:01', '2026-11-24 09:00'],
    ])('%s', (_, from, to) => expect(when(from, { rule: canWait, preference: daily })).toBe(to));

    it('only of what can wait', () => {
      expect(when('2026-11-20 10:00', { rule: plain, preference: daily })).toBe('2026-11-20 10:00');
    });

    it('on any day where no office hours are kept', () => {
      const free = { rule: canWait, preference: daily, keepOfficeHours: false };
      expect(when('2026-11-20 09:01', free)).toBe('2026-11-21 09:00');
    });

    it('outside quiet hours', () => {
      const preference = { ...quiet('17:00', '10:00'), rhythm: 'DAILY' } as const;
      expect(when('2026-11-19 12:00', { rule: canWait, preference })).toBe('2026-11-20 10:00');
    });
  });

  it('is never early, and again the same for what it answers', () => {
    const preferences = [usualPreference, daily, quiet('22:00', '07:00'), quiet('08:00', '18:00')];
    for (let hours = 0; hours < 24 * 21; hours += 5) {
      const from = new Date(at('2026-12-20 00:30').getTime() + hours * 3_600_000);
      for (const preference of preferences) {
        for (const rule of [plain, canWait]) {
          const to = whenToSend(rule, preference, from, true);
          expect(to >= from).toBe(true);
          expect(whenToSend(rule, preference, to, true)).toEqual(to);
        }
      }
    }
  });
});
