import { Passwords } from '@app/access';
import { type AuditKeySettings, recordPast } from '@app/audit';
import type { Client } from 'pg';
import { demonstrationAccounts, demonstrationPassword, type DemonstrationAccount } from './accounts.js';
import { wardId } from './directory-rows.js';
import { demonstrationOf } from './plan.js';
import { insertTables } from './rows.js';

/** Any number will do: two starts at once wait for each other. */
const seedLock = 20_261_123;

/**
 * Fills an empty database with the demonstration, all of it or nothing; one that has a ward is left as it is.
 * @returns whether it was filled now
 */
export async function seedDemonstration(
  client: Client,
  now: Date,
  settings: AuditKeySettings,
): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [seedLock]);
    const { rowCount } = await client.query('select from ward limit 1');
    if (rowCount === 0) {
      const passwordHash = await new Passwords().hash(demonstrationPassword);
      const { tables, past } = demonstrationOf(now, passwordHash);
      await insertTables(client, tables);
      await recordPast(client, settings, wardId, past);
    }
    await client.query('commit');
    return rowCount === 0;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The accounts that there are: on a database that was filled otherwise, none. */
export async function presentAccounts(client: Client): Promise<DemonstrationAccount[]> {
  const emails = demonstrationAccounts.map(({ email }) => email);
  const { rows } = await client.query<{ email: string }>(
    'select email from person where email = any($1) and password_hash is not null',
    [emails],
  );
  const present = new Set(rows.map(({ email }) => email));
  return demonstrationAccounts.filter(({ email }) => present.has(email));
}
