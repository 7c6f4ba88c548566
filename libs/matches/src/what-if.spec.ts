import { aNeed, anOffer } from '../../../test/contracts/a-problem.js';
import { happeningOf, isSupposed, type Hypothesis } from './what-if.js';

const place = { districtId: 'akasaka', conferenceId: 'conference' };
const window = { startMinute: 0, endMinute: 600 };
const need = aNeed({ id: 'fair', people: 4, fewest: 3, skills: ['FIRST_AID', 'DRIVING'] });
const offer = anOffer({ id: 'shop', people: 4, mostPerNeed: 3, mostEvents: 2 });
const sides = { needs: [need, aNeed({ id: 'market' })], offers: [offer, anOffer({ id: 'bank' })] };
const happens = (...hypotheses: Hypothesis[]) => happeningOf(sides, hypotheses, place);
const nothing = { needs: [], offers: [], calledOff: [], withdrawn: [] };

describe(happeningOf.name, () => {
  it('is nothing where nothing is supposed, or only of what isn’t there', () => {
    expect(happens()).toEqual(nothing);
    expect(happens({ kind: 'NEED_GONE', needId: 'x' }, { kind: 'OFFER_GONE', offerId: 'x' })).toEqual(
      nothing,
    );
  });

  it.each<[Hypothesis, object]>([
    [
      { kind: 'OFFER_PEOPLE', offerId: 'shop', more: 2 },
      { people: 6, mostPerNeed: 5 },
    ],
    [
      { kind: 'OFFER_PEOPLE', offerId: 'shop', more: -3 },
      { people: 1, mostPerNeed: 1 },
    ],
    [{ kind: 'OFFER_EVENTS', offerId: 'shop', more: 3 }, { mostEvents: 5 }],
    [{ kind: 'OFFER_EVENTS', offerId: 'shop', more: -9 }, { mostEvents: 0 }],
    [
      { kind: 'OFFER_EVENTS', offerId: 'bank', more: 1 },
      { id: 'bank', mostEvents: null },
    ],
    [{ kind: 'OFFER_WINDOW', offerId: 'shop', window }, { windows: [...offer.windows, window] }],
  ])('changes an offer alone: %j', (hypothesis, changed) => {
    const happening = happens(hypothesis);
    expect(happening).toEqual({ ...nothing, offers: [expect.objectContaining(changed)] });
  });

  it.each<[Hypothesis, object]>([
    [
      { kind: 'NEED_PEOPLE', needId: 'fair', more: 2 },
      { people: 6, fewest: 3 },
    ],
    [
      { kind: 'NEED_PEOPLE', needId: 'fair', more: -2 },
      { people: 2, fewest: 2 },
    ],
    [{ kind: 'NEED_WITHOUT_SKILLS', needId: 'fair', skills: ['DRIVING'] }, { skills: ['FIRST_AID'] }],
  ])('changes a need alone: %j', (hypothesis, changed) => {
    const happening = happens(hypothesis);
    expect(happening).toEqual({ ...nothing, needs: [expect.objectContaining({ id: 'fair', ...changed })] });
  });

  it('moves a need with its backup date, into another fiscal year where it falls there', () => {
    const start = Date.UTC(2027, 2, 30) / 60_000;
    const slot = { startMinute: start, endMinute: start + 60 };
    const backupSlot = { startMinute: start + 1440, endMinute: start + 1500 };
    const fair = aNeed({ id: 'fair', slot, backupSlot, fiscalYear: 2026 });
    const move = (days: number) =>
      happeningOf(
        { needs: [fair], offers: [] },
        [{ kind: 'NEED_MOVED', needId: 'fair', minutes: days * 1440 }],
        place,
      ).needs;
    expect(move(-1)).toMatchObject([{ slot: { startMinute: start - 1440 }, fiscalYear: 2026 }]);
    expect(move(2)).toMatchObject([
      {
        slot: { startMinute: start + 2880, endMinute: start + 2940 },
        backupSlot: { startMinute: start + 4320, endMinute: start + 4380 },
        fiscalYear: 2027,
      },
    ]);
  });

  it('takes away what is gone, and what nobody is left of', () => {
    expect(
      happens(
        { kind: 'NEED_GONE', needId: 'fair' },
        { kind: 'NEED_PEOPLE', needId: 'market', more: -4 },
        { kind: 'OFFER_GONE', offerId: 'bank' },
        { kind: 'OFFER_PEOPLE', offerId: 'shop', more: -4 },
      ),
    ).toEqual({ ...nothing, calledOff: ['fair', 'market'], withdrawn: ['shop', 'bank'] });
  });

  it('adds new offers of the conference, each of a company of its own', () => {
    const more = (people: number): Hypothesis => ({ kind: 'OFFER_NEW', people, window, skills: ['DRIVING'] });
    const { offers, ...rest } = happens(more(5), more(2));
    expect(rest).toEqual({ needs: [], calledOff: [], withdrawn: [] });
    const terms = { conferenceIds: ['conference'], districtIds: ['akasaka'], skills: ['DRIVING'] };
    expect(offers).toMatchObject([
      { id: 'NEW', companyId: 'NEW', people: 5, windows: [window], ...terms },
      { id: 'NEW 2', companyId: 'NEW 2', people: 2, ...terms },
    ]);
    expect(offers!.map(({ companyId }) => isSupposed(companyId))).toEqual([true, true]);
    expect(isSupposed(offer.companyId)).toBe(false);
  });

  it('counts several of the same offer together', () => {
    const once: Hypothesis = { kind: 'OFFER_PEOPLE', offerId: 'shop', more: 1 };
    expect(happens(once, once).offers).toMatchObject([{ id: 'shop', people: 6 }]);
  });
});
