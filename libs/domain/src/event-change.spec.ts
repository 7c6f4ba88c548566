import type { EventDay } from './community-event.js';
import { changeDays, copyNeed } from './event-change.js';
import type { WrittenDay } from './event-terms.js';
import { instantInJapan, isoInJapan } from './japan-time.js';
import type { StaffingNeed } from './staffing-need.js';

const terms: Omit<WrittenDay, 'id'> = {
  ...{
    certainty: 'DAY',
    date: '2026-10-10',
    periodFrom: null,
    periodTo: null,
    periodMeaning: null,
    startTime: null,
    endTime: null,
  },
  ...{ backupDate: null, dateText: null },
};
const day = (with_: Partial<EventDay> = {}): EventDay => ({
  id: 'a',
  eventId: 'e',
  state: 'PLANNED',
  ...terms,
  ...with_,
});
const written = (with_: Partial<WrittenDay> = {}): WrittenDay => ({ id: 'a', ...terms, ...with_ });
const need = (with_: Partial<StaffingNeed> = {}): StaffingNeed => ({
  ...{
    id: 'n',
    eventDayId: 'a',
    districtId: 'd',
    kind: 'HANDS',
    role: '設営',
    peopleWanted: 5,
    fewestPeople: 1,
  },
  ...{ startsAt: instantInJapan('2026-10-10', '09:00'), endsAt: instantInJapan('2026-10-10', '12:00') },
  ...{ peopleTaken: 0, skills: [], theme: 'FESTIVAL', urgency: 3, mostOffers: 10, openToWard: false },
  ...{
    answerBy: instantInJapan('2026-09-30', '17:00'),
    adultsOnly: false,
    languages: [],
    backupRequired: false,
  },
  ...{ state: 'OPEN', termsVersion: 1 },
  ...with_,
});
const change = (days: EventDay[], needs: StaffingNeed[], to: WrittenDay[], placeIsAnother = false) =>
  changeDays({ days, needs }, to, placeIsAnother);
const open: Partial<WrittenDay> = { certainty: 'OPEN', date: null, dateText: '未定' };

describe(changeDays.name, () => {
  it('sorts days into new, changed and dropped ones', () => {
    const result = change(
      [day(), day({ id: 'b' })],
      [],
      [written({ date: '2026-10-11' }), written({ id: null })],
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        added: [{ date: '2026-10-10' }],
        changed: [{ id: 'a', terms: { date: '2026-10-11' } }],
        removedIds: ['b'],
      },
    });
  });
  it('moves open needs with their day, on new terms', () => {
    const result = change(
      [day()],
      [need(), need({ id: 'w', state: 'WITHDRAWN' })],
      [written({ date: '2026-10-12' })],
    );
    expect(result).toMatchObject({ ok: true, value: { needs: [{ id: 'n', termsVersion: 2 }] } });
    if (result.ok) expect(isoInJapan(result.value.needs[0]!.startsAt)).toBe('2026-10-12T09:00:00+09:00');
  });
  it('leaves needs alone where neither day, backup date nor place changes', () => {
    expect(change([day()], [need()], [written({ startTime: '10:00' })])).toMatchObject({
      value: { needs: [] },
    });
    expect(change([day()], [need()], [written()], true)).toMatchObject({
      value: { needs: [{ termsVersion: 2 }] },
    });
    expect(change([day()], [need()], [written({ backupDate: '2026-10-11' })])).toMatchObject({
      value: { needs: [{ termsVersion: 2 }] },
    });
  });
  it('moves needs that people have promised too', () => {
    const promised = [need({ peopleTaken: 1 })];
    expect(change([day()], promised, [written({ date: '2026-10-12' })])).toMatchObject({
      value: { needs: [{ peopleTaken: 1, termsVersion: 2 }] },
    });
  });
  it('keeps the date of a day that has needs, and a backup date that is required', () => {
    expect(change([day()], [need()], [written(open)])).toMatchObject({ refusal: 'EVENT_NOT_DATED' });
    expect(change([day()], [], [written(open)])).toMatchObject({ ok: true });
    const required = [need({ backupRequired: true })];
    expect(change([day({ backupDate: '2026-10-11' })], required, [written()])).toMatchObject({
      refusal: 'BAD_INPUT',
      fields: [{ path: 'days.0.backupDate', code: 'STILL_REQUIRED' }],
    });
  });
  it('drops no day that has needs or is closed, and changes none that is closed', () => {
    const code = (result: ReturnType<typeof change>) => (result.ok ? null : result.fields[0]?.code);
    expect(code(change([day()], [need({ state: 'WITHDRAWN' })], []))).toBe('DAY_HAS_NEEDS');
    expect(code(change([day({ state: 'DONE' })], [], []))).toBe('DAY_IS_CLOSED');
    expect(code(change([day({ state: 'DONE' })], [], [written({ date: '2026-10-12' })]))).toBe(
      'DAY_IS_CLOSED',
    );
    expect(code(change([day({ state: 'DONE' })], [], [written()]))).toBeNull();
    expect(code(change([day()], [], [written(), written({ id: 'x' })]))).toBe('NOT_FOUND');
  });
});

describe(copyNeed.name, () => {
  const answerBy = (days: number, today: string) =>
    isoInJapan(copyNeed(need(), days, today).answerBy).slice(0, 16);
  it('moves the answer with the need, and to the eve where that is over', () => {
    expect(answerBy(7, '2026-10-07')).toBe('2026-10-07T17:00');
    expect(answerBy(7, '2026-10-08')).toBe('2026-10-16T17:00');
  });
});
