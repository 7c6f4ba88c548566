import pg from 'pg';
import { createTestDatabase, dropTestDatabase, type TestDatabase } from '../../harness/index.js';

describe(createTestDatabase.name, () => {
  let one: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });
  afterAll(() => Promise.all([one?.drop(), other?.drop()]));

  async function ask(url: string, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('gives each test file a migrated database of its own', async () => {
    await ask(one.ownerUrl, 'create table only_here ()');
    expect(await ask(one.ownerUrl, `select to_regclass('only_here') is null as missing`)).toEqual([
      { missing: false },
    ]);
    expect(await ask(other.ownerUrl, `select to_regclass('only_here') is null as missing`)).toEqual([
      { missing: true },
    ]);
    expect(await ask(other.appUrl, 'select count(*) > 0 as migrated from bullmq.migration')).toEqual([
      { migrated: true },
    ]);
  });

  it('sorts and classifies text by Unicode', async () => {
    const [row] = await ask(
      one.appUrl,
      `select upper('ä') as upper, pg_encoding_to_char(encoding) as encoding
      from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ upper: 'Ä', encoding: 'UTF8' });
  });

  it('gives the application a role that owns nothing, makes nothing and passes no rule by', async () => {
    await expect(ask(one.appUrl, 'create table mine ()')).rejects.toThrow(/permission denied/);
    await expect(ask(one.appUrl, 'drop table bullmq.migration')).rejects.toThrow(/must be owner/);
    const [row] = await ask(
      one.appUrl,
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(row).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  });
});

describe(dropTestDatabase.name, () => {
  it.each(['postgres', 'machikaigi', 'mk_test_', 'mk_test_0123456789abcdef; drop database postgres'])(
    'refuses %s',
    async (name) => {
      await expect(dropTestDatabase(name)).rejects.toThrow('is not a test database');
    },
  );
});
