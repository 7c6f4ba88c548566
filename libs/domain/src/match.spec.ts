import {
  answerMatch,
  approveMatch,
  matchStates,
  matchTransitions,
  mayBecome,
  withdrawMatch,
  type Match,
  type MatchState,
} from './match.js';

const aMatch = (with_: Partial<Match> = {}): Match => ({
  id: 'm1',
  needId: 'n1',
  offerId: 'o1',
  people: 3,
  state: 'PROPOSED',
  ...with_,
});
const room = { open: true, peopleStillNeeded: 5, offersStillWelcome: 2 };
const rest = { open: true, smallestGroup: 2, peopleFreeAtThatTime: 4, eventsLeft: 1, personTurnsLeft: 10 };

describe(mayBecome.name, () => {
  it('allows what the diagram of a match’s life shows and nothing else', () => {
    const arrows = matchStates.flatMap((from) =>
      matchStates.filter((to) => mayBecome(from, to)).map((to) => `${from}>${to}`),
    );
    expect(arrows).toEqual([
      'PROPOSED>APPROVED',
      'PROPOSED>REJECTED',
      'PROPOSED>SUPERSEDED',
      'APPROVED>PROPOSED',
      'APPROVED>CONFIRMED',
      'APPROVED>DECLINED',
      'APPROVED>EXPIRED',
      'APPROVED>CANCELLED',
      'CONFIRMED>APPROVED',
      'CONFIRMED>COMPLETED',
      'CONFIRMED>WITHDRAWN',
      'CONFIRMED>CANCELLED',
      'REJECTED>PROPOSED',
    ]);
    expect(Object.keys(matchTransitions)).toHaveLength(matchStates.length);
  });
});

describe(approveMatch.name, () => {
  it('approves with another headcount where there is room', () => {
    expect(approveMatch(aMatch(), 4, room, rest)).toEqual({
      ok: true,
      value: aMatch({ people: 4, state: 'APPROVED' }),
    });
  });

  it.each<[string, Partial<typeof room>, Partial<typeof rest>, number]>([
    ['NEED_IS_CLOSED', { open: false }, {}, 3],
    ['NEED_IS_FULL', { peopleStillNeeded: 2 }, {}, 3],
    ['TOO_MANY_OFFERS', { offersStillWelcome: 0 }, {}, 3],
    ['OFFER_IS_CLOSED', {}, { open: false }, 3],
    ['BELOW_SMALLEST_GROUP', {}, {}, 1],
    ['OFFER_IS_TAKEN', {}, { peopleFreeAtThatTime: 2 }, 3],
    ['NO_EVENTS_LEFT', {}, { eventsLeft: 0 }, 3],
    ['NO_PERSON_TURNS_LEFT', {}, { personTurnsLeft: 2 }, 3],
  ])('refuses with %s', (refusal, roomChange, restChange, people) => {
    expect(approveMatch(aMatch(), people, { ...room, ...roomChange }, { ...rest, ...restChange })).toEqual({
      ok: false,
      refusal,
    });
  });

  it.each(matchStates.filter((state) => state !== 'PROPOSED'))(
    'refuses a match that is %s',
    (state: MatchState) => {
      expect(approveMatch(aMatch({ state }), 3, room, rest)).toEqual({
        ok: false,
        refusal: 'ALREADY_DECIDED',
      });
    },
  );
});

describe(answerMatch.name, () => {
  const limits = {
    smallestGroup: 2,
    answerDue: new Date('2026-11-27T08:00:00Z'),
    startsAt: new Date('2026-12-06T00:30:00Z'),
    now: new Date('2026-11-20T00:00:00Z'),
  };
  const accept = (people: number) => ({ kind: 'ACCEPT', people, participationBasis: 'DUTY' }) as const;
  const approved = aMatch({ state: 'APPROVED', people: 3 });

  it('confirms with fewer people than approved', () => {
    expect(answerMatch(approved, accept(2), limits)).toEqual({
      ok: true,
      value: { ...approved, people: 2, state: 'CONFIRMED' },
    });
  });

  it('lowers the number of a settled match after the answer was due, until it begins', () => {
    const settled = aMatch({ state: 'CONFIRMED', people: 3 });
    const later = { ...limits, now: new Date('2026-12-01T00:00:00Z') };
    expect(answerMatch(settled, accept(2), later)).toEqual({ ok: true, value: { ...settled, people: 2 } });
    expect(answerMatch(settled, accept(2), { ...later, now: new Date('2026-12-06T00:31:00Z') })).toEqual({
      ok: false,
      refusal: 'TOO_LATE',
    });
  });

  it('passes', () => {
    expect(answerMatch(approved, { kind: 'PASS' }, limits)).toEqual({
      ok: true,
      value: { ...approved, state: 'DECLINED' },
    });
  });

  it.each([
    ['MORE_THAN_APPROVED', approved, accept(4), limits],
    ['BELOW_SMALLEST_GROUP', approved, accept(1), limits],
    ['TOO_LATE', approved, accept(3), { ...limits, now: new Date('2026-11-27T08:00:01Z') }],
    ['ALREADY_DECIDED', aMatch({ state: 'CONFIRMED' }), accept(3), limits],
  ] as const)('refuses with %s', (refusal, match, answer, given) => {
    expect(answerMatch(match, answer, given)).toEqual({ ok: false, refusal });
  });
});

describe(withdrawMatch.name, () => {
  const startsAt = new Date('2026-12-06T00:30:00Z');

  it('takes a settled match back until it begins', () => {
    const settled = aMatch({ state: 'CONFIRMED' });
    expect(withdrawMatch(settled, { startsAt, now: new Date('2026-12-06T00:29:00Z') })).toEqual({
      ok: true,
      value: { ...settled, state: 'WITHDRAWN' },
    });
    expect(withdrawMatch(settled, { startsAt, now: startsAt })).toEqual({ ok: false, refusal: 'TOO_LATE' });
  });

  it('refuses what was never settled', () => {
    expect(withdrawMatch(aMatch({ state: 'APPROVED' }), { startsAt, now: new Date(0) })).toEqual({
      ok: false,
      refusal: 'ALREADY_DECIDED',
    });
  });
});
