import { placeChanges, writeEvent, type EventDayDraft, type EventDraft } from './event-terms.js';

const today = '2026-11-22';
const day = (with_: Partial<EventDayDraft> = {}): EventDayDraft => ({
  id: null,
  date: '2027-01-16',
  dateText: null,
  startTime: '10:00',
  endTime: '15:00',
  backupDate: null,
  ...with_,
});
const draft = (with_: Partial<EventDraft> = {}): EventDraft => ({
  associationId: null,
  title: ' もちつき大会 ',
  titleKana: null,
  description: ' ',
  theme: 'FESTIVAL',
  venueName: '赤坂小学校',
  venueAddress: null,
  lat: null,
  lng: null,
  meetingPlace: null,
  thingsToBring: null,
  clothing: null,
  rainPlan: null,
  url: null,
  days: [day()],
  ...with_,
});
const problems = (with_: Partial<EventDraft>) => {
  const written = writeEvent(draft(with_), today);
  return written.ok ? [] : written.fields.map(({ path, code }) => `${path} ${code}`);
};
const days = (with_: Partial<EventDayDraft>) => {
  const written = writeEvent(draft({ days: [day(with_)] }), today);
  return written.ok ? written.value.days : written.fields;
};

describe(writeEvent.name, () => {
  it('trims texts and keeps no empty ones', () => {
    const written = writeEvent(draft(), today);
    expect(written).toMatchObject({ value: { event: { title: 'もちつき大会', description: null } } });
  });
  it.each<[string, Partial<EventDraft>]>([
    ['title EMPTY', { title: '　' }],
    ['lng EMPTY', { lat: 35.6 }],
    ['lat EMPTY', { lng: 139.7 }],
    ['lat OUT_OF_RANGE', { lat: 139.7, lng: 139.7 }],
    ['lng OUT_OF_RANGE', { lat: 35.6, lng: 35.6 }],
    ['url NOT_A_URL', { url: 'javascript:alert(1)' }],
    ['days EMPTY', { days: [] }],
    ['days.0.date EMPTY', { days: [day({ date: null })] }],
    ['days.0.startTime NOT_A_START', { days: [day({ startTime: '24:00', endTime: null })] }],
    ['days.0.startTime EMPTY', { days: [day({ startTime: null })] }],
    ['days.0.endTime END_BEFORE_START', { days: [day({ endTime: '10:00' })] }],
    ['days.0.backupDate NOT_AFTER_DATE', { days: [day({ backupDate: '2027-01-16' })] }],
    ['days.0.backupDate TOO_LATE', { days: [day({ backupDate: '2027-03-20' })] }],
    [
      'days.0.backupDate NEEDS_ONE_DATE',
      { days: [day({ date: null, dateText: '未定', backupDate: '2027-01-17' })] },
    ],
    ['days.0.dateText NOT_UNDERSTOOD', { days: [day({ date: null, dateText: 'そのうち' })] }],
    ['days.0.dateText NO_SUCH_DAY', { days: [day({ date: null, dateText: '2027年2月30日' })] }],
    ['days.1.id TWICE', { days: [day({ id: 'a' }), day({ id: 'a' })] }],
  ])('says %s', (problem, with_) => {
    expect(problems(with_)).toEqual([problem]);
  });
  it('keeps what is known of a date, and no more', () => {
    expect(days({ date: null, dateText: '未定' })).toMatchObject([
      { certainty: 'OPEN', date: null, dateText: '未定' },
    ]);
    expect(days({ date: null, dateText: '10月中旬' })).toMatchObject([
      {
        ...{ certainty: 'PERIOD', date: null, periodMeaning: 'SOMEWHERE_IN' },
        ...{ periodFrom: '2027-10-11', periodTo: '2027-10-20' },
      },
    ]);
    expect(days({ date: null, dateText: '1月16日（土）' })).toMatchObject([
      { certainty: 'DAY', date: '2027-01-16' },
    ]);
  });
  it('tells what runs through a period from what lies somewhere in it', () => {
    const period = { certainty: 'PERIOD', periodFrom: '2026-12-01', periodTo: '2026-12-12' };
    expect(days({ date: null, dateText: '2026年12月1日～12日' })).toMatchObject([
      { ...period, periodMeaning: 'RUNS' },
    ]);
    expect(days({ date: null, dateText: '2026年12月1日～12日のどこか' })).toMatchObject([
      { ...period, periodMeaning: 'SOMEWHERE_IN' },
    ]);
    expect(days({ date: null, dateText: '2026年12月1日～12月1日' })).toMatchObject([
      { certainty: 'DAY', date: '2026-12-01', periodMeaning: null },
    ]);
  });
  it('lets the words that stand there mean what they meant', () => {
    const dateText = '1月中旬';
    const dates = {
      periodFrom: '2026-01-11',
      periodTo: '2026-01-20',
      periodMeaning: 'SOMEWHERE_IN',
    } as const;
    const before = [{ id: 'a', certainty: 'PERIOD', dateText, ...dates } as const];
    const again = (text: string) =>
      writeEvent(draft({ days: [day({ id: 'a', date: null, dateText: text })] }), today, before);
    expect(again(dateText)).toMatchObject({ ok: true, value: { days: [{ dateText, ...dates }] } });
    expect(again('1月下旬')).toMatchObject({ ok: true, value: { days: [{ periodFrom: '2027-01-21' }] } });
    const open = { certainty: 'OPEN', periodFrom: null, periodTo: null, periodMeaning: null } as const;
    const asIs = day({ id: 'a', date: null, dateText: '町会で相談' });
    const kept = writeEvent(draft({ days: [asIs] }), today, [{ id: 'a', dateText: '町会で相談', ...open }]);
    expect(kept).toMatchObject({ ok: true, value: { days: [{ certainty: 'OPEN' }] } });
  });
  it('makes several days of words that name several, unless they are to change one', () => {
    const both = { date: null, dateText: '2027年1月16日・17日' };
    expect(days(both)).toMatchObject([{ date: '2027-01-16' }, { date: '2027-01-17' }]);
    expect(days({ ...both, id: 'a' })).toEqual([{ path: 'days.0.dateText', code: 'SEVERAL_DAYS' }]);
  });
});

describe(placeChanges.name, () => {
  const place = { venueName: '赤坂小学校', venueAddress: null, lat: 35.6, lng: 139.7 };
  it.each([{ venueName: '氷川公園' }, { venueAddress: '赤坂6' }, { lat: 35.7 }, { lng: 139.8 }])(
    'is so for %j',
    (other) => {
      expect(placeChanges(place, { ...place, ...other })).toBe(true);
    },
  );
  it('is not so where nobody goes elsewhere', () => {
    expect(placeChanges(place, { ...place })).toBe(false);
  });
});
