import { findDecisions, record } from '@app/audit';
import { Database, PlatformModule, publicScope, type Scope, scopeOf, systemScope } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { testConfig } from '../../e2e/config.js';
import { seedTestWard, type TestWard } from '../../e2e/ward.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

const subjectId = '11111111-1111-4111-8111-111111111111';

describe(record.name, () => {
  let db: TestDatabase;
  let ward: TestWard;
  let module: TestingModule;
  let database: Database;
  beforeAll(async () => {
    db = await createTestDatabase();
    ward = await seedTestWard(db.ownerUrl);
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
    await db?.drop();
  });

  const seen = (scope: Scope) =>
    database.run(scope, (tx) => findDecisions(tx, scope, { subjectType: 'match', subjectIds: [subjectId] }));
  const actor = { personId: null, label: 'somebody' };

  it('keeps who, what, before and after', async () => {
    expect(await seen(systemScope)).toEqual([
      expect.objectContaining({
        at: expect.any(Date),
        actor: 'system',
        action: 'approveMatch',
        before: { people: 3 },
        after: { people: 4 },
        reason: '支所と相談',
        toldBy: 'TELEPHONE',
      }),
    ]);
  });

  it('shows it to the desks of the district and to the ward', async () => {
    const { akasaka, shiba } = ward.districts;
    expect(await seen(scopeOf(actor, { officeDistrictIds: [akasaka] }))).toHaveLength(1);
    expect(await seen(scopeOf(actor, { coordinatedDistrictIds: [akasaka] }))).toHaveLength(1);
    expect(await seen(scopeOf(actor, { wardIds: [ward.wardId] }))).toHaveLength(1);
    expect(await seen(scopeOf(actor, { officeDistrictIds: [shiba], memberDistrictIds: [akasaka] }))).toEqual(
      [],
    );
    expect(await seen(publicScope)).toEqual([]);
  });

  it.each(['update audit_entry set reason = null', 'delete from audit_entry', 'truncate audit_entry'])(
    'does not let the application %s',
    async (sql) => {
      await expect(database.run(systemScope, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    },
  );

  it('is gone with the transaction that it belongs to', async () => {
    const undone = database.run(systemScope, async (tx) => {
      await record(tx, systemScope, { action: 'rejectMatch', subjectType: 'match', subjectId });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await seen(systemScope)).toHaveLength(1);
  });
});
