import {
  changedOfferTerms,
  changeOffer,
  corporateNumberOf,
  withdrawOffer,
  writeOffer,
  type OfferDraft,
  type OfferTerms,
} from './offer-terms.js';
import type { VolunteerOffer, WeeklyPattern } from './volunteer-offer.js';

const today = '2026-11-22';
const pattern: WeeklyPattern = {
  weekdays: [6],
  fromTime: '09:00',
  toTime: '12:00',
  firstDay: '2026-12-01',
  lastDay: '2027-03-31',
  holidays: 'AS_WEEKDAY',
  exceptDates: [],
};
const window = { date: '2026-12-05', fromTime: '09:00', toTime: '12:00' };
const draft = (with_: Partial<OfferDraft> = {}): OfferDraft => ({
  kind: 'HANDS',
  people: 6,
  smallestGroup: 2,
  mostEvents: 4,
  mostPersonTurns: null,
  mostPeoplePerNeed: null,
  leadDays: 0,
  skills: [],
  themes: [],
  districtIds: ['akasaka'],
  languages: ['ja'],
  adultsOnly: true,
  participationBasis: 'DUTY',
  seeksNew: false,
  note: null,
  windows: [window],
  patterns: [],
  ...with_,
});
const terms = (with_: Partial<OfferDraft> = {}): OfferTerms => {
  const written = writeOffer(draft(with_), today);
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.value;
};
const problems = (with_: Partial<OfferDraft>) => {
  const written = writeOffer(draft(with_), today);
  return written.ok ? [] : written.fields.map(({ path, code }) => `${path} ${code}`);
};
const offer = (with_: Partial<VolunteerOffer> = {}): VolunteerOffer => ({
  ...terms(),
  id: 'offer',
  companyId: 'company',
  lat: null,
  lng: null,
  state: 'OPEN',
  termsVersion: 1,
  ...with_,
});

describe(writeOffer.name, () => {
  it('puts windows on Japan’s clock and says nothing twice', () => {
    const written = terms({
      skills: ['COOKING', 'COOKING'],
      note: ' ',
      patterns: [{ ...pattern, weekdays: [7, 6, 7] }],
    });
    expect(written).toMatchObject({ skills: ['COOKING'], note: null, patterns: [{ weekdays: [6, 7] }] });
    expect(written.windows).toEqual([
      { startsAt: new Date('2026-12-05T00:00:00Z'), endsAt: new Date('2026-12-05T03:00:00Z') },
    ]);
  });
  it.each<[string, Partial<OfferDraft>]>([
    ['people OUT_OF_RANGE', { people: 0, smallestGroup: 0 }],
    ['smallestGroup MORE_THAN_PEOPLE', { smallestGroup: 7 }],
    ['mostEvents OUT_OF_RANGE', { mostEvents: 0 }],
    ['leadDays OUT_OF_RANGE', { leadDays: -1 }],
    ['leadDays OUT_OF_RANGE', { leadDays: 181 }],
    ['mostPersonTurns OUT_OF_RANGE', { mostPersonTurns: 0 }],
    ['mostPersonTurns BELOW_SMALLEST_GROUP', { mostPersonTurns: 1 }],
    ['mostPeoplePerNeed BELOW_SMALLEST_GROUP', { mostPeoplePerNeed: 1 }],
    ['windows EMPTY', { windows: [] }],
    ['districtIds EMPTY', { districtIds: [] }],
    ['languages EMPTY', { languages: [] }],
    ['windows.0.toTime END_BEFORE_START', { windows: [{ ...window, toTime: '09:00' }] }],
    ['windows.0.date IN_THE_PAST', { windows: [{ ...window, date: '2026-11-21' }] }],
    ['patterns.0.weekdays EMPTY', { patterns: [{ ...pattern, weekdays: [] }] }],
    ['patterns.0.weekdays OUT_OF_RANGE', { patterns: [{ ...pattern, weekdays: [0] }] }],
    ['patterns.0.toTime END_BEFORE_START', { patterns: [{ ...pattern, toTime: '08:00' }] }],
    ['patterns.0.lastDay END_BEFORE_START', { patterns: [{ ...pattern, lastDay: '2026-11-30' }] }],
    ['patterns.0.lastDay TOO_LONG', { patterns: [{ ...pattern, lastDay: '2029-01-01' }] }],
  ])('says %s', (problem, with_) => {
    expect(problems(with_)[0]).toBe(problem);
  });
  it('leaves a past window alone that was there before', () => {
    const past = { ...window, date: '2026-11-21' };
    const before = { startsAt: new Date('2026-11-21T00:00:00Z'), endsAt: new Date('2026-11-21T03:00:00Z') };
    expect(writeOffer(draft({ windows: [past] }), today, [before])).toMatchObject({ ok: true });
  });
});

