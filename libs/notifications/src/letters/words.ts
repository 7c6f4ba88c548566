import { dateInJapan, timeInJapan, weekdayOf, type Language } from '@app/domain';
import { isHoliday } from '@app/platform';
import type { Activity, ContactForTheDay } from '../activity.js';
import { oneLine } from '../plain-text.js';
import type { Row } from './template.js';

const weekdays = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function weekday(date: string, language: Language): string {
  return weekdays[language][weekdayOf(date) - 1] ?? '';
}

/** `12月6日（日）`, a public holiday marked. */
export function day(date: string, language: Language): string {
  const [, month = 0, of = 0] = date.split('-').map(Number);
  const holiday = isHoliday(date);
  if (language === 'en')
    return `${weekday(date, 'en')} ${of} ${months[month - 1]}${holiday ? ' (holiday)' : ''}`;
  return `${month}月${of}日（${weekday(date, 'ja')}${holiday ? '・祝' : ''}）`;
}

/** `2026年12月6日（日）` */
export function fullDay(date: string, language: Language): string {
  const year = date.slice(0, 4);
  if (language === 'ja') return `${year}年${day(date, 'ja')}`;
  return day(date, 'en').replace(/^(\w+ \d+ \w+)/, `$1 ${year}`);
}

/** `12/6(日)`, for a subject. */
export function shortDay(instant: string, language: Language): string {
  return shortDate(dateInJapan(new Date(instant)), language);
}

/** The same of a calendar date in Japan. */
export function shortDate(date: string, language: Language): string {
  if (language === 'en') return day(date, 'en').replace(' (holiday)', '');
  const [, month = 0, of = 0] = date.split('-').map(Number);
  return `${month}/${of}(${weekday(date, 'ja')})`;
}

/** `9時30分`, `13時` */
export function clock(instant: string, language: Language): string {
  const [hour = '', minute = ''] = timeInJapan(new Date(instant)).split(':');
  if (language === 'en') return `${Number(hour)}:${minute}`;
  return `${Number(hour)}時${minute === '00' ? '' : `${Number(minute)}分`}`;
}

/** `11月27日（金）17時` */
export function moment(instant: string, language: Language): string {
  const date = day(dateInJapan(new Date(instant)), language);
  return `${date}${language === 'ja' ? '' : ', '}${clock(instant, language)}`;
}

/** `2026年12月6日（日）9時30分～11時30分` */
export function span(startsAt: string, endsAt: string, language: Language): string {
  const from = dateInJapan(new Date(startsAt));
  const to = dateInJapan(new Date(endsAt));
  const end = clock(endsAt, language);
  if (language === 'en') {
    return `${fullDay(from, 'en')}, ${clock(startsAt, 'en')}–${from === to ? end : `${end} on ${day(to, 'en')}`}`;
  }
  return `${fullDay(from, 'ja')}${clock(startsAt, 'ja')}～${from === to ? end : `${day(to, 'ja')}${end}`}`;
}

/** `9時30分～11時30分` */
export function hours(startsAt: string, endsAt: string, language: Language): string {
  return `${clock(startsAt, language)}${language === 'ja' ? '～' : '–'}${clock(endsAt, language)}`;
}

/** The day of an instant, with its weekday. */
export function dayOf(instant: string, language: Language): string {
  return day(dateInJapan(new Date(instant)), language);
}

export function people(count: number, language: Language): string {
  if (language === 'ja') return `${count}名`;
  return count === 1 ? '1 person' : `${count} people`;
}

/** What somebody wants to know who is to come, by the names of a letter's rows. */
const labels = {
  ja: {
    event: '行事',
    organiser: '主催',
    time: '日時',
    backup: '順延日',
    role: '内容',
    venue: '場所',
    meeting: '集合',
    bring: '持ち物',
    clothing: '服装',
    rain: '雨天時',
    contact: '連絡先',
  },
  en: {
    event: 'Event',
    organiser: 'Organiser',
    time: 'When',
    backup: 'Backup date',
    role: 'Task',
    venue: 'Where',
    meeting: 'Meet at',
    bring: 'Bring',
    clothing: 'Wear',
    rain: 'In rain',
    contact: 'On the day',
  },
} as const;

/** What identifies the activity. */
export function briefRows(activity: Activity, language: Language): Row[] {
  const label = labels[language];
  return [
    { label: label.event, value: activity.eventTitle },
    { label: label.time, value: span(activity.startsAt, activity.endsAt, language) },
    { label: label.role, value: activity.role },
  ];
}

/** All that somebody needs who comes. */
export function fullRows(activity: Activity, language: Language, headcount: Row): Row[] {
  const [event, organiser, time, backup, role, ...others] = activityRows(activity, language);
  return [event, organiser, time, backup, role, headcount, ...others];
}

/** The activity alone; the same rows in the same order for every activity. */
export function activityRows(activity: Activity, language: Language): [Row, Row, Row, Row, Row, ...Row[]] {
  const label = labels[language];
  const venue = [activity.venueName, activity.venueAddress].filter((it) => it !== null).map(oneLine);
  const backup = activity.backupDate;
  return [
    { label: label.event, value: activity.eventTitle },
    { label: label.organiser, value: activity.associationName },
    { label: label.time, value: span(activity.startsAt, activity.endsAt, language) },
    { label: label.backup, value: backup && fullDay(backup, language) },
    { label: label.role, value: activity.role },
    { label: label.venue, value: venue.join(language === 'ja' ? '\n' : ', ') || null },
    { label: label.meeting, value: activity.meetingPlace },
    { label: label.bring, value: activity.thingsToBring },
    { label: label.clothing, value: activity.clothing },
    { label: label.rain, value: activity.rainPlan },
  ];
}

export function contactRow(contact: ContactForTheDay | null, language: Language): Row {
  const label = labels[language].contact;
  if (!contact) return { label, value: null };
  const name = oneLine(contact.name);
  const named = language === 'ja' ? `　${name}${contact.ofOffice ? '' : ' 様'}` : `, ${name}`;
  const who = `${oneLine(contact.organisation)}${name === '' ? '' : named}`;
  const phone = contact.phone && `${language === 'ja' ? '電話 ' : 'Tel. '}${oneLine(contact.phone)}`;
  return { label, value: [who, phone].filter(Boolean).join('\n') };
}
