import { fateOf, isAnotherPlace, isAnotherPlan, type PlanChange, type PromisedPlan } from './plan-change.js';

const at = (text: string) => new Date(`${text}:00+09:00`);
const park = { venueName: '見本公園', venueAddress: '赤坂1-1' };
const aPlan = (with_: Partial<PromisedPlan> = {}): PromisedPlan => ({
  startsAt: at('2027-01-19T09:00'),
  endsAt: at('2027-01-19T12:00'),
  backupDate: '2027-01-20',
  place: park,
  ...with_,
});
const later = aPlan({ startsAt: at('2027-01-19T10:00'), endsAt: at('2027-01-19T13:00') });
const aChange = (with_: Partial<PlanChange> = {}): PlanChange => ({
  state: 'CONFIRMED',
  before: aPlan(),
  after: later,
  promised: null,
  canCome: true,
  ...with_,
});

describe(fateOf.name, () => {
  it('asks again who had promised something else', () => {
    expect(fateOf(aChange())).toBe('ASKED_AGAIN');
  });

  it('tells who has not answered yet', () => {
    expect(fateOf(aChange({ state: 'APPROVED' }))).toBe('TOLD');
  });

  it('cancels who certainly can’t, whether it has answered or not', () => {
    expect(fateOf(aChange({ canCome: false }))).toBe('CANCELLED');
    expect(fateOf(aChange({ state: 'APPROVED', canCome: false }))).toBe('CANCELLED');
  });

  it('leaves alone to whom nothing becomes another, whatever has become of its offer', () => {
    expect(fateOf(aChange({ after: aPlan(), canCome: false }))).toBeNull();
  });

  it('lets a promise stand that nobody was asked about before it was true again', () => {
    const back = { state: 'APPROVED', before: later, after: aPlan() } as const;
    expect(fateOf(aChange({ ...back, promised: aPlan() }))).toBe('STANDS');
    expect(fateOf(aChange({ ...back, promised: null }))).toBe('TOLD');
    expect(fateOf(aChange({ ...back, promised: aPlan({ endsAt: at('2027-01-19T11:00') }) }))).toBe('TOLD');
  });
});

describe(isAnotherPlan.name, () => {
  it.each<[string, Partial<PromisedPlan>]>([
    ['its start', { startsAt: at('2027-01-19T08:30') }],
    ['its end', { endsAt: at('2027-01-19T12:30') }],
    ['a backup date to hold', { backupDate: '2027-01-21' }],
    ['its place', { place: { ...park, venueName: '架空小学校' } }],
  ])('is one with another of %s', (_part, with_) => {
    expect(isAnotherPlan(aPlan(), aPlan(with_))).toBe(true);
  });

  it('asks nothing more of anybody where a backup date falls away', () => {
    expect(isAnotherPlan(aPlan(), aPlan({ backupDate: null }))).toBe(false);
    expect(isAnotherPlan(aPlan({ backupDate: null }), aPlan())).toBe(true);
  });
});

describe(isAnotherPlace.name, () => {
  it('is the same one said more precisely, filled in, or in other letters', () => {
    for (const same of [
      { venueName: '見本公園　東側広場' },
      { venueName: '見本公園 ' },
      { venueAddress: '赤坂１−１' },
      { venueAddress: null },
    ]) {
      expect(isAnotherPlace(park, { ...park, ...same })).toBe(false);
      expect(isAnotherPlace({ ...park, ...same }, park)).toBe(false);
    }
  });

  it('is another by its name or its address', () => {
    for (const other of [{ venueName: '架空公園' }, { venueAddress: '青山2-2' }]) {
      expect(isAnotherPlace(park, { ...park, ...other })).toBe(true);
    }
  });
});
