import { accessSync, constants, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startSecondThread, type SecondThread } from '@app/planner';
import { readArguments, UsageError, type PlanArguments } from './arguments.js';
import { checkedUpper, PlanDoesNotHold } from './proof.js';
import { codeOf, readInstance } from './read-instance.js';
import { solveInstance, type Solution } from './solve-instance.js';

/** npm run -s plan: an instance of csr-match/1 in, a plan out, and one line of JSON that says how good it is. */
async function run(words: readonly string[]): Promise<void> {
  const options = readArguments(words);
  for (const file of [options.out, options.proof]) if (file !== null) mayBeWritten(file);
  const began = performance.now();
  // It loads while the file is read.
  const second = (options.threads ?? availableParallelism()) > 1 ? startSecondThread() : null;
  try {
    await plan(options, began, second);
  } finally {
    await second?.end();
  }
}

async function plan(options: PlanArguments, began: number, second: SecondThread | null): Promise<void> {
  const instance = readInstance(options.instance);
  const solution = await solveInstance(instance, options, began, second);
  write(options.out, { instance: instance.name, assign: solution.assign });
  const seconds = (performance.now() - began) / 1000;
  if (options.proof !== null) write(options.proof, solution.plan.certificate);
  const upper = options.check ? checkedUpper(solution.problem, solution.plan) : solution.plan.upper;
  process.stdout.write(`${JSON.stringify(resultOf(solution, upper, seconds, second ? 2 : 1))}\n`);
}

function resultOf({ plan }: Solution, upper: number, seconds: number, threads: number) {
  const { objective } = plan;
  return { objective, upper, gapPct: gapPercent(objective, upper), seconds: rounded(seconds, 3), threads };
}

/** From the plan to the bound, in percent of the plan; null where a plan of nothing might have been one of something. */
function gapPercent(objective: number, upper: number): number | null {
  if (upper <= objective) return 0;
  return objective > 0 ? rounded(((upper - objective) / objective) * 100, 4) : null;
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}

/** Said before the work, not after it. */
function mayBeWritten(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    throw new UsageError(`${file}: its folder cannot be written to`);
  }
}

function write(file: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    writeFileSync(file, file.endsWith('.gz') ? gzipSync(text) : text);
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof PlanDoesNotHold)) throw error;
  process.stderr.write(`plan: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
