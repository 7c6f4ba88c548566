import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Anchoring,
  type AnchoredChain,
  anchorsIn,
  AuditModule,
  erasePersonal,
  record,
  verifyRecord,
} from '@app/audit';
import { Clock, Database, PlatformModule, scopeOf, systemScope } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { testConfig } from '../../e2e/config.js';
import { seedTestWard, testPeople, type TestWard } from '../../e2e/ward.js';
import { seeded } from '../../factories/record.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

let db: TestDatabase;
let ward: TestWard;
let module: TestingModule;
let database: Database;
let owner: pg.Client;
let now = new Date('2026-12-03T01:15:00Z');
const anchorDir = join(mkdtempSync(join(tmpdir(), 'machikaigi-anchors-')), 'anchors');

beforeAll(async () => {
  db = await createTestDatabase();
  ward = await seedTestWard(db.ownerUrl);
  owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
  module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(testConfig(db.appUrl, { AUDIT_ANCHOR_DIR: anchorDir })), AuditModule],
  })
    .overrideProvider(Clock)
    .useValue({ now: () => now })
    .compile();
  database = module.get(Database);
}, 60_000);
afterAll(async () => {
  await module?.close();
  await owner?.end();
  await db?.drop();
  rmSync(anchorDir, { recursive: true, force: true });
});

const personId = async (email: string) => {
  const { rows } = await owner.query<{ id: string }>('select id from person where email = $1', [email]);
  return rows[0]!.id;
};
const asCoordinator = async () =>
  scopeOf({ personId: await personId(testPeople.akasakaCoordinator), label: '青木 春子' }, {});
const decide = async (n: number) => {
  const scope = await asCoordinator();
  await database.run(scope, (tx) =>
    record(tx, scope, {
      ...{ action: 'approveMatch', subjectType: 'match', subjectId: randomUUID() },
      districtId: ward.districts.akasaka,
      ...{ before: { people: n + 1 }, after: { people: n, note: '髙橋 "7" \u2028' }, reason: `${n}` },
    }),
  );
};
const verify = () => database.run(systemScope, (tx) => verifyRecord(tx, []));
const problems = async () => (await verify()).chains.flatMap(({ problem }) => problem ?? []);

/** Within the owner's transaction, so that the next case finds the record as it was. */
const verifyAsOwner = () =>
  database.run(systemScope, async (tx) => {
    const given = anchorsIn(readFileSync(join(anchorDir, readdirSync(anchorDir)[0]!), 'utf8'));
    const real = tx.query.bind(tx);
    Object.assign(tx, {
      query: async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows,
    });
    try {
      return await verifyRecord(tx, given);
    } finally {
      Object.assign(tx, { query: real });
    }
  });

describe('the chain', () => {
  it('holds what many decide at the same moment, each behind the other', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => decide(n)));
    const { chains, forged } = await verify();
    expect(chains).toEqual([
      expect.objectContaining({ chain: ward.wardId, entries: 40, problem: null, anchoredTo: 0 }),
    ]);
    expect(forged).toEqual([]);
  });

  it('takes up what was on record before there were chains, and says so', async () => {
    await owner.query(
      `insert into audit_entry_before (at, person_id, actor, action, subject_type, subject_id, district_id, before, after)
       select '2026-01-01'::timestamptz, $1::uuid, '井上 次郎', 'approveMatch', 'match', gen_random_uuid(), null::uuid, '{"b": 1.0, "a": 2}'::jsonb, null::jsonb
       from generate_series(1, 3)
       union all select '2026-01-02', null, 'system', 'expireMatch', 'match', gen_random_uuid(), null, null, '{}'`,
      [await personId(testPeople.administrator)],
    );
    await owner.query(`insert into ward (code, name, name_en) values ('131024', '別の区', 'Another ward')`);
    await owner.query(
      `update person set ward_id = (select id from ward where code = '131024') where email = $1`,
      [testPeople.administrator],
    );
    await module.get(Anchoring).anchorDaily(async () => {});
    const { chains } = await verify();
    expect(
      chains.map(({ entries, problem }) => ({ entries, problem })).toSorted((a, b) => a.entries - b.entries),
    ).toEqual([
      { entries: 2, problem: null },
      { entries: 4, problem: null },
      { entries: 40, problem: null },
    ]);
    const { rows } = await owner.query(`select action from audit_entry where subject_type = 'record'`);
    expect(rows).toEqual([{ action: 'beginRecord' }, { action: 'beginRecord' }]);
    expect((await owner.query(`select from audit_entry_before`)).rowCount).toBe(0);
  });
});

