// npm test: every suite of jest.config.mjs, one after the other, and one line of counts over all of them.
//   npm test                          all suites but the faults, which take minutes: npm run test:faults
//   npm test -- unit integration      these
//   npm test -- unit libs/domain      the rest goes to jest
// What needs a program that isn't there (Chromium, redis-server) is named and left out; with CI=true that is a failure.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import config from '../jest.config.mjs';
import { findChromium, findProgram } from './tools.mjs';

const root = join(import.meta.dirname, '..');
const inCi = process.env.CI === 'true';
const say = (line) => void process.stdout.write(`${line}\n`);

const suites = config.projects.map((project) => project.displayName);
const asked = process.argv.slice(2).filter((argument) => suites.includes(argument));
const forJest = process.argv.slice(2).filter((argument) => !suites.includes(argument));
const chosen = asked.length > 0 ? asked : suites.filter((suite) => suite !== 'faults');

/** Spec files that need a program, and whether it is there. */
const needs = [
  { program: 'Chromium', files: /^test\/browser\//, found: findChromium() !== null },
  { program: 'redis-server', files: /\.redis\.spec\.ts$/, found: findProgram('redis-server') !== null },
];

const counts = { passed: 0, failed: 0, skipped: 0 };
const workDir = mkdtempSync(join(tmpdir(), 'machikaigi-tests-'));
const interrupted = new AbortController();
process.on('SIGINT', () => interrupted.abort());
process.on('SIGTERM', () => interrupted.abort());

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** The tests of the whole product start what was built; a source newer than that would not be what is tested. */
function buildIfStale() {
  const built = join(root, 'dist/apps/supervisor/src/main.js');
  const since = existsSync(built) ? statSync(built).mtimeMs : 0;
  const sources = ['apps', 'libs', 'prisma-free-migrations'].flatMap(filesUnder);
  if (!sources.some((file) => !file.endsWith('.spec.ts') && statSync(join(root, file)).mtimeMs > since))
    return true;
  say('Building');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) say(`${stdout}${stderr}`);
  return status === 0;
}

function run(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
}

async function runSuite(suite, without) {
  const result = join(workDir, `${suite}.json`);
  const code = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      ...['--selectProjects', suite, '--json', `--outputFile=${result}`, '--passWithNoTests'],
      ...(inCi ? ['--ci'] : []),
      ...(forJest.some((argument) => /^(-w|--maxWorkers|-i|--runInBand)/.test(argument))
        ? []
        : workersOf(suite)),
      ...(without.length > 0 ? ['--testPathIgnorePatterns', '/node_modules/', ...without] : []),
      // Patterns last, and behind a flag of their own: the flag before them takes any number of words.
      ...(forJest.length > 0 ? ['--color=false', ...forJest] : []),
    ],
    { MACHIKAIGI_TEST_DIR: workDir },
  );
  if (!existsSync(result)) {
    counts.failed += 1;
    say(`${suite}: jest ended without a result`);
    return;
  }
  const found = JSON.parse(readFileSync(result, 'utf8'));
  counts.passed += found.numPassedTests;
  // A file that could not even be read has no tests to count, and is a failure all the same.
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  counts.failed += code !== 0 && failed === 0 ? 1 : failed;
  counts.skipped += found.numPendingTests + found.numTodoTests;
}

/** Two at a time where a test is alone with its database, or waits most of its time; the whole product and a browser want the machine. */
function workersOf(suite) {
  return ['--maxWorkers', ['unit', 'integration', 'authorisation', 'faults'].includes(suite) ? '2' : '1'];
}

function filesOf(suite) {
  const { testRegex } = config.projects.find((project) => project.displayName === suite);
  const patterns = [testRegex].flat().map((pattern) => new RegExp(pattern));
  return ['apps', 'libs', 'test']
    .flatMap(filesUnder)
    .filter((file) => patterns.some((it) => it.test(`/${file}`)));
}

/** Ends the suites' database server, which would otherwise wait for more of them for a while. */
async function endTestServer() {
  const note = join(workDir, 'server.json');
  if (existsSync(note)) {
    const { janitor } = JSON.parse(readFileSync(note, 'utf8'));
    try {
      process.kill(janitor, 'SIGTERM');
      for (let tries = 0; tries < 100 && existsSync(note); tries++) await wait(100);
      for (let tries = 0; tries < 100; tries++) {
        process.kill(janitor, 0);
        await wait(50);
      }
    } catch {
      // It is gone.
    }
  }
  rmSync(workDir, { recursive: true, force: true });
}

const missing = [];
if (chosen.some((suite) => suite !== 'unit') && !buildIfStale()) {
  counts.failed += 1;
  say('The product does not build; only what needs no build is run');
}
for (const suite of chosen) {
  if (
    interrupted.signal.aborted ||
    (suite !== 'unit' && counts.failed > 0 && !existsSync(join(root, 'dist')))
  )
    break;
  const files = filesOf(suite);
  const gaps = needs.filter((need) => !need.found && files.some((file) => need.files.test(file)));
  const left = files.filter((file) => !gaps.some((gap) => gap.files.test(file)));
  for (const { program, files: pattern } of gaps) {
    const out = files.filter((file) => pattern.test(file));
    counts.skipped += out.length;
    missing.push(`${program} was not found, so these were left out: ${out.join(', ')}`);
  }
  if (left.length === 0) continue;
  say(`\n${suite}`);
  await runSuite(
    suite,
    gaps.map((gap) => gap.files.source.replace('^', '/')),
  );
}
await endTestServer();

for (const line of missing) say(line);
const skippedInCi = inCi && counts.skipped > 0;
if (skippedInCi) say('CI=true: what is skipped counts as failed');
if (interrupted.signal.aborted) say('Interrupted');
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 || skippedInCi || interrupted.signal.aborted ? 1 : 0;
