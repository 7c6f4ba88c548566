import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Environment, loadSupervisorConfig, migrate } from '@app/platform';
import { Closer } from './closer.js';
import { runUntilSignal } from './run.js';
import { bringUp } from './supervise.js';

const usage = `npm start -- [--data-dir folder] [--port number]     starts everything
node dist/apps/supervisor/src/main.js migrate        brings the database of DATABASE_URL to this version`;

const program = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const programs = {
  api: program('api/src/main.js'),
  worker: program('worker/src/main.js'),
  demonstration: program('api/src/demonstration/main.js'),
};

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** A flag is another way to set the variable of the same name. */
function readCommand(): { command: string; env: Environment } {
  const { values, positionals } = parseArgs({
    options: { 'data-dir': { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const env = { ...process.env };
  if (values['data-dir'] !== undefined) env['DATA_DIR'] = values['data-dir'];
  if (values.port !== undefined) env['PORT'] = values.port;
  return { command: values.help ? 'help' : (positionals[0] ?? 'start'), env };
}

async function migrateOutside(env: Environment): Promise<void> {
  const { databaseUrl } = loadSupervisorConfig(env);
  if (databaseUrl === null)
    throw new Error('DATABASE_URL must be set: npm start migrates its own database by itself');
  const applied = await migrate(databaseUrl);
  tell(applied.length === 0 ? 'nothing to migrate' : `migrated: ${applied.join(', ')}`);
}

async function main(): Promise<void> {
  const { command, env } = readCommand();
  if (command === 'start') await runUntilSignal((closer: Closer) => bringUp(env, programs, closer, tell));
  else if (command === 'migrate') await migrateOutside(env);
  else tell(usage);
}

// A closed terminal is no reason to leave a server behind.
process.stdout.on('error', () => undefined);
try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
