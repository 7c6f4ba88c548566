import { parseArgs } from 'node:util';

export interface PlanArguments {
  readonly instance: string;
  readonly out: string;
  /** Wall time from the reading of the instance to the written plan; null: `effort` says how long. */
  readonly seconds: number | null;
  readonly effort: number | null;
  readonly seed: number;
  /** As many as may be used; null: as many as help. */
  readonly threads: number | null;
  /** Where the certificate goes; null: nowhere. */
  readonly proof: string | null;
  /** Whether the plan is checked, and its bound recomputed, once it is written. */
  readonly check: boolean;
}

/** Something that the person at the keyboard can put right: one line, exit code 2. */
export class UsageError extends Error {}

export const usage =
  'npm run -s plan -- INSTANCE.json[.gz] (--seconds N | --effort N) [--seed S] [--threads T] --out SOLUTION.json[.gz] [--proof PROOF.json[.gz]] [--no-check]';

const mostSeconds = 86_400;
const mostEffort = 1e6;
const mostThreads = 64;

export function readArguments(words: readonly string[]): PlanArguments {
  const { values, positionals } = parsed(words);
  const [instance, ...more] = positionals;
  if (instance === undefined || more.length > 0) throw new UsageError(`give one instance: ${usage}`);
  if (values.out === undefined) throw new UsageError(`say where the plan goes: --out SOLUTION.json`);
  if ((values.seconds === undefined) === (values.effort === undefined))
    throw new UsageError('give either --seconds or --effort');
  return {
    instance,
    out: values.out,
    proof: values.proof ?? null,
    check: values['no-check'] !== true,
    seconds: numberOf('--seconds', values.seconds, mostSeconds),
    effort: numberOf('--effort', values.effort, mostEffort),
    seed: wholeOf('--seed', values.seed ?? '1', 0, 2 ** 32 - 1),
    threads: values.threads === undefined ? null : wholeOf('--threads', values.threads, 1, mostThreads),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        seconds: { type: 'string' },
        effort: { type: 'string' },
        seed: { type: 'string' },
        threads: { type: 'string' },
        out: { type: 'string' },
        proof: { type: 'string' },
        check: { type: 'boolean' },
        'no-check': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! : usage);
  }
}

function numberOf(name: string, text: string | undefined, most: number): number | null {
  if (text === undefined) return null;
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value > 0 && value <= most)) throw new UsageError(`${name}: a number above 0, at most ${most}`);
  return value;
}

function wholeOf(name: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`${name}: a whole number from ${least} to ${most}`);
  return value;
}
