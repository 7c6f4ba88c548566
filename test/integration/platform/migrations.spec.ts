import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadMigrations, migrate } from '@app/platform';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { createEmptyDatabase, type TestDatabase } from '../../harness/index.js';

const libs = fileURLToPath(new URL('../../../libs/', import.meta.url));

/** Every class that an entity file exports. */
async function loadEntities(): Promise<(new () => unknown)[]> {
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.entity.ts'),
  );
  const modules: object[] = [];
  for (const file of files.toSorted()) modules.push(await import(pathToFileURL(join(libs, file)).href));
  return modules.flatMap((module) =>
    Object.values(module).filter((it): it is new () => unknown => typeof it === 'function'),
  );
}

describe('the migrations', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => database.drop());

  async function open(entities: (new () => unknown)[] = []): Promise<DataSource> {
    const migrations = await loadMigrations();
    return new DataSource({ type: 'postgres', url: database.ownerUrl, entities, migrations }).initialize();
  }

  /** All that a migration can make: columns, constraints, indexes, functions, triggers, policies. */
  async function shape(dataSource: DataSource): Promise<string[]> {
    const rows = await dataSource.query<{ line: string }[]>(`
      select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
        from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
      union all select format('constraint %s %s', conname, pg_get_constraintdef(oid)) from pg_constraint
        where connamespace = 'public'::regnamespace and conrelid <> coalesce(to_regclass('migrations'), 0)
      union all select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
      union all select pg_get_functiondef(p.oid) from pg_proc p where pronamespace = 'public'::regnamespace and prokind = 'f'
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all select format('policy %s %s %s', tablename, policyname, qual) from pg_policies
      union all select format('type %s', typname) from pg_type where typnamespace = 'public'::regnamespace and typtype = 'e'
      order by 1`);
    return rows.map(({ line }) => line);
  }

  /**
   * What TypeORM would change to make the tables fit the entities. Keys, indexes and defaults are left out: they are the
   * migrations' alone, and an entity does not repeat them. So are generated columns, which it could not compare.
   */
  async function drift(entities: (new () => unknown)[]): Promise<string[]> {
    await migrate(database.ownerUrl);
    const dataSource = await open(entities);
    // TypeORM looks up generated columns in a table that its own synchronisation would have made.
    await dataSource.query(`create table typeorm_metadata ("type" varchar not null, "database" varchar, "schema" varchar,
      "table" varchar, "name" varchar, "value" text)`);
    const generated = await dataSource.query<{ attname: string }[]>(
      `select attname from pg_attribute where attgenerated <> ''`,
    );
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    return upQueries
      .map(({ query }) => query)
      .filter((query) => !/ (CONSTRAINT|INDEX) |(SET|DROP) DEFAULT|typeorm_metadata/.test(query))
      .filter(
        (query) => !generated.some(({ attname }) => new RegExp(`(ADD|DROP COLUMN) "${attname}"`).test(query)),
      );
  }

  it('make the columns that the entities describe', async () => {
    expect(await drift(await loadEntities())).toEqual([]);
  });

  it('are compared by columns, types and whether a value may be missing', async () => {
    @Entity('ward')
    class Ward {
      @PrimaryColumn('uuid') id: string;
      @Column('integer') code: number;
      @Column('text', { nullable: true }) name: string | null;
      @Column('text') nickname: string;
    }
    const found = (await drift([Ward])).join('\n');
    expect(found).toMatch(/"ward" ADD "nickname"/);
    expect(found).toMatch(/"ward" ALTER COLUMN "name" DROP NOT NULL/);
    expect(found).toMatch(/"ward" ADD "code" integer/);
  });

  it('go down to nothing and up again to the same', async () => {
    const dataSource = await open();
    const empty = await shape(dataSource);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    const full = await shape(dataSource);
    for (const _ of applied) await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await shape(dataSource)).toEqual(empty);
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await shape(dataSource)).toEqual(full);
    await dataSource.destroy();
  });

  it('may be applied by two processes at once, and again', async () => {
    const [one, other] = await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
    expect(one.length + other.length).toBe((await loadMigrations()).length);
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });
});
