import ICAL from 'ical.js';
import { languages } from '@app/domain';
import { anActivity, factsOfEachKind, told } from '../../../../test/factories/told.js';
import type { Told } from '../letter.js';
import { kindRules } from '../kind-rules.js';
import { notificationKinds } from '../notification.js';
import { type CalendarAround, calendarPartOf } from './calendar-part.js';

const matchId = '00000000-0000-4000-8000-000000000001';

function around(with_: Partial<CalendarAround> = {}): CalendarAround {
  return {
    matchId,
    toldAt: new Date('2026-11-22T03:00:00Z'),
    office: {
      ...{ wardName: '港区', wardNameEn: 'Minato City', officeName: '赤坂地区総合支所' },
      ...{
        officeNameEn: 'Akasaka "Regional" Office',
        officeSection: '協働推進課',
        officePhone: '03-0000-0000',
      },
    },
    language: 'ja',
    sender: 'no-reply@machikaigi.example',
    url: `https://machikaigi.example/matches/${matchId}`,
    ...with_,
  };
}

/** As another program reads it. */
function read(message: Told, with_: Partial<CalendarAround> = {}) {
  const part = calendarPartOf(message, around(with_));
  if (!part) throw new Error('no calendar part');
  const calendar = new ICAL.Component(ICAL.parse(part.content));
  const events = calendar.getAllSubcomponents('vevent');
  const value = (name: string) => events[0]?.getFirstPropertyValue(name)?.toString() ?? null;
  return { content: part.content, method: calendar.getFirstPropertyValue('method'), events, value };
}

const confirmed = told('ANSWER_CONFIRMED') as Told;

const hostile = anActivity({
  eventTitle: `清掃\r\nATTENDEE:mailto:evil@x.test;,\\ ${'とても長い名前の行事'.repeat(20)}👨‍👩‍👧‍👦`,
  meetingPlace: '一行目\nEND:VEVENT\nBEGIN:VEVENT\n\u0000\u202e二行目',
  venueName: '公園; 北口, 南口\\',
  rainPlan: '𠮷'.slice(0, 1),
});

describe(calendarPartOf.name, () => {
  it('is the day with its time in UTC, its place, and what one needs', () => {
    const { value, method, events } = read(confirmed);
    expect(events).toHaveLength(1);
    expect(method).toBe('PUBLISH');
    expect(value('uid')).toBe(`match-${matchId}@machikaigi.example`);
    expect([value('dtstart'), value('dtend')]).toEqual(['2026-12-06T00:30:00Z', '2026-12-06T02:30:00Z']);
    expect(value('summary')).toBe('秋の一斉清掃（清掃・3名）');
    expect(value('location')).toBe('架空公園 港区南青山九丁目99番');
    expect(value('description')).toMatch(/集合: 9時20分　架空公園 北口の時計の下\n持ち物: 軍手、飲み物/);
    expect(value('contact')).toContain('03-0000-0000');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('dtstamp')).toBe('2026-11-22T03:00:00Z');
  });

  it('asks nobody for an answer by calendar', () => {
    const { content, value } = read(confirmed);
    expect(content).not.toMatch(/ATTENDEE|RSVP/);
    expect(value('organizer')).toBe('mailto:no-reply@machikaigi.example');
  });

  it('keeps its entry through changes, each later one above the one before', () => {
    const changed = read(told('CHANGE_OF_PLAN') as Told, { toldAt: new Date('2026-11-23T03:00:00Z') });
    const off = read(told('CALLED_OFF') as Told, { toldAt: new Date('2026-11-23T03:00:01Z') });
    const all = [read(confirmed), changed, off];
    expect(new Set(all.map(({ value }) => value('uid'))).size).toBe(1);
    const sequences = all.map(({ value }) => Number(value('sequence')));
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
    expect(new Set(sequences).size).toBe(3);
    expect(sequences.every((sequence) => sequence < 2 ** 31)).toBe(true);
    expect([off.method, off.value('status')]).toEqual(['CANCEL', 'CANCELLED']);
  });

  it('is for the company that has promised alone', () => {
    const none: Told[] = [
      told('CHANGE_OF_PLAN', { answerDue: '2026-11-27T17:00:00+09:00' }) as Told,
      told('PLAN_CHANGED', { companyName: '株式会社カクウ商事' }) as Told,
      told('CALLED_OFF', { people: null }) as Told,
      told('CALLED_OFF', { settled: false }) as Told,
    ];
    for (const message of none) expect(calendarPartOf(message, around())).toBeNull();
    expect(calendarPartOf(confirmed, around({ matchId: null }))).toBeNull();
  });

  it('belongs to the kinds whose rule says so', () => {
    for (const kind of notificationKinds) {
      const part = calendarPartOf({ kind, facts: factsOfEachKind()[kind] } as Told, around());
      const expected = { REQUEST: 'PUBLISH', CANCEL: 'CANCEL' } as const;
      const rule = kindRules[kind].calendar;
      expect([kind, part?.method ?? null]).toEqual([kind, rule && expected[rule]]);
    }
  });

  it.each(languages)(
    'lets nothing typed become a line of its own, nor a line of 76 octets, in %s',
    (language) => {
      const facts = factsOfEachKind(hostile).ANSWER_CONFIRMED;
      const { content, events, value } = read({ kind: 'ANSWER_CONFIRMED', facts }, { language });
      expect(events).toHaveLength(1);
      const lines = content.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // oxlint-disable-next-line no-control-regex
        expect(line).not.toMatch(/[\u0000-\u001f\u202e]|^ATTENDEE|\p{Surrogate}/u);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      expect(value('summary')).toContain('ATTENDEE:mailto:evil@x.test;,\\ とても長い名前の行事');
      expect(value('location')).toContain('公園; 北口, 南口\\');
      expect(value('description')).toContain('一行目\nEND:VEVENT');
    },
  );
});
