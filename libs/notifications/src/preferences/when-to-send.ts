import { addDays, dateInJapan, instantInJapan } from '@app/domain';
import { isBusinessDay } from '@app/platform';
import type { KindRule } from '../kind-rules.js';
import type { Preference } from './preference.js';

const opens = minutesOf('09:00');
const closes = minutesOf('17:00');
const dayMinutes = 24 * 60;
/** When the one mail of the day goes. */
const dailyMailAt = '09:00';
/** The longest rows of days off (year end, Golden Week with weekends) are far shorter. */
const mostDays = 60;

/** A part of a day in Japan, in minutes after midnight: the first is in it, the last no longer. */
type Span = readonly [from: number, until: number];

/**
 * When a message may leave that is ready at `from`: an urgent one then. Others never in somebody's quiet hours, and, where
 * office hours are kept, between 9:00 and 17:00 on business days; what is bundled waits for the day's one mail. Whose
 * quiet hours leave nothing of the office's day gets it when they end. Days and hours are Japan's, wherever the server
 * stands. Pure.
 */
export function whenToSend(
  rule: Pick<KindRule, 'urgent' | 'digestible'>,
  preference: Preference,
  from: Date,
  keepOfficeHours: boolean,
): Date {
  if (rule.urgent) return from;
  const bundled = rule.digestible && preference.rhythm === 'DAILY';
  const earliest = bundled ? nextDailyMail(from) : from;
  let date = dateInJapan(earliest);
  for (let days = 0; days < mostDays; days += 1, date = addDays(date, 1)) {
    if (keepOfficeHours && !isBusinessDay(date)) continue;
    const moment = firstIn(spansOf(preference, keepOfficeHours), date, earliest);
    if (moment) return moment;
  }
  return earliest;
}

function nextDailyMail(from: Date): Date {
  const today = instantInJapan(dateInJapan(from), dailyMailAt);
  return today >= from ? today : instantInJapan(addDays(dateInJapan(from), 1), dailyMailAt);
}

function firstIn(spans: readonly Span[], date: string, earliest: Date): Date | undefined {
  for (const [begins, ends] of spans) {
    if (instantInJapan(date, timeOf(ends)) <= earliest) continue;
    const start = instantInJapan(date, timeOf(begins));
    return start > earliest ? start : earliest;
  }
  return undefined;
}

/** What of each day is open to a message, in order. */
function spansOf({ quietFrom, quietUntil }: Preference, keepOfficeHours: boolean): readonly Span[] {
  const office: Span = keepOfficeHours ? [opens, closes] : [0, dayMinutes];
  if (quietFrom === null || quietUntil === null || quietFrom === quietUntil) return [office];
  const [from, until] = [minutesOf(quietFrom), minutesOf(quietUntil)];
  const loud: readonly Span[] =
    from < until
      ? [
          [0, from],
          [until, dayMinutes],
        ]
      : [[until, from]];
  const both = loud
    .map(([begins, ends]): Span => [Math.max(begins, office[0]), Math.min(ends, office[1])])
    .filter(([begins, ends]) => begins < ends);
  return both.length > 0 ? both : [[until, from < until ? dayMinutes : from]];
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${minutes % 60}`;
}
