import {
  endGrant,
  firstDayWithout,
  keepsAnAdministrator,
  spanStateOf,
  writeGrant,
  type Grant,
} from './grants.js';

const span = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn });
const aGrant = (facts: Partial<Grant> = {}): Grant => ({
  id: 'g',
  personId: 'p',
  role: 'BRANCH_OFFICER',
  districtId: 'd',
  organisationId: null,
  ...span('2026-04-01'),
  ...facts,
});

describe(spanStateOf.name, () => {
  it.each([
    [span('2026-04-01', '2027-03-31'), '2026-03-31', 'COMING'],
    [span('2026-04-01', '2027-03-31'), '2026-04-01', 'CURRENT'],
    [span('2026-04-01', '2027-03-31'), '2027-03-31', 'CURRENT'],
    [span('2026-04-01', '2027-03-31'), '2027-04-01', 'PAST'],
    [span('2026-04-01'), '2099-01-01', 'CURRENT'],
    [span('2026-04-01', '2026-03-31'), '2026-04-01', 'TAKEN_BACK'],
  ] as const)('%j on %s is %s', (grant, today, state) => {
    expect(spanStateOf(grant, today)).toBe(state);
  });
});

describe(writeGrant.name, () => {
  const draft = { role: 'COORDINATOR', districtId: 'd', organisationId: 'o', ...span('2026-04-01') } as const;

  it('keeps only what the role is for', () => {
    expect(writeGrant(draft, '2026-04-01')).toMatchObject({
      ok: true,
      value: { districtId: 'd', organisationId: null },
    });
    expect(writeGrant({ ...draft, role: 'AUDITOR' }, '2026-04-01')).toMatchObject({
      value: { districtId: null },
    });
  });

  it.each([
    [{ districtId: null }, 'districtId', 'EMPTY'],
    [{ role: 'COMPANY_MEMBER', organisationId: null } as const, 'organisationId', 'EMPTY'],
    [{ startsOn: '2026-03-31' }, 'startsOn', 'IN_THE_PAST'],
    [{ endsOn: '2026-03-31' }, 'endsOn', 'END_BEFORE_START'],
  ])('refuses %j', (change, path, code) => {
    expect(writeGrant({ ...draft, ...change }, '2026-04-01')).toMatchObject({
      ok: false,
      fields: [{ path, code }],
    });
  });
});

describe(endGrant.name, () => {
  it('ends on a day, at once with yesterday, and takes back what has not begun', () => {
    const ended = (lastDay: string, grant = aGrant()) => endGrant(grant, lastDay, '2026-06-10');
    expect(ended('2027-03-31')).toMatchObject({ value: { endsOn: '2027-03-31' } });
    expect(ended('2026-06-09')).toMatchObject({ value: { endsOn: '2026-06-09' } });
    expect(ended('2026-06-20', aGrant(span('2026-07-01')))).toMatchObject({
      value: { endsOn: '2026-06-30' },
    });
  });

  it('changes nothing of the past', () => {
    expect(endGrant(aGrant(), '2026-06-08', '2026-06-10')).toMatchObject({
      fields: [{ code: 'IN_THE_PAST' }],
    });
    expect(endGrant(aGrant({ endsOn: '2026-06-01' }), '2026-07-01', '2026-06-10')).toMatchObject({
      refusal: 'ALREADY_DECIDED',
    });
  });
});

describe(firstDayWithout.name, () => {
  it('finds the gap between terms, and none where one follows the other', () => {
    expect(firstDayWithout([], '2026-04-01')).toBe('2026-04-01');
    expect(firstDayWithout([span('2020-04-01', '2027-03-31'), span('2027-04-01')], '2026-06-10')).toBeNull();
    expect(firstDayWithout([span('2020-04-01', '2027-03-31'), span('2027-04-02')], '2026-06-10')).toBe(
      '2027-04-01',
    );
    expect(firstDayWithout([span('2026-07-01', '2026-06-30')], '2026-07-01')).toBe('2026-07-01');
  });
});

describe(keepsAnAdministrator.name, () => {
  const today = '2026-06-10';
  it('refuses what leaves a day without one', () => {
    expect(keepsAnAdministrator([span('2020-04-01')], [span('2020-04-01', '2027-03-31')], today)).toEqual({
      ok: false,
      refusal: 'LAST_ADMINISTRATOR',
    });
  });
  it('accepts it where a successor stands ready, and where the gap was there before', () => {
    const successor = span('2027-04-01');
    expect(
      keepsAnAdministrator([span('2020-04-01')], [span('2020-04-01', '2027-03-31'), successor], today).ok,
    ).toBe(true);
    expect(
      keepsAnAdministrator([span('2020-04-01', '2026-07-01')], [span('2020-04-01', '2026-07-01')], today).ok,
    ).toBe(true);
  });
});
