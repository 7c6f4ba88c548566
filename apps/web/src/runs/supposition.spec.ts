import { emptySupposition, hypothesisOf, mistakesIn } from './supposition.js';

const whole = {
  ...emptySupposition,
  ...{ offerId: 'o', needId: 'n', count: 30, date: '2026-12-05', from: '09:00', to: '12:00' },
  skills: ['COOKING'] as const,
};

describe(hypothesisOf.name, () => {
  it('sends only what its kind asks about', () => {
    expect(hypothesisOf({ ...whole, kind: 'NEED_MOVED', up: false })).toEqual({
      ...{ kind: 'NEED_MOVED', needId: 'n', minutes: -30 },
    });
    expect(hypothesisOf({ ...whole, kind: 'OFFER_PEOPLE' })).toEqual({
      ...{ kind: 'OFFER_PEOPLE', offerId: 'o', more: 30 },
    });
    expect(hypothesisOf({ ...whole, kind: 'OFFER_NEW', count: 4 })).toEqual({
      ...{ kind: 'OFFER_NEW', people: 4, skills: ['COOKING'] },
      ...{ startsAt: '2026-12-05T09:00:00+09:00', endsAt: '2026-12-05T12:00:00+09:00' },
    });
    expect(hypothesisOf({ ...whole, kind: 'NEED_GONE' })).toEqual({ kind: 'NEED_GONE', needId: 'n' });
  });
});

describe(mistakesIn.name, () => {
  it('asks for what its kind needs, and for nothing else', () => {
    expect(mistakesIn(emptySupposition)).toEqual(['need', 'count']);
    expect(mistakesIn({ ...emptySupposition, kind: 'OFFER_GONE' })).toEqual(['offer']);
    expect(mistakesIn({ ...emptySupposition, kind: 'OFFER_NEW' })).toEqual(['count', 'time']);
    expect(mistakesIn({ ...whole, kind: 'OFFER_WINDOW', to: '09:00' })).toEqual(['timeOrder']);
    expect(mistakesIn({ ...whole, kind: 'NEED_WITHOUT_SKILLS', skills: [] })).toEqual(['skills']);
  });
});
