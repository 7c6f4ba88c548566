import type { CsrMatchInstance } from '@app/matching';

export interface BenchInstance extends CsrMatchInstance {
  readonly name: string;
  readonly seed: number;
  readonly assocCount: number;
}
type Triple = readonly [offer: number, need: number, people: number];

export function eligiblePairs(instance: BenchInstance): Triple[];
export function verifyPlan(
  instance: BenchInstance,
  solution: { readonly assign: readonly Triple[] },
): { readonly faults: readonly string[]; readonly objective: number };
