import { appRole, ownerRole } from '@app/platform';
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

/** The owner changes tables, the application reads and writes rows: two roles, neither above the other's rules. */
export async function ensureRoles(socketDir: string): Promise<void> {
  await asSuperuser(socketDir, async (client) => {
    for (const role of [ownerRole, appRole]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount === 0) {
        await client.query(
          `create role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
        );
      }
    }
  });
}

export async function ensureDatabase(socketDir: string): Promise<void> {
  await asSuperuser(socketDir, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`);
  });
}