describe('an anchor', () => {
  it('is written once a day of Japan, outside of the database, and tells the auditors', async () => {
    const told: (readonly AnchoredChain[])[] = [];
    const tell = async (_: unknown, anchored: readonly AnchoredChain[]) => void told.push(anchored);
    const files = () => readdirSync(anchorDir).map((name) => readFileSync(join(anchorDir, name), 'utf8'));
    const before = anchorsIn(files().join('')).length;
    await module.get(Anchoring).anchorDaily(tell);
    expect(told).toEqual([]);
    now = new Date('2026-12-03T15:00:00Z');
    await decide(1);
    await module.get(Anchoring).anchorDaily(tell);
    expect(told).toHaveLength(1);
    const mine = told[0]!.find(({ wardId }) => wardId === ward.wardId)!;
    expect(mine).toMatchObject({ entries: 41, problem: null });
    expect(anchorsIn(files().join(''))).toHaveLength(before + 3);
    // The mail's words say the same as the file's, quoted and wrapped too.
    const quoted = anchorsIn(`> お疲れさまです\n> ${mine.code!.replaceAll('\n', '\n>  ')}\n`);
    expect(anchorsIn(files().join(''))).toContainEqual(quoted[0]);
    expect((await verify()).chains.find(({ chain }) => chain === ward.wardId)).toMatchObject({
      anchoredTo: 41,
    });
  });

  it('made up by somebody without the key is told apart', async () => {
    const [anchor] = anchorsIn(readFileSync(join(anchorDir, readdirSync(anchorDir)[0]!), 'utf8'));
    const forged = { ...anchor!, sequence: 999 };
    const report = await database.run(systemScope, (tx) => verifyRecord(tx, [forged]));
    expect(report.forged).toEqual([forged]);
  });
});

describe(erasePersonal.name, () => {
  it('takes the names and values out, of the same transaction too, and the chain holds', async () => {
    const whose = await personId(testPeople.mihonMember);
    const scope = scopeOf({ personId: whose, label: '消える 太郎' }, {});
    const change = (values: object) => ({
      ...{
        action: 'changePerson',
        subjectType: 'person',
        subjectId: whose,
        personal: { personId: whose, values },
      },
    });
    await database.run(scope, (tx) => record(tx, scope, change({ phone: '03-1234-5678' })));
    await database.run(scope, async (tx) => {
      await record(tx, scope, change({ phone: '090-1234-5678' }));
      await erasePersonal(tx, scope, { personId: whose });
    });
    const { rows } = await owner.query<{ all: string }>(
      `select coalesce(string_agg(p."values"::text, ' '), '') || (select string_agg(e::text, ' ') from audit_entry e) as all
       from audit_personal p`,
    );
    expect(rows[0]!.all).not.toMatch(/消える|1234-5678/);
    expect(rows[0]!.all).toMatch(/青木/);
    expect(await problems()).toEqual([]);
    expect((await verify()).chains.find(({ chain }) => chain === ward.wardId)).toMatchObject({ erased: 4 });
  });

  it('is found out where the values were taken away and nothing says so', async () => {
    await owner.query('begin');
    await owner.query('alter table audit_personal disable trigger keep_as_it_is');
    await owner.query('delete from audit_personal where chain = $1 and sequence = 7', [ward.wardId]);
    const { chains } = await verifyAsOwner();
    await owner.query('rollback');
    expect(chains.flatMap(({ problem }) => problem ?? [])).toEqual([
      expect.objectContaining({ flaw: 'PERSONAL_MISSING', sequence: 7 }),
    ]);
  });
});

