import type { Proof, ProofCut } from './certificate.js';
import { Dual } from './dual.js';
import type { Prices } from './price-rows.js';
import { ProofWriter } from './exact-proof.js';
import { ExactSearch } from './exact-search.js';
import type { Model } from './model.js';
import type { Part } from './separate.js';

/** A plan of a part with the tightest bound that was found, and its proof. */
export interface Proven {
  /** By pair. */
  readonly people: Int32Array;
  readonly objective: number;
  readonly upper: number;
  readonly proof: Proof;
  readonly cuts: readonly ProofCut[];
  readonly nodes: number;
}

/** A plan to start from, and prices to start with. */
export interface Known {
  readonly people: Int32Array;
  readonly score: number;
  readonly prices: Prices;
}

export interface ProvingState {
  readonly people: Int32Array;
  readonly objective: number;
  readonly upper: number;
  readonly nodes: number;
}

/** Steps that find crews which are likely to be needed, and points by which prices move in them. */
const warmUp = { steps: 40, from: 20, to: 2 };

/**
 * Finds a small part's best plan and proves that there is no better one, or, told to stop, gives the best so far and what
 * the open questions leave possible.
 * @param isEnough asked before every node
 */
export async function provePart(
  part: Part,
  model: Model,
  known: Known,
  isEnough: (state: ProvingState) => Promise<boolean>,
): Promise<Proven> {
  const dual = new Dual(model);
  dual.prices.set(known.prices);
  const search = new ExactSearch(model, dual, known.people, known.score);
  for (let step = 0; step < warmUp.steps; step += 1) {
    dual.value();
    search.know(dual.crew);
    dual.move(warmUp.from * (warmUp.to / warmUp.from) ** (step / warmUp.steps));
  }
  const state = () => {
    const { best, score, upper, nodes } = search;
    return { people: best, objective: score, upper, nodes };
  };
  while (!search.isDone && !(await isEnough(state()))) search.step();
  // Leaves need only be as low as the highest of them, in whole points.
  const writer = new ProofWriter(search.bound, dual.rows, part, Math.floor(search.upper) + 1);
  const proof = writer.write(search.root);
  return {
    people: search.best,
    objective: search.score,
    upper: search.upper,
    proof,
    cuts: writer.cuts,
    nodes: search.nodes,
  };
}
