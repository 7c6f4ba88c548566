import { appRole, ownerRole, systemRole } from '@app/platform';
import pg from 'pg';

export const databaseName = 'machikaigi';

/** A role's URL of a database behind the socket folder. */
export function urlOf(socketDir: string, role: string, database: string): string {
  return `postgres://${role}@/${database}?host=${encodeURIComponent(socketDir)}&port=5432`;
}

/** Runs the work on a connection of the cluster's superuser, who is used for nothing but roles and databases. */
export async function asSuperuser<T>(socketDir: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ host: socketDir, user: 'postgres', database: 'postgres', ssl: false });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * The owner changes tables, the application reads and writes rows, the system is what the application becomes for the
 * product's own work: none above the others' rules, and nothing inherited without being asked for.
 */
export async function ensureRoles(socketDir: string): Promise<void> {
  const plain = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit';
  await asSuperuser(socketDir, async (client) => {
    for (const [role, login] of [
      [ownerRole, 'login'],
      [appRole, 'login'],
      [systemRole, 'nologin'],
    ]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${login} ${plain}`);
    }
    await client.query(`grant ${systemRole} to ${appRole}`);
  });
}

export async function ensureDatabase(socketDir: string): Promise<void> {
  await asSuperuser(socketDir, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`);
  });
}
