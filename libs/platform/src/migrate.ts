import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { appRole, systemRole } from './config.js';

type MigrationClass = new () => MigrationInterface;

/** Any number will do, as long as every process takes the same. */
const migrationLock = 20_261_122;

/** The folder of the migrations, compiled beside this file's own tree or, in a test, as they were written. */
const migrationsDir = fileURLToPath(new URL('../../../prisma-free-migrations/', import.meta.url));

/**
 * Brings a database to this version: the role, the product's tables, then the queue's. Safe to call from several
 * processes at once, and again.
 * @param ownerUrl connection of the role that owns the tables
 * @returns names of the migrations that were applied now
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureRoles(client);
    const applied = await migrateTables(ownerUrl);
    await migrateQueue(client);
    return applied;
  } finally {
    await client.end();
  }
}

/**
 * On our own server the roles are there; on another one the owner makes them, where it may. The application's role can
 * become the system's, and has none of its rights as long as it hasn't.
 */
async function ensureRoles(client: pg.Client): Promise<void> {
  const make = [
    `create role ${systemRole} nologin nosuperuser nobypassrls`,
    `create role ${appRole} nologin nosuperuser nobypassrls noinherit`,
  ];
  const grants = [
    `grant ${systemRole} to ${appRole}`,
    `grant ${appRole} to current_user`,
    `grant ${systemRole} to current_user`,
  ];
  const { rowCount } = await client.query('select from pg_roles where rolname in ($1, $2)', [
    appRole,
    systemRole,
  ]);
  if (rowCount === 2) return;
  try {
    const { rowCount: hasApp } = await client.query('select from pg_roles where rolname = $1', [appRole]);
    const missing = hasApp ? [make[0], `alter role ${appRole} noinherit`] : make;
    for (const sql of [...missing, ...grants]) await client.query(String(sql));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The roles ${appRole} and ${systemRole} are missing and could not be made (${reason}). As an administrator of the ` +
        `server run: create role ${systemRole}; create role ${appRole} noinherit; grant ${systemRole} to ${appRole}; ` +
        `grant ${appRole}, ${systemRole} to ${client.user ?? 'the owner'};`,
      { cause: error },
    );
  }
}

async function migrateTables(url: string): Promise<string[]> {
  const dataSource = new DataSource({ type: 'postgres', url, migrations: await loadMigrations() });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** Every class that the folder's files export, in the order of their file names. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const extension = extname(fileURLToPath(import.meta.url));
  const files = (await readdir(migrationsDir)).filter((file) => extname(file) === extension).toSorted();
  const modules: Record<string, unknown>[] = [];
  for (const file of files) modules.push(await import(pathToFileURL(join(migrationsDir, file)).href));
  return modules.flatMap((module) =>
    Object.values(module).filter((it): it is MigrationClass => typeof it === 'function'),
  );
}

/** BullMQ's own tables. Since 6.1 it no longer makes them by itself, and the application could not. */
async function migrateQueue(client: pg.Client): Promise<void> {
  await runMigrations(client, DEFAULT_SCHEMA);
  for (const right of [
    'usage on schema',
    'select, insert, update, delete on all tables in schema',
    'usage, select on all sequences in schema',
    'execute on all functions in schema',
  ]) {
    await client.query(`grant ${right} ${DEFAULT_SCHEMA} to ${appRole}`);
  }
}