describe(changedOfferTerms.name, () => {
  it.each<[string, Partial<OfferDraft>]>([
    ['TIME', { windows: [{ ...window, toTime: '13:00' }] }],
    ['TIME', { patterns: [pattern] }],
    ['TIME', { leadDays: 30 }],
    ['KIND', { kind: 'LECTURER' }],
    ['PEOPLE', { people: 7 }],
    ['PEOPLE', { mostEvents: 5 }],
    ['DISTRICTS', { districtIds: ['akasaka', 'azabu'] }],
    ['SKILLS', { skills: ['COOKING'] }],
    ['CONDITIONS', { adultsOnly: false }],
  ])('names %s', (term, with_) => {
    expect(changedOfferTerms(terms(), terms(with_))).toEqual([term]);
  });
  it('leaves wishes and words alone', () => {
    expect(
      changedOfferTerms(
        terms(),
        terms({ note: 'x', themes: ['SAFETY'], seeksNew: true, participationBasis: 'OWN_TIME' }),
      ),
    ).toEqual([]);
  });
});

describe(changeOffer.name, () => {
  it('gives new terms a new version, and new words none', () => {
    expect(changeOffer(offer(), terms(), terms({ people: 7 }))).toMatchObject({
      value: { people: 7, termsVersion: 2 },
    });
    expect(changeOffer(offer(), terms(), terms({ note: 'x' }))).toMatchObject({
      value: { note: 'x', termsVersion: 1 },
    });
  });
  it('leaves a withdrawn offer withdrawn', () => {
    expect(changeOffer(offer({ state: 'WITHDRAWN' }), terms(), terms())).toMatchObject({
      refusal: 'OFFER_IS_CLOSED',
    });
  });
});

describe(withdrawOffer.name, () => {
  it('takes back what nobody counts on', () => {
    expect(withdrawOffer(offer(), false)).toMatchObject({ value: { state: 'WITHDRAWN' } });
    expect(withdrawOffer(offer(), true)).toMatchObject({ refusal: 'STILL_HAS_PEOPLE' });
    expect(withdrawOffer(offer({ state: 'WITHDRAWN' }), false)).toMatchObject({ refusal: 'OFFER_IS_CLOSED' });
  });
});

describe(corporateNumberOf.name, () => {
  const ward = '8000020131032';
  it('takes what was typed where the company had none, in any width', () => {
    expect(corporateNumberOf('８０００-０２０１３-１０３２', null)).toEqual({ ok: true, value: ward });
  });
  it('leaves what is known where nothing was typed', () => {
    expect(corporateNumberOf(' ', ward)).toEqual({ ok: true, value: ward });
    expect(corporateNumberOf(null, null)).toEqual({ ok: true, value: null });
  });
  it('refuses a wrong check digit and another number than the known one', () => {
    expect(corporateNumberOf('9000020131032', null)).toMatchObject({
      fields: [{ code: 'NOT_A_CORPORATE_NUMBER' }],
    });
    expect(corporateNumberOf(ward, '7000012050002')).toMatchObject({
      fields: [{ code: 'ANOTHER_IS_KNOWN' }],
    });
  });
});
