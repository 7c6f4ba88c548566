import {
  AccessModule,
  absoluteLimitMs,
  FirstAdministrator,
  findScope,
  idleLimitMs,
  SignIn,
} from '@app/access';
import { Clock, Database, PlatformModule, systemScope } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';
import {
  seedPeople,
  seedTestWard,
  testPassword,
  testPeople,
  type TestWard,
  writeRows,
} from '../../e2e/ward.js';
import { testConfig } from '../../e2e/config.js';

class OwnClock extends Clock {
  at = new Date('2026-11-01T00:00:00+09:00');
  now(): Date {
    return this.at;
  }
  pass(ms: number): void {
    this.at = new Date(this.at.getTime() + ms);
  }
}

describe('access on a real database', () => {
  const clock = new OwnClock();
  let db: TestDatabase;
  let ward: TestWard;
  let module: TestingModule;
  beforeAll(async () => {
    db = await createTestDatabase();
    ward = await seedTestWard(db.ownerUrl);
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testConfig(db.appUrl)), AccessModule],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
  }, 60_000);
  afterAll(async () => {
    await module?.close();
    await db?.drop();
  });

  const signIn = async (email: string, address = '192.0.2.1') => {
    const outcome = await module.get(SignIn).signIn({ email, password: testPassword, address });
    if (!outcome.ok) throw new Error(outcome.refusal);
    return outcome.value;
  };
  const asker = (token: string) => module.get(SignIn).askerOf(token);

  it('gives each role what is its own', async () => {
    const { akasaka, shiba } = ward.districts;
    const nothing = {
      wardIds: [],
      officeDistrictIds: [],
      coordinatedDistrictIds: [],
      memberDistrictIds: [],
      companyIds: [],
      administeredCompanyIds: [],
    };
    expect((await signIn(testPeople.akasakaOfficer)).scope).toMatchObject({
      ...nothing,
      officeDistrictIds: [akasaka],
    });
    expect((await signIn(testPeople.shibaCoordinator)).scope).toMatchObject({
      ...nothing,
      coordinatedDistrictIds: [shiba],
    });
    expect((await signIn(testPeople.mihonMember)).scope).toMatchObject({
      ...nothing,
      companyIds: [ward.companies.mihon],
      administeredCompanyIds: [],
      memberDistrictIds: [akasaka],
    });
    const { scope } = await signIn(testPeople.administrator);
    expect(scope).toMatchObject({ ...nothing, wardIds: [ward.wardId], memberDistrictIds: expect.any(Array) });
    expect(new Set(scope.memberDistrictIds)).toEqual(new Set([akasaka, shiba]));
    expect(scope.everything).toBe(false);
  });

  it('lets a grant hold from its first day to its last, in Japan, and no longer', async () => {
    const email = 'helper@ward.example';
    await writeRows(db.ownerUrl, (insert) =>
      seedPeople(insert, ward.wardId, {
        [email]: {
          role: 'COORDINATOR',
          district_id: ward.districts.akasaka,
          starts_on: '2026-11-02',
          ends_on: '2026-11-03',
        },
      }),
    );
    const districtsAt = async (time: string) => {
      clock.at = new Date(time);
      return (await signIn(email)).scope.coordinatedDistrictIds;
    };
    expect(await districtsAt('2026-11-01T23:59:59+09:00')).toEqual([]);
    expect(await districtsAt('2026-11-02T00:00:00+09:00')).toEqual([ward.districts.akasaka]);
    expect(await districtsAt('2026-11-03T23:59:59+09:00')).toEqual([ward.districts.akasaka]);
    expect(await districtsAt('2026-11-04T00:00:00+09:00')).toEqual([]);
  });

  it('takes a role away in the middle of a session', async () => {
    clock.at = new Date('2026-11-03T23:59:00+09:00');
    const { token } = await signIn('helper@ward.example');
    expect((await asker(token))?.roles).toEqual(['COORDINATOR']);
    clock.pass(60_000);
    expect((await asker(token))?.roles).toEqual([]);
  });

  it('no longer shows the district to a company that has left its conference', async () => {
    const scopeOn = (today: string) =>
      module.get(Database).run(systemScope, async (tx) => {
        const [person] = await tx.query<{ id: string }[]>('select id from person where email = $1', [
          testPeople.mihonMember,
        ]);
        return findScope(tx, person?.id ?? '', today);
      });
    expect((await scopeOn('2020-03-31'))?.memberDistrictIds).toEqual([]);
    expect((await scopeOn('2020-04-01'))?.memberDistrictIds).toEqual([ward.districts.akasaka]);
  });

  it('ends a session that is left alone, and one that is too old', async () => {
    const idle = await signIn(testPeople.akasakaOfficer);
    clock.pass(idleLimitMs - 1000);
    expect(await asker(idle.token)).not.toBeNull();
    clock.pass(idleLimitMs - 1000);
    expect(await asker(idle.token)).not.toBeNull();
    clock.pass(idleLimitMs);
    expect(await asker(idle.token)).toBeNull();
    const busy = await signIn(testPeople.akasakaOfficer);
    for (let passed = 0; passed < absoluteLimitMs; passed += idleLimitMs / 2) {
      expect(await asker(busy.token)).not.toBeNull();
      clock.pass(idleLimitMs / 2);
    }
    expect(await asker(busy.token)).toBeNull();
  });

  it('keeps no token that would open a session', async () => {
    const { token } = await signIn(testPeople.akasakaOfficer);
    const rows = await module
      .get(Database)
      .run(systemScope, (tx) => tx.query<object[]>('select * from session'));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await asker('')).toBeNull();
    expect(await asker('made up')).toBeNull();
  });

  it('slows down guessing from one address over many accounts, and of one account from many addresses', async () => {
    clock.pass(60 * 60 * 1000);
    const guess = (email: string, address: string) =>
      module.get(SignIn).signIn({ email, password: 'wrong', address });
    const codes = await Promise.all(
      Array.from({ length: 60 }, (_, at) => guess('one@ward.example', `198.51.100.${at}`)),
    );
    expect(codes.filter((it) => !it.ok && it.refusal === 'TOO_MANY_TRIES')).toHaveLength(10);
    for (let at = 0; at < 100; at += 1) await guess(`${at}@ward.example`, '203.0.113.9');
    expect(await guess('another@ward.example', '203.0.113.9')).toEqual({
      ok: false,
      refusal: 'TOO_MANY_TRIES',
    });
    expect(await guess('another@ward.example', '203.0.113.10')).toEqual({
      ok: false,
      refusal: 'WRONG_PASSWORD',
    });
  }, 60_000);

  it('makes an administrator once, on record', async () => {
    const create = module.get(FirstAdministrator);
    const wanted = { email: 'First@ward.example', name: '区 花子', password: testPassword };
    expect(await create.create(wanted)).toBeNull();
    expect(await create.create({ ...wanted, email: 'first@WARD.example' })).toBe('EMAIL_TAKEN');
    expect((await signIn('first@ward.example', '192.0.2.7')).scope.roles).toEqual(['WARD_ADMINISTRATOR']);
    const other = { code: '131016', name: '別区', nameEn: 'Other Ward' };
    expect(await create.create({ ...wanted, email: 'b@ward.example', ward: other })).toBeNull();
    expect(await create.create({ ...wanted, email: 'c@ward.example' })).toBe('WARD_NOT_CHOSEN');
  });
});
