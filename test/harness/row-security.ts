import pg from 'pg';
import type { TestDatabase } from './database.js';

/**
 * Takes row level security off every table of this one database, so that only the application's own policy is left to
 * show or hide a row: what leaks then, the second layer was hiding.
 */
export async function withoutRowSecurity(database: Pick<TestDatabase, 'ownerUrl'>): Promise<void> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relkind in ('r', 'p') and relrowsecurity
         and relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of rows) {
      await owner.query(`alter table ${name} no force row level security`);
      await owner.query(`alter table ${name} disable row level security`);
    }
  } finally {
    await owner.end();
  }
}
