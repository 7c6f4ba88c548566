// npm run bench:matching: how good plans are, how soon, in how much memory, and beside HiGHS, in the same run.
//   npm run bench:matching -- --sizes S,M,L,XL --fresh 3 --seed 1 --threads 2
//   npm run bench:matching -- --quick                 S and M, the short budgets, one fresh instance
//   INSTANCES_DIR=folder                              csr-match/1 instances named S-1.json.gz, M-2.json.gz …
// Runs the command (`npm run plan`) as it was built, in a process of its own for each plan, and verifies each plan apart
// from it. Prints what it does to stderr, a report in Markdown to stdout; fails where a plan is wrong.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { generateInstance, sizes } from './generate-instance.mjs';
import { solveWithHighs } from './matching-highs.mjs';
import { command, planInProcess } from './matching-plan.mjs';
import { rematchMany } from './matching-rematch.mjs';
import { verifyPlan } from './matching-rules.mjs';

/** What each size has to reach: a gap in percent within so many seconds; the floor must be, the goal should be. */
const targets = [
  { size: 'S', seconds: 1, kind: 'goal', atMost: 0 },
  { size: 'S', seconds: 5, kind: 'floor', atMost: 0 },
  { size: 'M', seconds: 1, kind: 'goal', atMost: 0.6 },
  { size: 'M', seconds: 2, kind: 'floor', atMost: 0.8 },
  { size: 'M', seconds: 60, kind: 'goal', atMost: 0.3 },
  { size: 'L', seconds: 1, kind: 'goal', atMost: 0.5 },
  { size: 'L', seconds: 3, kind: 'floor', atMost: 0.6 },
  { size: 'L', seconds: 10, kind: 'goal', atMost: 0.25 },
  { size: 'L', seconds: 60, kind: 'goal', atMost: 0.15 },
  { size: 'XL', seconds: 20, kind: 'goal', atMost: 1 },
  { size: 'XL', seconds: 45, kind: 'floor', atMost: 1.5, megabytes: 1000 },
];
const quickSeconds = 5;
const highsSeconds = { S: 60, M: 60, L: 120 };
/** Seconds that the command is given in turn, until its plan is as good as the one that HiGHS has. */
const ladder = [0.1, 0.15, 0.2, 0.3, 0.45, 0.6, 0.9, 1.5, 3, 6, 15, 60];
const timesSooner = 100;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    fresh: { type: 'string' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'highs-at-L': { type: 'boolean', default: false },
    'without-highs': { type: 'boolean', default: false },
  },
});
const chosen = (values.sizes ?? (values.quick ? 'S,M' : 'S,M,L,XL')).split(',');
const unknown = chosen.filter((size) => !(size in sizes));
if (unknown.length > 0) throw new Error(`no such size: ${unknown.join(', ')}`);
const seed = Number(values.seed);

