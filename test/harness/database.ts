import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appRole, migrate, ownerRole } from '@app/platform';
import type pg from 'pg';
import { asSuperuser, urlOf } from '../../apps/supervisor/src/postgres/roles.js';
import { testServer } from './server.js';

/** A migrated database of one test file's own. */
export interface TestDatabase {
  /** Connection of the role that owns the tables: to look behind the application's back. */
  readonly ownerUrl: string;
  /** Connection of the role that the product runs with. */
  readonly appUrl: string;
  readonly drop: () => Promise<void>;
}

const ownName = /^mk_test_[0-9a-f]{16}$/;
const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Copies the migrated template, which takes a tenth of a second. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const socketDir = await testServer();
  const template = await ensureTemplate(socketDir);
  const name = `mk_test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(socketDir, (client) =>
    client.query(`create database ${name} template ${template} owner ${ownerRole}`),
  );
  return {
    ownerUrl: urlOf(socketDir, ownerRole, name),
    appUrl: urlOf(socketDir, appRole, name),
    drop: () => dropTestDatabase(name),
  };
}

/** Another with the same rows. Nobody may be connected to the one that is copied. */
export async function copyTestDatabase(original: TestDatabase): Promise<TestDatabase> {
  const socketDir = await testServer();
  const name = `mk_test_${randomBytes(8).toString('hex')}`;
  const template = /mk_test_[0-9a-f]{16}/.exec(original.ownerUrl)?.[0];
  await asSuperuser(socketDir, (client) =>
    client.query(`create database ${name} template ${template} owner ${ownerRole}`),
  );
  return {
    ownerUrl: urlOf(socketDir, ownerRole, name),
    appUrl: urlOf(socketDir, appRole, name),
    drop: () => dropTestDatabase(name),
  };
}

/** An empty database without a table, for what is about migrations. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const socketDir = await testServer();
  const name = `mk_test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(socketDir, (client) => client.query(`create database ${name} owner ${ownerRole}`));
  return {
    ownerUrl: urlOf(socketDir, ownerRole, name),
    appUrl: urlOf(socketDir, appRole, name),
    drop: () => dropTestDatabase(name),
  };
}

/** Drops a database that this harness made, and refuses any other. */
export async function dropTestDatabase(name: string): Promise<void> {
  if (!ownName.test(name)) throw new Error(`${name} is not a test database`);
  await asSuperuser(await testServer(), (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
}

/** One template per state of the migrations: a changed migration never meets an old template. */
async function ensureTemplate(socketDir: string): Promise<string> {
  const template = `mk_template_${migrationsHash()}`;
  return asSuperuser(socketDir, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('mk_template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await buildTemplate(client, socketDir, template);
    return template;
  });
}

/** Gets its name when it is whole. */
async function buildTemplate(client: pg.Client, socketDir: string, template: string): Promise<void> {
  const half = `mk_half_${randomBytes(8).toString('hex')}`;
  await client.query(`create database ${half} owner ${ownerRole}`);
  try {
    await migrate(urlOf(socketDir, ownerRole, half));
    await client.query(`alter database ${half} with allow_connections false`);
    await client.query(`alter database ${half} rename to ${template}`);
  } catch (error) {
    await client.query(`drop database if exists ${half} with (force)`);
    throw error;
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  const folder = join(repository, 'prisma-free-migrations');
  for (const file of readdirSync(folder).toSorted())
    hash.update(file).update(readFileSync(join(folder, file)));
  hash.update(readFileSync(join(repository, 'libs/platform/src/migrate.ts')));
  return hash.digest('hex').slice(0, 16);
}
