import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { appRole, type Config, ConfigError, type Environment, loadSupervisorConfig } from './config.js';

/**
 * The settings of a command that an operator runs: those of the environment, else what a running `npm start` keeps in its
 * data folder, database and key.
 * @throws ConfigError where there is neither
 */
export function loadCommandConfig(env: Environment, dataDir?: string): Config {
  const config = loadSupervisorConfig({ ...env, ...(dataDir && { DATA_DIR: dataDir }) });
  return {
    ...config,
    appDatabaseUrl: config.appDatabaseUrl ?? runningDatabase(config.dataDir),
    secretKey: config.secretKey ?? keptSecret(config.dataDir),
  };
}

/** The running server writes the folder of its socket into the fifth line of its own file. */
function runningDatabase(dataDir: string): string {
  const socketDir = read(join(dataDir, 'postgres/postmaster.pid'))?.split('\n')[4];
  if (socketDir) return `postgres://${appRole}@/machikaigi?host=${encodeURIComponent(socketDir)}&port=5432`;
  throw new ConfigError(
    `No database server runs on ${resolve(dataDir)}: set DATABASE_URL, or start the product and give its data folder as --data-dir`,
  );
}

/** What goes on record is chained with it, so that a command without it could change nothing. */
function keptSecret(dataDir: string): string {
  const secret = read(join(dataDir, 'secret-key'))?.trim();
  if (secret) return secret;
  throw new ConfigError(
    `SECRET_KEY is not set and ${resolve(dataDir)} keeps none: set the one with which the product runs`,
  );
}

function read(file: string): string | null {
  try {
    return readFileSync(resolve(file), 'utf8');
  } catch {
    return null;
  }
}
