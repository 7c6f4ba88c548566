import { findHandOvers, findScope, HandOvers, People, PeopleModule } from '@app/access';
import { JobsModule, systemScope } from '@app/platform';
import { insertWard, type TestWard } from '../../factories/ward.js';
import { bootMs, startApplication, type TestApplication } from '../application.js';

/** Half past midnight in Japan is still the day before in UTC. */
const now = '2027-03-10T00:30:00+09:00';

describe(HandOvers.name, () => {
  let app: TestApplication;
  let ward: TestWard;
  let grantId: string;
  beforeAll(async () => {
    app = await startApplication([JobsModule, PeopleModule], now);
    ward = await insertWard(app.owner);
    const [grant] = await app.owner.query<{ id: string }[]>(
      `select id from role_grant where person_id = $1`,
      [ward.akasaka.officer.actor.personId],
    );
    grantId = grant!.id;
  }, bootMs);
  afterAll(() => app?.close());

  const from = () => ward.akasaka.officer.actor.personId!;
  let successors = 0;
  // Somebody else each time: one address gets only so many invitations.
  const input = (onDate: string) => ({
    fromPersonId: from(),
    toPersonId: null,
    newPerson: {
      name: '後任 花子',
      email: `next${(successors += 1)}@akasaka.example`,
      language: 'ja' as const,
    },
    onDate,
    grantIds: [grantId],
    note: null,
  });
  const handOver = (onDate: string) => app.module.get(HandOvers).handOver(ward.administrator, input(onDate));
  const officeOn = async (personId: string, day: string) =>
    (await app.run(systemScope, (tx) => findScope(tx, personId, day)))?.officeDistrictIds;
  /** Whose mail address a letter of the district names for answers on that day: as the mails look it up. */
  const longestServing = async (day: string) => {
    const [row] = await app.owner.query<{ id: string }[]>(
      `select p.id from role_grant g join person p on p.id = g.person_id where g.district_id = $1
         and g.role = 'BRANCH_OFFICER' and $2 between g.starts_on and coalesce(g.ends_on, 'infinity')
       order by g.role, g.starts_on, p.id limit 1`,
      [ward.akasaka.id, day],
    );
    return row?.id;
  };

  it('refuses a day that has begun, in Japan', async () => {
    expect(await handOver('2027-03-10')).toMatchObject({ fields: [{ path: 'onDate', code: 'IN_THE_PAST' }] });
  });

  it('passes the desk at midnight of 1 April, and back where it is undone', async () => {
    const handed = await handOver('2027-04-01');
    if (!handed.ok) throw new Error(handed.refusal);
    const { id, toPersonId } = handed.value;
    expect(await officeOn(from(), '2027-03-31')).toEqual([ward.akasaka.id]);
    expect(await officeOn(toPersonId, '2027-03-31')).toEqual([]);
    expect(await officeOn(from(), '2027-04-01')).toEqual([]);
    expect(await officeOn(toPersonId, '2027-04-01')).toEqual([ward.akasaka.id]);
    expect(await longestServing('2027-03-31')).toBe(from());
    expect(await longestServing('2027-04-01')).toBe(toPersonId);
    expect((await app.module.get(HandOvers).undo(ward.administrator, id)).ok).toBe(true);
    expect(await officeOn(from(), '2027-04-01')).toEqual([ward.akasaka.id]);
    expect(await officeOn(toPersonId, '2027-04-01')).toEqual([]);
  });

  it('gives nobody a desk back whose role was ended after it had been handed over', async () => {
    const handed = await handOver('2027-04-01');
    if (!handed.ok) throw new Error(handed.refusal);
    const people = app.module.get(People);
    expect((await people.endRole(ward.administrator, grantId, '2027-03-09', false)).ok).toBe(true);
    expect((await app.module.get(HandOvers).undo(ward.administrator, handed.value.id)).ok).toBe(true);
    expect(await officeOn(from(), '2027-03-10')).toEqual([]);
    expect(await officeOn(from(), '2027-04-01')).toEqual([]);
    await app.owner.query(`update role_grant set ends_on = null where id = $1`, [grantId]);
  });

  it('is the ward administrator’s to decide, for the ward’s own eyes', async () => {
    const others = [ward.akasaka.officer, ward.akasaka.coordinator];
    for (const scope of others) {
      expect(await app.module.get(HandOvers).handOver(scope, input('2027-04-01'))).toMatchObject({
        refusal: 'NOT_FOUND',
      });
      const page = await app.run(scope, (tx) => findHandOvers(tx, scope, { limit: 10, after: null }));
      expect(page.total).toBe(0);
    }
    // The database says so too, whatever the application thinks of the asker.
    const pretender = { ...ward.administrator, actor: ward.akasaka.officer.actor };
    expect(await app.module.get(HandOvers).handOver(pretender, input('2027-04-01'))).toMatchObject({
      ok: false,
    });
  });

  it('can’t be undone once the day has come', async () => {
    const handed = await handOver('2027-04-01');
    if (!handed.ok) throw new Error(handed.refusal);
    await app.owner.query(`update hand_over set on_date = '2027-03-10' where id = $1`, [handed.value.id]);
    expect(await app.module.get(HandOvers).undo(ward.administrator, handed.value.id)).toMatchObject({
      refusal: 'TOO_LATE',
    });
  });
});
