// npm run check: everything that CI demands, a line a step. All steps run; a failed one shows what it said.
//   npm run check                     all steps
//   npm run check -- lint types       these
//   npm run check -- --except tests   all but these
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const say = (line) => void process.stdout.write(`${line}\n`);
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a program and gives its output and exit code; `show` lets it speak for itself. */
function run(program, args, { show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const all = [];
    const out = [];
    child.stdout?.on('data', (chunk) => {
      all.push(chunk);
      out.push(chunk);
    });
    child.stderr?.on('data', (chunk) => all.push(chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message, stdout: '' }));
    child.once('close', (code) =>
      resolve({
        code: code ?? 1,
        output: Buffer.concat(all).toString(),
        stdout: Buffer.concat(out).toString(),
      }),
    );
  });
}

/** One after the other; the first that fails decides. */
async function inTurn(...commands) {
  let last = { code: 0, output: '' };
  for (const [program, ...args] of commands) {
    last = await run(program, args);
    if (last.code !== 0) break;
  }
  return last;
}

/** What the code says the API is, against what is committed. */
async function schemaDrift() {
  const committed = join(root, 'apps/api/src/schema.graphql');
  const printed = await run(process.execPath, ['dist/apps/api/src/print-schema.js']);
  if (printed.code !== 0) return printed;
  if (existsSync(committed) && readFileSync(committed, 'utf8').trimEnd() === printed.stdout.trimEnd())
    return { code: 0, output: '' };
  const output = 'apps/api/src/schema.graphql is not what the code says: npm run schema';
  return { code: 1, output };
}

const jestOf = (suite, pattern) => [process.execPath, 'test/run.mjs', suite, pattern];

const steps = {
  build: () => inTurn(['npm', 'run', '--silent', 'build']),
  format: () => inTurn([bin('prettier'), '--check', '--log-level', 'warn', '.']),
  lint: () => inTurn([bin('oxlint'), '--deny-warnings', '.']),
  types: () =>
    inTurn([bin('tsc'), '--noEmit', '-p', 'tsconfig.json'], [bin('tsc'), '--noEmit', '-p', 'apps/web']),
  arrows: () =>
    inTurn([
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
      'test',
      'prisma-free-migrations',
    ]),
  'dead-code': () => inTurn([bin('knip'), '--no-progress']),
  schema: schemaDrift,
  'web-types': () =>
    inTurn(
      [bin('graphql-codegen'), '--config', 'apps/web/codegen.ts'],
      ['git', 'diff', '--exit-code', '--stat', '--', 'apps/web/src/graphql/generated'],
    ),
  migrations: () => inTurn(jestOf('integration', 'test/integration/platform/migrations')),
  tests: () => run(process.execPath, ['test/run.mjs'], { show: true }),
};

const words = process.argv.slice(2);
const except = words[0] === '--except';
const named = except ? words.slice(1) : words;
const unknown = named.filter((name) => !(name in steps));
if (unknown.length > 0) {
  say(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
const chosen = Object.keys(steps).filter((name) => named.length === 0 || named.includes(name) !== except);

const failed = [];
for (const name of chosen) {
  // The tests hold the migrations' test.
  if (name === 'migrations' && chosen.includes('tests')) continue;
  const began = Date.now();
  const { code, output } = await steps[name]();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(6)} s`);
  if (code !== 0) {
    failed.push(name);
    if (output) say(output.trimEnd());
  }
}
say(failed.length === 0 ? 'Everything holds' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
