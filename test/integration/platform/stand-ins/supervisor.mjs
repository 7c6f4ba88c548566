// The real supervisor, over stand-ins for the programs that it starts.
import { fileURLToPath } from 'node:url';
import { runUntilSignal } from '../../../../dist/apps/supervisor/src/run.js';
import { bringUp } from '../../../../dist/apps/supervisor/src/supervise.js';

const program = (name) => fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
const programs = { api: program('api'), worker: program('worker'), demonstration: program('demonstration') };
const tell = (line) => void process.stdout.write(`${line}\n`);

try {
  await runUntilSignal((closer) => bringUp(process.env, programs, closer, tell));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
