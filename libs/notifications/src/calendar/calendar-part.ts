import type { Language } from '@app/domain';
import type { Activity, ContactForTheDay } from '../activity.js';
import { kindRules } from '../kind-rules.js';
import type { Told } from '../letter.js';
import { activityRows, contactRow, people as headcount } from '../letters/words.js';
import { officeName } from '../office-lines.js';
import type { Office } from '../office.js';
import { oneLine, plainText } from '../plain-text.js';
import { folded, quoted, textValue, utc } from './content-lines.js';

/**
 * A day for the reader's calendar. PUBLISH, not REQUEST: it is added, changed and struck out just the same, but nobody's
 * calendar program answers it. An answer of that kind would go to the office's mailbox and look like one, while what
 * counts is the answer on the page.
 */
export interface CalendarPart {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly content: string;
}

/** What a calendar shows beside the facts. */
export interface CalendarAround {
  /** The same match keeps the same entry. */
  readonly matchId: string | null;
  /** When it was told: a later message wins over an earlier one. */
  readonly toldAt: Date;
  readonly office: Office;
  readonly language: Language;
  /** From whose address it is written. */
  readonly sender: string;
  /** The match's page on our own host. */
  readonly url: string | null;
}

interface Entry {
  readonly activity: Activity;
  readonly people: number;
  readonly contact: ContactForTheDay | null;
}

/** Null where the message settles, changes or cancels nothing that the reader has in the calendar. */
export function calendarPartOf(told: Told, around: CalendarAround): CalendarPart | null {
  const rule = kindRules[told.kind].calendar;
  const entry = entryOf(told);
  if (rule === null || entry === null || around.matchId === null) return null;
  const method = rule === 'CANCEL' ? 'CANCEL' : 'PUBLISH';
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Machikaigi//Machikaigi//JA', `METHOD:${method}`],
    ...eventLines(entry, method, { ...around, matchId: around.matchId }),
    'END:VCALENDAR',
  ];
  return { method, content: folded(lines) };
}

/** Of the messages to a company about what it has promised. */
function entryOf(told: Told): Entry | null {
  switch (told.kind) {
    case 'ANSWER_CONFIRMED':
      return { ...told.facts, contact: told.facts.contactForTheDay };
    case 'PLAN_CHANGED':
      return told.facts.companyName === null ? { ...told.facts, contact: null } : null;
    case 'CHANGE_OF_PLAN':
      return told.facts.answerDue === null ? { ...told.facts, contact: null } : null;
    case 'WITHDRAWAL_RECEIVED':
      return { ...told.facts, contact: null };
    case 'PROMISE_ENDED':
      return told.facts.settled ? { ...told.facts, contact: null } : null;
    case 'CALLED_OFF': {
      const { activity, people, settled } = told.facts;
      return people !== null && settled === true ? { activity, people, contact: null } : null;
    }
    default:
      return null;
  }
}

function eventLines(
  { activity, people, contact }: Entry,
  method: CalendarPart['method'],
  { matchId, toldAt, office, language, sender, url }: CalendarAround & { readonly matchId: string },
): string[] {
  const place = [activity.venueName, activity.venueAddress].flatMap((it) => (it === null ? [] : oneLine(it)));
  const summary = `${oneLine(activity.eventTitle)}（${oneLine(activity.role)}・${headcount(people, language)}）`;
  const described = [...activityRows(activity, language), contactRow(contact, language)].flatMap(
    ({ label, value }) => (value ? [`${label}: ${plainText(value)}`] : []),
  );
  const phone = office.officePhone === null ? [] : [oneLine(office.officePhone)];
  return [
    'BEGIN:VEVENT',
    `UID:match-${matchId}@${hostOf(sender)}`,
    `DTSTAMP:${utc(toldAt)}`,
    `LAST-MODIFIED:${utc(toldAt)}`,
    `SEQUENCE:${sequenceAt(toldAt)}`,
    `DTSTART:${utc(new Date(activity.startsAt))}`,
    `DTEND:${utc(new Date(activity.endsAt))}`,
    `SUMMARY:${textValue(language === 'ja' ? summary : summary.replace('（', ' (').replace('・', ', ').replace('）', ')'))}`,
    ...(place.length > 0 ? [`LOCATION:${textValue(place.join(' '))}`] : []),
    `DESCRIPTION:${textValue(described.join('\n'))}`,
    `ORGANIZER;CN=${quoted(officeName(office, language))}:mailto:${sender}`,
    `CONTACT:${textValue([officeName(office, language), ...phone].join(' '))}`,
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

const firstTold = Date.UTC(2026, 0, 1);

/** Seconds since the product began: it grows with every message, and needs no counter of its own. */
function sequenceAt(toldAt: Date): number {
  return Math.max(0, Math.floor((toldAt.getTime() - firstTold) / 1000));
}

function hostOf(sender: string): string {
  return sender.slice(sender.lastIndexOf('@') + 1);
}