describe('tampering as the owner, with the triggers off', () => {
  const seed = 20_261_122;
  const columns = [
    ...[`at = at + interval '1 microsecond'`, `actor = 'SYSTEM'`, 'person_id = gen_random_uuid()'],
    ...['contact_id = gen_random_uuid()', `action = 'rejectMatch'`, `kind = 'OTHER'`, `subject_type = 'x'`],
    ...['subject_id = gen_random_uuid()', 'district_id = null', `shared_district_ids = '{${randomUUID()}}'`],
    ...[
      'organisation_id = gen_random_uuid()',
      `told_by = 'PAPER'`,
      `reason = null`,
      `reason = reason || ' '`,
    ],
    ...[`before = null`, `after = '{"people": 100}'`, `after = (after::text || ' ')::json`],
    ...[
      'about_person_id = gen_random_uuid()',
      'about_contact_id = gen_random_uuid()',
      `mac = repeat('0', 64)`,
    ],
    ...[`actor_digest = null`, `personal_digest = 'x'`, `key_id = 'x'`],
  ];
  const shift = async (from: number, by: number) => {
    // By way of numbers that nobody has: a key is checked row by row.
    await owner.query(
      'update audit_entry set sequence = sequence + 100000 where chain = $1 and sequence >= $2',
      [...[ward.wardId, from]],
    );
    await owner.query(
      'update audit_entry set sequence = sequence - 100000 + $2 where chain = $1 and sequence > 100000',
      [...[ward.wardId, by]],
    );
    await owner.query(
      'update audit_personal set sequence = sequence + 100000 where chain = $1 and sequence >= $2',
      [...[ward.wardId, from]],
    );
    await owner.query(
      'update audit_personal set sequence = sequence - 100000 + $2 where chain = $1 and sequence > 100000',
      [...[ward.wardId, by]],
    );
  };
  const ways: Readonly<Record<string, (at: number, random: (below: number) => number) => Promise<unknown>>> =
    {
      edit: (at, random) =>
        owner.query(
          `update audit_entry set ${columns[random(columns.length)]} where chain = $1 and sequence = $2`,
          [...[ward.wardId, at]],
        ),
      remove: (at) =>
        owner.query('delete from audit_entry where chain = $1 and sequence = $2', [ward.wardId, at]),
      removeAndNumberAnew: async (at) => {
        await owner.query('delete from audit_personal where chain = $1 and sequence = $2', [ward.wardId, at]);
        await owner.query('delete from audit_entry where chain = $1 and sequence = $2', [ward.wardId, at]);
        await shift(at + 1, -1);
      },
      insert: async (at) => {
        await shift(at, 1);
        await owner.query(
          `insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object('sequence', $2::int, 'mac', repeat('f', 64)))).*
         from audit_entry e where chain = $1 and sequence = 1`,
          [...[ward.wardId, at]],
        );
      },
      swap: async (at) => {
        for (const [from, to] of [
          [at, 100_001],
          [at + 3, at],
          [100_001, at + 3],
        ]) {
          for (const table of ['audit_personal', 'audit_entry'])
            await owner.query(`update ${table} set sequence = $3 where chain = $1 and sequence = $2`, [
              ...[ward.wardId, from, to],
            ]);
        }
      },
      cut: async (at) => {
        await owner.query('delete from audit_personal where chain = $1 and sequence >= $2', [
          ward.wardId,
          at,
        ]);
        await owner.query('delete from audit_entry where chain = $1 and sequence >= $2', [ward.wardId, at]);
        await owner.query(
          `update audit_chain set sequence = $2 - 1, mac = (select mac from audit_entry where chain = $1 and sequence = $2 - 1)
         where chain = $1`,
          [...[ward.wardId, at]],
        );
      },
    };

  const cases = Array.from({ length: 36 }, (_, n) => [Object.keys(ways)[n % 6]!, seed + n] as const);
  it.each(cases)('%s, seed %i: found, and the first bad entry named', async (way, seedOfCase) => {
    const random = seeded(seedOfCase);
    const at = 8 + random(28);
    await owner.query('begin');
    for (const table of ['audit_entry', 'audit_personal']) {
      await owner.query(`alter table ${table} disable trigger keep_as_it_is`);
    }
    await owner.query('alter table audit_personal drop constraint audit_personal_chain_sequence_fkey');
    await ways[way]!(at, random);
    const report = await verifyAsOwner();
    await owner.query('rollback');
    const { problem } = report.chains.find(({ chain }) => chain === ward.wardId)!;
    expect({ way, seed: seedOfCase, sequence: problem?.sequence }).toEqual({
      way,
      seed: seedOfCase,
      sequence: at,
    });
  });
});
