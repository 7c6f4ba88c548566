import { AccessModule, FirstAdministrator, findScope, Passwords, SignIn } from '@app/access';
import { Clock, Database, PlatformModule, systemScope } from '@app/platform';
import { jest } from '@jest/globals';
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

  const signIn = async (email: string, address = '192.0.2.1', password = testPassword) => {
    const outcome = await module.get(SignIn).signIn({ email, password, visit: { address, userAgent: null } });
    if (!outcome.ok) throw new Error(outcome.refusal);
    if (outcome.value.kind !== 'SIGNED_IN') throw new Error(outcome.value.kind);
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

  it.each([
    ['an official', testPeople.akasakaOfficer, 30, 12 * 60],
    ['somebody of a company', testPeople.kakuuMember, 12 * 60, 7 * 24 * 60],
  ])('ends a session of %s that is left alone, and one that is too old', async (_, email, idle, longest) => {
    const minute = 60_000;
    const left = await signIn(email);
    clock.pass(idle * minute - 1000);
    expect(await asker(left.token)).not.toBeNull();
    clock.pass(idle * minute - 1000);
    expect(await asker(left.token)).not.toBeNull();
    clock.pass(idle * minute);
    expect(await asker(left.token)).toBeNull();
    const busy = await signIn(email);
    for (let passed = 0; passed < longest; passed += idle / 2) {
      expect(await asker(busy.token)).not.toBeNull();
      clock.pass((idle / 2) * minute);
    }
    expect(await asker(busy.token)).toBeNull();
  });

  it('is not kept alive by a screen that nobody looks at', async () => {
    const { token } = await signIn(testPeople.akasakaOfficer);
    for (let minutes = 0; minutes < 30; minutes += 10) {
      expect(await module.get(SignIn).askerOf(token, true)).not.toBeNull();
      clock.pass(10 * 60_000);
    }
    expect(await module.get(SignIn).askerOf(token, true)).toBeNull();
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

  describe('slows down guessing', () => {
    const guess = (email: string, address: string, password = 'wrong') =>
      module.get(SignIn).signIn({ email, password, visit: { address, userAgent: null } });
    const tooMany = { ok: false, refusal: 'TOO_MANY_TRIES' };
    const wrong = { ok: false, refusal: 'WRONG_PASSWORD' };
    beforeEach(() => clock.pass(25 * 60 * 60_000));

    it('hashes at most ten of a thousand tries at one account in a minute, from wherever they come', async () => {
      const fits = jest.spyOn(module.get(Passwords), 'fits');
      for (let second = 0; second < 60; second += 3) {
        await Promise.all(
          Array.from({ length: 50 }, (_, at) =>
            guess(testPeople.shibaOfficer, `198.51.100.${at}`, at % 2 === 0 ? 'wrong' : testPassword + at),
          ),
        );
        clock.pass(3000);
      }
      const hashed = fits.mock.calls.length;
      fits.mockRestore();
      expect(hashed).toBeGreaterThanOrEqual(8);
      expect(hashed).toBeLessThanOrEqual(10);
    });

    it('makes one address wait that tries many accounts, and no other', async () => {
      for (let at = 0; at < 50; at += 1) await guess(`${at}@ward.example`, '203.0.113.9');
      expect(await guess('another@ward.example', '203.0.113.9')).toEqual(tooMany);
      expect(await guess('another@ward.example', '203.0.113.10')).toEqual(wrong);
      clock.pass(2000);
      expect(await guess('another@ward.example', '203.0.113.9')).toEqual(wrong);
    });

    it('keeps nobody out of the own account where it has been signed in to before', async () => {
      const [home, email] = ['192.0.2.77', testPeople.kakuuMember];
      await signIn(email, home);
      for (let at = 0; at < 20; at += 1) await guess(email, `198.51.100.${at}`);
      expect(await guess(email, '198.51.100.200', testPassword)).toEqual(tooMany);
      expect(await guess(email, home, testPassword)).toMatchObject({ ok: true });
    });

    it('lets another in from the same address who began while the first was still being checked', async () => {
      const fits = jest.spyOn(module.get(Passwords), 'fits').mockImplementationOnce(async () => {
        clock.pass(60);
        return true;
      });
      await signIn(testPeople.akasakaOfficer, '192.0.2.55');
      fits.mockRestore();
      clock.pass(-30);
      expect(await guess(testPeople.shibaOfficer, '192.0.2.55', testPassword)).toMatchObject({ ok: true });
    });

    it('waits longer each time, and never for ever', async () => {
      const email = 'waits@ward.example';
      const secondsToWait = async () => {
        for (let seconds = 0; ; seconds += 10) {
          const answer = await guess(email, '192.0.2.8');
          if (!answer.ok && answer.refusal === 'WRONG_PASSWORD') return seconds;
          clock.pass(10_000);
        }
      };
      const waits: number[] = [];
      for (let tries = 0; tries < 14; tries += 1) waits.push(await secondsToWait());
      expect(waits).toEqual([0, 0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    });

    it('keeps neither mail nor network addresses of who tries', async () => {
      await guess('told-nobody@ward.example', '192.0.2.99');
      const rows = await module
        .get(Database)
        .run(systemScope, (tx) => tx.query<object[]>('select * from attempt'));
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toMatch(/@|192\.0\.2/);
    });
  });

  it('makes an administrator once, on record', async () => {
    const create = module.get(FirstAdministrator);
    const password = 'tanuki kitsune saru';
    const wanted = { email: 'First@ward.example', name: '区 花子', password };
    expect(await create.create({ ...wanted, password: 'password1234' })).toBe('TOO_COMMON');
    expect(await create.create({ ...wanted, password: '花子の狸と狐と猿と雉と犬' })).toBe('CONTAINS_NAME');
    expect(await create.create(wanted)).toBeNull();
    expect(await create.create({ ...wanted, email: 'first@WARD.example' })).toBe('EMAIL_TAKEN');
    expect((await signIn('first@ward.example', '192.0.2.7', password)).scope.roles).toEqual([
      'WARD_ADMINISTRATOR',
    ]);
    const other = { code: '131016', name: '別区', nameEn: 'Other Ward' };
    expect(await create.create({ ...wanted, email: 'b@ward.example', ward: other })).toBeNull();
    expect(await create.create({ ...wanted, email: 'c@ward.example' })).toBe('WARD_NOT_CHOSEN');
  });
});
