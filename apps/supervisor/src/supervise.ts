import { existsSync } from 'node:fs';
import {
  type Config,
  type Environment,
  loadConfig,
  loadSupervisorConfig,
  migrate,
  type SupervisorConfig,
} from '@app/platform';
import { answers, saysReady, startChild, untilReady } from './child.js';
import type { Closer } from './closer.js';
import { openOwnDatabase } from './database.js';
import { type Account, makeDemonstration } from './demonstration.js';
import { keepRunning, type Part } from './part.js';
import { checkPortIsFree } from './port.js';

/** The programs that make up the product, as paths of compiled files. */
export interface Programs {
  readonly api: string;
  readonly worker: string;
  readonly demonstration: string;
}

interface Prepared {
  readonly config: Config;
  readonly ownerUrl: string | null;
  readonly onDisk: Promise<void>;
}

type Tell = (line: string) => void;

/** Brings everything up. What it has started it hands to the closer, also when it fails half way. */
export async function bringUp(
  env: Environment,
  programs: Programs,
  closer: Closer,
  tell: Tell,
): Promise<void> {
  const missing = Object.values(programs).find((program) => !existsSync(program));
  if (missing) throw new Error(`${missing} is missing: run npm ci, which builds it`);
  const settings = loadSupervisorConfig(env);
  const { config, ownerUrl, onDisk } = await prepareDatabase(env, settings, closer, tell);
  if (ownerUrl) await migrate(ownerUrl);
  const children = childEnvironment(process.env, config);
  const [accounts] = await Promise.all([
    config.demo ? makeDemonstration(programs.demonstration, children, closer, tell) : [],
    keep(apiPart(programs, children, config), closer, tell),
    keep(workerPart(programs, children), closer, tell),
    onDisk,
  ]);
  tellReady(config, accounts, tell);
}

async function prepareDatabase(
  env: Environment,
  settings: SupervisorConfig,
  closer: Closer,
  tell: Tell,
): Promise<Prepared> {
  if (settings.appDatabaseUrl !== null) {
    const config = loadConfig(env);
    await checkPortIsFree(config.host, config.port);
    return { config, ownerUrl: config.databaseUrl, onDisk: Promise.resolve() };
  }
  // PGHOST, PGOPTIONS and the like are about another server, which the person also works with.
  for (const name of Object.keys(process.env)) if (name.startsWith('PG')) delete process.env[name];
  const own = await openOwnDatabase(settings, closer, tell);
  const secretKey = settings.secretKey ?? own.secretKey;
  const config = { ...settings, dataDir: own.dataDir, appDatabaseUrl: own.appUrl, secretKey };
  return { config, ownerUrl: own.ownerUrl, onDisk: own.onDisk };
}

/** The owner's connection is kept back: what the API and the worker don't know, nobody can get from them. */
export function childEnvironment(env: Environment, config: Config): Environment {
  return {
    ...env,
    DATABASE_URL: undefined,
    NODE_ENV: env['NODE_ENV'] ?? 'production',
    PORT: String(config.port),
    HOST: config.host,
    DATA_DIR: config.dataDir,
    PUBLIC_URL: config.publicUrl,
    APP_DATABASE_URL: config.appDatabaseUrl,
    SECRET_KEY: config.secretKey,
    DEMO: config.demo ? '1' : '0',
    HOLD_SECONDS: String(config.holdSeconds),
    // In the demonstration a person reads the terminal.
    LOG_LEVEL: env['LOG_LEVEL'] ?? (config.demo ? 'warn' : config.logLevel),
  };
}

async function keep(part: Part, closer: Closer, tell: Tell): Promise<void> {
  const kept = keepRunning(part, tell);
  closer.add(() => kept.stop());
  await kept.started.catch((error: unknown) => {
    throw new Error(`${part.name} ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  });
}

function apiPart(programs: Programs, env: Environment, config: Config): Part {
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${config.port}/readyz`;
  return {
    name: 'API',
    start: (ended) => untilReady(startChild(programs.api, env, 'inherit'), answers(address), ended),
  };
}

function workerPart(programs: Programs, env: Environment): Part {
  return {
    name: 'worker',
    start: (ended) => {
      const child = startChild(programs.worker, env, 'inherit');
      return untilReady(child, saysReady(child), ended);
    },
  };
}

function tellReady(config: Config, accounts: readonly Account[], tell: Tell): void {
  if (accounts.length > 0) tell('Demonstration accounts (role, address, password):');
  for (const { role, email, password } of accounts) tell(`  ${role}  ${email}  ${password}`);
  if (config.demo && config.smtpUrl === null) tell(`mails   ${config.publicUrl}/mail`);
  tell(`ready ${config.publicUrl}`);
}
