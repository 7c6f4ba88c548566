import { mayLeave, writeLeaving } from './leaving.js';

const draft = { lastDay: '2027-03-31', reason: ' ', liveMatches: null };
const today = '2026-11-22';

describe(writeLeaving.name, () => {
  it('takes a day from today to a year from now', () => {
    expect(writeLeaving(draft, { today, byConference: false })).toMatchObject({
      ok: true,
      value: { reason: null },
    });
    expect(writeLeaving({ ...draft, lastDay: today }, { today, byConference: false }).ok).toBe(true);
  });
  it.each([
    [{ lastDay: '2026-11-21' }, 'IN_THE_PAST'],
    [{ lastDay: '2027-11-24' }, 'TOO_FAR'],
    [{ lastDay: '2027-02-30' }, 'NOT_VALID'],
  ])('refuses %j', (change, code) => {
    expect(writeLeaving({ ...draft, ...change }, { today, byConference: false })).toMatchObject({
      fields: [{ code }],
    });
  });
  it('asks the conference for its reason', () => {
    expect(writeLeaving(draft, { today, byConference: true })).toMatchObject({
      fields: [{ path: 'reason' }],
    });
  });
});

describe(mayLeave.name, () => {
  it('lets nobody leave promised people behind without a word', () => {
    expect(mayLeave(draft, 1)).toMatchObject({ refusal: 'MATCHES_UNDECIDED' });
    expect(mayLeave(draft, 0).ok).toBe(true);
    expect(mayLeave({ ...draft, liveMatches: 'KEEP' }, 3).ok).toBe(true);
  });
});
