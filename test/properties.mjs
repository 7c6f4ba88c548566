// npm run test:properties: all tests that draw their cases, with cases that nobody has seen yet.
//   npm run test:properties -- --times 5     with five seeds in turn
//   npm run test:properties -- --seed 7      with this one, to see a failure again
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const say = (line) => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const times = Number(values.times ?? 1);
if (!Number.isInteger(times) || times < 1) throw new Error('--times is how often: 1, 2, 3 …');

/** Jest itself finds what comes to import test/fast-check.mjs. */
const args = [
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  join(root, 'node_modules/jest/bin/jest.js'),
  ...['--maxWorkers', '1', '--silent', '--findRelatedTests', 'test/fast-check.mjs'],
];
const seeds = Array.from({ length: times }, () => values.seed ?? `${randomInt(2 ** 31)}`);
const failed = seeds.filter((seed) => {
  say(`\nSeed ${seed}`);
  const env = { ...process.env, PROPERTY_SEED: seed };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  return status !== 0;
});
for (const seed of failed) say(`Failed; to see it again: npm run test:properties -- --seed ${seed}`);
process.exitCode = failed.length > 0 ? 1 : 0;
