import { problemsOfToken, stateOfToken, type PartnerTokenDraft } from './partner-token.js';

const draft: PartnerTokenDraft = {
  partnerName: '港区オープンデータ担当',
  purpose: '地区の一覧を公開するため',
  districtIds: ['a'],
  operations: ['DISTRICT'],
  startsOn: '2026-11-22',
  endsOn: '2027-03-31',
};
const codes = (more: Partial<PartnerTokenDraft>) =>
  problemsOfToken({ ...draft, ...more }, '2026-11-22').map(({ path, code }) => `${path} ${code}`);

describe(problemsOfToken.name, () => {
  it('takes one with a name, a purpose, districts, operations and an end', () => {
    expect(codes({})).toEqual([]);
  });
  it.each([
    [{ partnerName: ' ' }, 'partnerName EMPTY'],
    [{ purpose: '' }, 'purpose EMPTY'],
    [{ districtIds: [] }, 'districtIds EMPTY'],
    [{ operations: [] }, 'operations EMPTY'],
    [{ startsOn: '2026-11-01', endsOn: '2026-11-21' }, 'endsOn IN_THE_PAST'],
    [{ startsOn: '2027-04-01' }, 'endsOn END_BEFORE_START'],
    [{ endsOn: '2029-03-31' }, 'endsOn OUT_OF_RANGE'],
  ])('refuses %j', (more, problem) => {
    expect(codes(more)).toEqual([problem]);
  });
});

describe(stateOfToken.name, () => {
  const term = { startsOn: '2026-11-22', endsOn: '2027-03-31', revokedAt: null };
  it.each([
    ['2026-11-21', 'UPCOMING'],
    ['2026-11-22', 'VALID'],
    ['2027-03-31', 'VALID'],
    ['2027-04-01', 'ENDED'],
  ])('on %s: %s', (today, state) => {
    expect(stateOfToken(term, today)).toBe(state);
  });
  it('has ended for good once it was revoked', () => {
    expect(stateOfToken({ ...term, revokedAt: new Date() }, '2026-11-22')).toBe('REVOKED');
  });
});
