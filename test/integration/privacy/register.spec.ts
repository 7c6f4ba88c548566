import { type CatalogueColumn, register, unregistered, vanished } from '@app/privacy';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

async function columns(): Promise<CatalogueColumn[]> {
  const { rows } = await client.query<CatalogueColumn>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and c.relname <> 'migrations' order by 1, a.attnum`,
  );
  return rows;
}

describe('the register of personal data', () => {
  it('knows every column of the database that looks personal', async () => {
    expect(unregistered(await columns())).toEqual([]);
  });

  it('names nothing that is not there', async () => {
    expect(vanished(await columns())).toEqual([]);
  });

  it('fails on a new column that nobody declared', async () => {
    const before = unregistered(await columns());
    await client.query('begin');
    await client.query('alter table site add column caretaker_phone text');
    const after = unregistered(await columns());
    expect(after.filter((name) => !before.includes(name))).toEqual(['site.caretaker_phone']);
    await client.query('rollback');
  });

  it('says of every table that names a person what becomes of it when the person goes', async () => {
    const { rows } = await client.query<{ table: string }>(
      `select distinct conrelid::regclass::text as table from pg_constraint k
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        where k.contype = 'f' and k.confrelid = 'person'::regclass and a.attname = 'person_id'`,
    );
    const declared = new Set(register.map(({ table }) => table));
    expect(rows.map(({ table }) => table).filter((table) => !declared.has(table))).toEqual([]);
  });

  it('asks and erases with statements that the database takes', async () => {
    for (const { table, held, erase } of register) {
      for (const sql of [held, erase]) {
        if (sql === null) continue;
        const bound = sql
          .replaceAll(/(?<!:):person\b/g, 'gen_random_uuid()')
          .replaceAll(/(?<!:):email\b/g, `'a'::text`);
        await client.query('begin');
        await expect(client.query(`explain ${bound}`).then(() => table)).resolves.toBe(table);
        await client.query('rollback');
      }
    }
  });
});
