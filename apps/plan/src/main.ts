import { accessSync, constants, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArguments, UsageError } from './arguments.js';
import { codeOf, readInstance } from './read-instance.js';
import { solveInstance, type Solution } from './solve-instance.js';

/** npm run -s plan: an instance of csr-match/1 in, a plan out, and one line of JSON that says how good it is. */
async function run(words: readonly string[]): Promise<void> {
  const options = readArguments(words);
  mayBeWritten(options.out);
  const began = performance.now();
  const instance = readInstance(options.instance);
  const solution = await solveInstance(instance, options, began);
  write(options.out, { instance: instance.name, assign: solution.assign });
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${JSON.stringify(resultOf(solution, seconds))}\n`);
}

function resultOf({ plan, threads }: Solution, seconds: number) {
  const { objective } = plan;
  const upper = plan.upper ?? Infinity;
  const gapPct =
    upper <= objective ? 0 : objective > 0 ? rounded(((upper - objective) / objective) * 100, 4) : null;
  return { objective, upper, gapPct, seconds: rounded(seconds, 3), threads };
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
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`plan: ${error.message}\n`);
  process.exitCode = 2;
}
