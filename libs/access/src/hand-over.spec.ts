import type { Grant } from './grants.js';
import { handOverDesks, undoHandOver } from './hand-over.js';

const aGrant = (facts: Partial<Grant> = {}): Grant => ({
  id: 'g1',
  personId: 'old',
  role: 'BRANCH_OFFICER',
  districtId: 'akasaka',
  organisationId: null,
  startsOn: '2024-04-01',
  endsOn: null,
  ...facts,
});
const draft = { fromPersonId: 'old', toPersonId: 'new', onDate: '2027-04-01', grantIds: ['g1'] };
const today = '2027-03-10';

describe(handOverDesks.name, () => {
  it('ends on 31 March what begins on 1 April', () => {
    expect(handOverDesks(draft, [aGrant()], today)).toEqual({
      ok: true,
      value: [
        {
          ended: aGrant({ endsOn: '2027-03-31' }),
          endedBefore: null,
          started: {
            role: 'BRANCH_OFFICER',
            districtId: 'akasaka',
            organisationId: null,
            startsOn: '2027-04-01',
            endsOn: null,
          },
        },
      ],
    });
  });

  it.each([
    ['2027-03-31', null],
    ['2028-03-31', '2028-03-31'],
  ])('a desk that was to end on %s passes on with the end %s', (endsOn, passedOn) => {
    const handed = handOverDesks(draft, [aGrant({ endsOn })], today);
    expect(handed).toMatchObject({ value: [{ endedBefore: endsOn, started: { endsOn: passedOn } }] });
  });

  it.each([
    [{ toPersonId: 'old' }, [aGrant()], 'SAME_PERSON'],
    [{ onDate: today }, [aGrant()], 'IN_THE_PAST'],
    [{ grantIds: [] }, [aGrant()], 'EMPTY'],
    [{}, [aGrant({ endsOn: '2027-03-30' })], 'NOT_HELD_UNTIL_THEN'],
    [{}, [aGrant({ personId: 'new' })], 'NOT_HELD_UNTIL_THEN'],
    [{}, [aGrant({ role: 'WARD_ADMINISTRATOR', districtId: null })], 'NOT_HELD_UNTIL_THEN'],
    [{}, [aGrant(), aGrant({ id: 'g2', personId: 'new' })], 'HELD_ALREADY'],
  ])('refuses %j of %j', (change, held, code) => {
    expect(handOverDesks({ ...draft, ...change }, held, today)).toMatchObject({ fields: [{ code }] });
  });

  it('knows no grant of somebody whom it was not given', () => {
    expect(handOverDesks({ ...draft, grantIds: ['g1', 'other'] }, [aGrant()], today)).toMatchObject({
      refusal: 'NOT_FOUND',
    });
  });
});

describe(undoHandOver.name, () => {
  it('can be undone until the day before, once', () => {
    const handOver = { onDate: '2027-04-01', undoneAt: null };
    expect(undoHandOver(handOver, '2027-03-31').ok).toBe(true);
    expect(undoHandOver(handOver, '2027-04-01')).toMatchObject({ refusal: 'TOO_LATE' });
    expect(undoHandOver({ ...handOver, undoneAt: new Date() }, '2027-03-31')).toMatchObject({
      refusal: 'NOTHING_TO_UNDO',
    });
  });
});
