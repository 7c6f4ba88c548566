import type { Certificate } from './certificate.js';
import { eligibleNeeds } from './eligible.js';
import { holdBackupsToo } from './hold-backups.js';
import type { Budget, PartPlan } from './part-plan.js';
import { planPart } from './plan-part.js';
import { componentsOf, objectiveOf } from './preferences.js';
import type { Assignment, Plan, Problem, SolveOptions } from './problem.js';
import type { Elsewhere } from './search.js';
import { separate, type Part } from './separate.js';

export interface SolvingOptions extends SolveOptions {
  /** Another thread, if there is one: it helps to bound, then searches. The plan depends on whether there is. */
  readonly elsewhere?: Elsewhere;
}

/**
 * Plans a season: splits the problem by what really separates, bounds each part by prices, and searches each with them.
 * Every hard rule holds, and the certificate proves how far the plan can be from the best. The same seed and effort give
 * the same plan, unless stopped or timed.
 */
export async function solve(problem: Problem, options: SolvingOptions): Promise<Plan> {
  const began = performance.now();
  const parts = separate(problem, eligibleNeeds(problem));
  const weights = parts.map((part) => 1 + part.eligible.reduce((sum, needs) => sum + needs.length, 0));
  const watch = new Watch(parts, weights, options);
  const plans: PartPlan[] = [];
  for (const [row, part] of parts.entries()) {
    const budget = budgetOf(options, began, weights.slice(row));
    const pause = (state: Seen, done: number) => watch.see(row, state, done);
    plans.push(await planPart(part, options.seed, budget, pause, options.elsewhere ?? null));
    watch.finish(row, plans[row]!);
  }
  return planOf(problem, parts, plans, watch.stopped);
}

/** A part's share of the time that is left, by its size among those to come. */
function budgetOf({ effort, seconds }: SolveOptions, began: number, weights: readonly number[]): Budget {
  if (seconds === undefined) return { effort, left: null };
  const now = performance.now();
  const share = weights[0]! / weights.reduce((sum, weight) => sum + weight, 0);
  const end = now + Math.max(0, began + seconds * 1000 - now) * share;
  return { effort, left: () => end - performance.now() };
}

interface Seen {
  readonly objective: number;
  readonly upper: number;
  readonly peoplePlaced: number;
}

/** Adds up what the parts tell, and passes it on now and then. */
class Watch {
  stopped = false;
  private readonly seen: Seen[];
  private readonly done: number[];
  private toldAt = -Infinity;

  constructor(
    parts: readonly Part[],
    private readonly weights: readonly number[],
    private readonly options: SolveOptions,
  ) {
    this.seen = parts.map(({ problem }) => ({
      objective: objectiveOf(componentsOf(problem, [])),
      upper: Infinity,
      peoplePlaced: 0,
    }));
    this.done = parts.map(() => 0);
  }

  async see(row: number, state: Seen, done: number): Promise<boolean> {
    this.seen[row] = state;
    this.done[row] = done;
    if (performance.now() - this.toldAt < tellEveryMs) return this.stopped;
    await this.options.onProgress?.(this.progress());
    this.stopped ||= this.options.shouldStop?.() ?? false;
    this.toldAt = performance.now();
    return this.stopped;
  }

  finish(row: number, plan: Seen): void {
    this.seen[row] = plan;
    this.done[row] = 1;
  }

  private progress() {
    const all = this.weights.reduce((sum, weight) => sum + weight, 0);
    const sum = (pick: (seen: Seen) => number) => this.seen.reduce((total, seen) => total + pick(seen), 0);
    const upper = sum((seen) => seen.upper);
    return {
      done: this.done.reduce((total, done, row) => total + done * this.weights[row]!, 0) / all,
      objective: sum((seen) => seen.objective),
      upper: Number.isFinite(upper) ? Math.floor(upper) : null,
      peoplePlaced: sum((seen) => seen.peoplePlaced),
    };
  }
}

const tellEveryMs = 50;

function planOf(
  problem: Problem,
  parts: readonly Part[],
  plans: readonly PartPlan[],
  stopped: boolean,
): Plan {
  const matches = plans.flatMap((plan) => plan.matches);
  const found = matches.map(({ need, offer, people }): Assignment => {
    const { id, backupRequired, backupSlot } = problem.needs[need]!;
    const holdsBackup = backupRequired && backupSlot !== null;
    return { needId: id, offerId: problem.offers[offer]!.id, people, holdsBackup };
  });
  const assignments = holdBackupsToo(problem, found).toSorted(
    (a, b) => compareText(a.needId, b.needId) || compareText(a.offerId, b.offerId),
  );
  const components = componentsOf(problem, assignments);
  const objective = objectiveOf(components);
  const upper = plans.reduce((sum, plan) => sum + Math.floor(plan.upper), 0);
  const status = objective >= upper ? 'OPTIMAL' : stopped ? 'STOPPED' : 'DONE';
  return {
    assignments,
    objective,
    components,
    status,
    upper,
    certificate: certificateOf(parts, plans, upper),
  };
}

function certificateOf(parts: readonly Part[], plans: readonly PartPlan[], upper: number): Certificate {
  return {
    format: 'plan-proof/1',
    upper,
    parts: parts.map(({ needs }, row) => {
      const { proof, cuts = [] } = plans[row]!;
      return cuts.length > 0 ? { needs, proof, cuts } : { needs, proof };
    }),
  };
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
