import { draftOf, gapsOf, inputOf, newDraft, problemsOf, usualLastDay, type OfferDraft } from './draft.js';

const today = '2026-11-22';
const nothingKnown = { corporateNumber: null, windows: [] };
const whole = (part: Partial<OfferDraft> = {}): OfferDraft => ({
  ...newDraft(today, ['d1']),
  people: 4,
  mostEvents: 6,
  basis: 'DUTY',
  patterns: [
    {
      key: 0,
      weekdays: [6],
      fromTime: '09:00',
      toTime: '12:00',
      firstDay: today,
      lastDay: '2027-03-31',
      holidays: 'AS_WEEKDAY',
      exceptDates: [null, '2026-12-26'],
    },
  ],
  ...part,
});
const codes = (draft: OfferDraft) =>
  problemsOf(draft, today, nothingKnown).map(({ path, code }) => `${path} ${code}`);

describe(usualLastDay.name, () => {
  it('is the fiscal year’s end, or the next one’s where that is near', () => {
    expect(usualLastDay('2026-11-22')).toBe('2027-03-31');
    expect(usualLastDay('2027-03-01')).toBe('2028-03-31');
  });
});

describe(problemsOf.name, () => {
  it('finds nothing wrong with a whole offer', () => {
    expect(codes(whole())).toEqual([]);
  });

  it('says what is missing, each at its own field', () => {
    expect(gapsOf(newDraft(today, ['d1'])).map(({ path }) => path)).toEqual([
      'people',
      'mostEvents',
      'patterns.0.weekdays',
      'patterns.0.fromTime',
      'patterns.0.toTime',
      'participationBasis',
    ]);
  });

  it('keeps the server’s rules: times, districts, the smallest group', () => {
    expect(codes(whole({ smallestGroup: 5, districtIds: [] }))).toEqual([
      'smallestGroup MORE_THAN_PEOPLE',
      'districtIds EMPTY',
    ]);
    expect(codes(whole({ patterns: [] }))).toEqual(['windows EMPTY']);
  });

  it('takes a corporate number in full width, and no wrong check digit', () => {
    expect(codes(whole({ corporateNumber: '８０００-０２０１３-１０３２' }))).toEqual([]);
    expect(codes(whole({ corporateNumber: '9000020131032' }))).toEqual([
      'corporateNumber NOT_A_CORPORATE_NUMBER',
    ]);
  });
});

describe(inputOf.name, () => {
  it('sends what stands there, without empty exceptions', () => {
    expect(inputOf(whole(), 'c1')).toMatchObject({
      companyId: 'c1',
      patterns: [{ weekdays: [6], exceptDates: ['2026-12-26'] }],
      note: null,
      corporateNumber: null,
    });
  });

  it('sends nothing while something is missing', () => {
    expect(inputOf(whole({ people: null }), 'c1')).toBeUndefined();
  });
});

describe(draftOf.name, () => {
  it('reads midnight at the end of a window as 24:00', () => {
    const offer = {
      ...whole(),
      id: 'o1',
      state: 'OPEN',
      eventsUsed: 0,
      busy: [],
      company: { id: 'c1', name: 'みほん商事', corporateNumber: null },
      districts: [{ id: 'd1', name: '赤坂地区', nameEn: 'Akasaka' }],
      participationBasis: 'DUTY' as const,
      people: 4,
      smallestGroup: 1,
      mostEvents: 6,
      leadDays: 0,
      patterns: [],
      windows: [{ startsAt: '2026-12-05T18:00:00+09:00', endsAt: '2026-12-06T00:00:00+09:00' }],
    };
    expect(draftOf(offer).windows).toEqual([
      { key: 0, date: '2026-12-05', fromTime: '18:00', toTime: '24:00' },
    ]);
  });
});