if (!existsSync(command)) throw new Error('first: npm run build');

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'machikaigi-matching-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const say = (line = '') => void process.stdout.write(`${line}\n`);
const tell = (line) => void process.stderr.write(`${line}\n`);
const median = (list) => {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const fixed = (value, places) => (value === null ? '–' : value.toFixed(places));
const whole = (value) => Math.round(value).toLocaleString('en-US');

function publicInstances(size) {
  const from = process.env.INSTANCES_DIR ?? join(root, '../shared/bench/instances');
  if (!existsSync(from)) return [];
  return readdirSync(from)
    .filter((name) => new RegExp(`^${size}-.*\\.json(\\.gz)?$`).test(name))
    .toSorted()
    .map((name) => {
      const bytes = readFileSync(join(from, name));
      const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
      return { file: join(from, name), instance: JSON.parse(text.toString('utf8')) };
    });
}

function freshInstances(size) {
  const asked = values.fresh === undefined ? (values.quick || size === 'XL' ? 1 : 3) : Number(values.fresh);
  return Array.from({ length: asked }, (_, at) => {
    const instance = generateInstance(size, seed * 1000 + at);
    const file = join(folder, `${instance.name}.json`);
    writeFileSync(file, JSON.stringify(instance));
    return { file, instance };
  });
}

const wrong = [];

async function plan({ file, instance }, seconds) {
  const result = await planInProcess({ file, instance, seconds, seed, threads: values.threads, folder });
  for (const fault of result.faults) wrong.push(`${instance.name} in ${seconds} s: ${fault}`);
  const { objective, upper, gapPct, megabytes } = result;
  tell(
    `${instance.name} ${seconds} s: ${objective} of at most ${upper}, ${fixed(gapPct, 3)} %, ${fixed(result.seconds, 2)} s, ${whole(megabytes)} MB`,
  );
  return result;
}

async function budgetsOf(size, instances) {
  const rows = [];
  for (const target of targets.filter((one) => one.size === size)) {
    if (values.quick && target.seconds > quickSeconds) continue;
    const results = [];
    for (const one of instances) results.push(await plan(one, target.seconds));
    const gap = median(results.map(({ gapPct }) => gapPct));
    const took = median(results.map(({ seconds }) => seconds));
    const megabytes = Math.max(...results.map((result) => result.megabytes));
    const reached =
      gap <= target.atMost && took <= target.seconds && megabytes <= (target.megabytes ?? Infinity);
    rows.push({ ...target, results, gap, megabytes, took, reached });
  }
  return rows;
}

function tableOf(rows) {
  say('| size | within | asked | gap, median | worst | seconds, median | most MB | reached |');
  say('|---|---|---|---|---|---|---|---|');
  for (const { size, seconds, kind, atMost, gap, megabytes, took, reached, results } of rows) {
    const worst = Math.max(...results.map(({ gapPct }) => gapPct));
    say(
      `| ${size} | ${seconds} s | ${kind} ≤ ${atMost} % | ${fixed(gap, 3)} % | ${fixed(worst, 3)} % | ${fixed(took, 2)} | ${whole(megabytes)} | ${reached ? 'yes' : 'no'} |`,
    );
  }
}

/** The plan of HiGHS after its time, and the first rung of the ladder on which the command's is as good. */
async function besideHighs(size, one) {
  const highs = await solveWithHighs(one.instance, highsSeconds[size]);
  const { name } = one.instance;
  if (highs.assign === null) {
    tell(`${name} HiGHS: no plan in ${fixed(highs.seconds, 1)} s`);
    return { name, highs, objective: null, ours: null };
  }
  const { faults, objective } = verifyPlan(one.instance, highs);
  for (const fault of faults) wrong.push(`${name} by HiGHS: ${fault}`);
  tell(
    `${name} HiGHS: ${objective}, found at ${fixed(highs.foundSeconds, 1)} s of ${fixed(highs.seconds, 1)} s`,
  );
  let ours = null;
  for (const seconds of ladder) {
    ours = await plan(one, seconds);
    if (ours.upper < objective) wrong.push(`${name}: HiGHS has ${objective}, above the bound ${ours.upper}`);
    if (ours.objective >= objective) break;
    ours = null;
  }
  return { name, highs, objective, ours };
}

function tellHighs(rows) {
  say('| instance | HiGHS: plan | found at | ended at | its bound | MB | ours: plan | at | times sooner |');
  say('|---|---|---|---|---|---|---|---|---|');
  for (const { name, highs, objective, ours } of rows) {
    const sooner = ours === null ? null : highs.foundSeconds / ours.seconds;
    const cells = [
      ...[name, objective === null ? 'none' : whole(objective), `${fixed(highs.foundSeconds, 1)} s`],
      `${fixed(highs.seconds, 1)} s${highs.optimal ? ', optimal' : ''}`,
      ...[highs.bound === null ? '–' : whole(Math.floor(highs.bound + 0.01)), whole(highs.megabytes)],
      ...(ours === null
        ? ['–', '–', '–']
        : [whole(ours.objective), `${fixed(ours.seconds, 2)} s`, fixed(sooner, 0)]),
    ];
    say(`| ${cells.join(' | ')} |`);
  }
  const afterAMinute = rows.filter(({ name, ours }) => name.startsWith('M') && ours !== null);
  if (afterAMinute.length === 0) return;
  const ratio = median(afterAMinute.map(({ ours }) => highsSeconds.M / ours.seconds));
  say();
  say(
    `The plan that HiGHS has after ${highsSeconds.M} s on M: ${fixed(ratio, 0)} times sooner (median), asked ${timesSooner}: ${ratio >= timesSooner ? 'yes' : 'no'}`,
  );
}

async function tellRematching(one) {
  const rematching = await rematchMany({ ...one, seed, plan: (seconds) => plan(one, seconds), folder });
  if (rematching === null) return void say('Rematching: the solver exports none yet.');
  const { changes, p50, p95, others, below, faults } = rematching;
  wrong.push(...faults);
  say(`Rematching ${one.instance.name}, ${changes} changes one by one:`);
  say();
  say('| median | p95 | other matches changed, p95 | below a full solve, median |');
  say('|---|---|---|---|');
  say(`| ${fixed(p50, 2)} ms | ${fixed(p95, 2)} ms | ${others} | ${fixed(below, 3)} % |`);
  say();
  say('Asked: p95 < 5 ms (goal 3), at most 10 others changed (goal 6), at most 0.05 % below.');
}

say(`# Matching, ${new Date().toISOString().slice(0, 10)}`);
say();
say(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads; Node ${process.version}; seed ${seed}.`,
);
say('The gap is from the plan to the bound that travels with it, of the plan.');
say();
const [loadBefore] = loadavg();
const rows = [];
const highsRows = [];
let rematchOn = null;
for (const size of chosen) {
  const instances = [...publicInstances(size), ...freshInstances(size)];
  say(`${size}: ${instances.map(({ instance }) => `${instance.name} (seed ${instance.seed})`).join(', ')}`);
  rows.push(...(await budgetsOf(size, instances)));
  const withHighs = size === 'S' || size === 'M' || (size === 'L' && values['highs-at-L']);
  const compared = values.quick ? instances.slice(0, 1) : instances;
  if (withHighs && !values['without-highs'])
    for (const one of compared) highsRows.push(await besideHighs(size, one));
  if (size === 'L') rematchOn = instances[0] ?? null;
}
say();
tableOf(rows);
if (highsRows.length > 0) {
  say();
  tellHighs(highsRows);
}
if (rematchOn !== null) {
  say();
  await tellRematching(rematchOn);
}
say();
say(`Other load on the machine: ${fixed(loadBefore, 1)} on average in the minute before.`);
if (wrong.length > 0) {
  say();
  say(`WRONG:\n${wrong.map((fault) => `- ${fault}`).join('\n')}`);
  process.exitCode = 1;
}
