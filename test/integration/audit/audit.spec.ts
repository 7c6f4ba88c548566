import { findDecisions, record } from '@app/audit';
import { Database, PlatformModule, publicScope, type Scope, scopeOf, systemScope } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { testConfig } from '../../e2e/config.js';
import { seedTestWard, testPeople, type TestWard } from '../../e2e/ward.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

const subjectId = '11111111-1111-4111-8111-111111111111';

describe(record.name, () => {
  let db: TestDatabase;
  let ward: TestWard;
  let module: TestingModule;
  let database: Database;
  let owner: pg.Client;
  beforeAll(async () => {
    db = await createTestDatabase();
    ward = await seedTestWard(db.ownerUrl);
    owner = new pg.Client({ connectionString: db.ownerUrl });
    await owner.connect();
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testConfig(db.appUrl))],
    }).compile();
    database = module.get(Database);
    await database.run(systemScope, (tx) =>
      record(tx, systemScope, {
        action: 'approveMatch',
        subjectType: 'match',
        subjectId,
        districtId: ward.districts.akasaka,
        before: { people: 3 },
        after: { people: 4 },
        reason: '支所と相談',
        toldBy: 'TELEPHONE',
      }),
    );
  }, 60_000);
  afterAll(async () => {
    await module?.close();
    await owner?.end();
    await db?.drop();
  });

  const seen = (scope: Scope) =>
    database.run(scope, (tx) => findDecisions(tx, scope, { subjectType: 'match', subjectIds: [subjectId] }));
  const as = async (email: string, sees: Parameters<typeof scopeOf>[1]) => {
    const { rows } = await owner.query<{ id: string }>('select id from person where email = $1', [email]);
    return scopeOf({ personId: rows[0]!.id, label: email }, sees);
  };

  it('keeps who, what, before and after', async () => {
    expect(await seen(systemScope)).toEqual([
      expect.objectContaining({
        at: expect.any(Date),
        actorKind: 'SYSTEM',
        actor: null,
        action: 'approveMatch',
        before: { people: 3 },
        after: { people: 4 },
        reason: '支所と相談',
        toldBy: 'TELEPHONE',
      }),
    ]);
  });

  it('shows it to the coordinator of the district, and to its office where that sees the match', async () => {
    const { akasaka, shiba } = ward.districts;
    const officer = { officeDistrictIds: [akasaka] };
    expect(await seen(await as(testPeople.akasakaOfficer, officer))).toEqual([]);
    const coordinator = { coordinatedDistrictIds: [akasaka] };
    expect(await seen(await as(testPeople.akasakaCoordinator, coordinator))).toHaveLength(1);
    const other = { officeDistrictIds: [shiba], memberDistrictIds: [akasaka] };
    expect(await seen(await as(testPeople.shibaOfficer, other))).toEqual([]);
    expect(await seen(publicScope)).toEqual([]);
  });

  it('shows a person nothing that the database knows to be another desk’s, whatever the application believes', async () => {
    const mistaken = { officeDistrictIds: [ward.districts.akasaka] };
    expect(await seen(await as(testPeople.shibaOfficer, mistaken))).toEqual([]);
  });

  it('is gone with the transaction that it belongs to', async () => {
    const undone = database.run(systemScope, async (tx) => {
      await record(tx, systemScope, { action: 'rejectMatch', subjectType: 'match', subjectId });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await seen(systemScope)).toHaveLength(1);
  });

  it.each([
    'update audit_entry set reason = null',
    'delete from audit_entry',
    'truncate audit_entry, audit_personal',
    'update audit_personal set part = part',
    'delete from audit_personal',
    'update audit_anchor set mac = mac',
    'delete from audit_anchor',
  ])('lets neither the application, nor the product itself, nor a mistaken owner %s', async (sql) => {
    const person = await as(testPeople.akasakaCoordinator, {});
    await expect(database.run(person, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    await expect(database.run(systemScope, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    await expect(owner.query(sql)).rejects.toThrow(/kept as it is/);
  });
});
