import { timeOf, type Time } from '../../i18n/calendar.js';

export type TimeReading =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'TIME'; readonly time: Time }
  | { readonly kind: 'UNREADABLE' };

const colon = /^(午前|午後|AM|PM)?(\d{1,2}):(\d{2})(AM|PM)?$/;
const kanji = /^(午前|午後)?(\d{1,2})時(?:(\d{1,2})分|(半))?$/;
const digits = /^(\d{1,2})(\d{2})$/;
const hourOnly = /^(\d{1,2})$/;

/** Reads a time as people type it: 9:30, 0930, 9時半, 午後1時, 13. */
export function readTime(text: string): TimeReading {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (plain === '') return { kind: 'EMPTY' };
  const withColon = plain.match(colon);
  if (withColon) return settle(withColon[2], withColon[3], withColon[1] ?? withColon[4]);
  const withKanji = plain.match(kanji);
  if (withKanji) return settle(withKanji[2], withKanji[4] ? '30' : withKanji[3], withKanji[1]);
  const bare = plain.match(digits) ?? plain.match(hourOnly);
  return bare ? settle(bare[1], bare[2], undefined) : { kind: 'UNREADABLE' };
}

function settle(hourText = '', minuteText = '0', half?: string): TimeReading {
  const afternoon = half === '午後' || half === 'PM';
  const written = Number(hourText);
  const minute = Number(minuteText);
  if (half !== undefined && written > 12) return { kind: 'UNREADABLE' };
  const hour = half === undefined ? written : (written % 12) + (afternoon ? 12 : 0);
  return hour <= 23 && minute <= 59 ? { kind: 'TIME', time: timeOf(hour, minute) } : { kind: 'UNREADABLE' };
}
