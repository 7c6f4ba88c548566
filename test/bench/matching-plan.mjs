// One plan by the command, in a process of its own, and what is found of it by code that has no part in it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyPlan } from './matching-rules.mjs';

const root = join(import.meta.dirname, '../..');
export const command = join(root, 'dist/apps/plan/src/main.js');
/**
 * Tells the most memory (KB) that the process had, all its threads together, when it ends. Where there is no /proc, the
 * figure is never below what this process had when it started the other.
 */
const tellMemory = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    writeSync(3, /^VmHWM:\\s+(\\d+)/m.exec(status)?.[1] ?? String(process.resourceUsage().maxRSS));
  });
`)}`;

function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tellMemory, command, ...words], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const texts = ['', '', '', ''];
    for (const at of [1, 2, 3]) child.stdio[at].on('data', (chunk) => (texts[at] += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, out: texts[1], error: texts[2], megabytes: Number(texts[3]) / 1024 }),
    );
  });
}

/** Whether the certificate that was written proves the bound that was said, by the product's checker run here. */
async function proofFaults(instance, upper, certificate) {
  if (certificate === null) return [`no proof that ${upper} is a bound`];
  const { fromInstance } = await import('../../dist/libs/matching/src/index.js');
  const { checkedBound } = await import('../../dist/libs/plan-check/src/index.js');
  const proven = checkedBound(fromInstance(instance), certificate);
  if (proven.upper !== null && proven.upper <= upper) return [];
  return [
    `says that ${upper} is a bound, and proves ${proven.upper} (${proven.faults[0]?.kind ?? 'no fault'})`,
  ];
}

/**
 * Solves the instance in the file for so many seconds (or with so much effort): what the command says, the plan's rows,
 * its peak memory, and what is wrong with it (nothing, it is hoped).
 */
export async function planInProcess({ file, instance, seconds, effort, seed, threads, folder }) {
  const [out, proof] = [join(folder, 'plan.json'), join(folder, 'proof.json')];
  const {
    code,
    out: line,
    error,
    megabytes,
  } = await run([
    file,
    ...(seconds === undefined ? ['--effort', `${effort}`] : ['--seconds', `${seconds}`]),
    ...(threads === undefined ? [] : ['--threads', `${threads}`]),
    ...['--seed', `${seed}`, '--out', out, '--proof', proof],
  ]);
  if (code !== 0) throw new Error(`${instance.name}: the command ended with ${code}: ${error.trim()}`);
  const said = JSON.parse(line);
  const { assign } = JSON.parse(readFileSync(out, 'utf8'));
  const { faults, objective } = verifyPlan(instance, { assign });
  const wrong = [...faults];
  if (objective !== said.objective) wrong.push(`says ${said.objective}, is worth ${objective}`);
  if (!(said.upper >= objective)) wrong.push(`worth ${objective}, above its bound ${said.upper}`);
  wrong.push(...(await proofFaults(instance, said.upper, JSON.parse(readFileSync(proof, 'utf8')))));
  const gapPct = objective > 0 ? ((said.upper - objective) / objective) * 100 : Infinity;
  return { ...said, assign, gapPct, megabytes, faults: wrong };
}
