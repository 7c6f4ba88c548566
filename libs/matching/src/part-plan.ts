import type { Proof, ProofCut } from './certificate.js';

/** What is known of a part while it is being planned. */
export interface PartState {
  /** Points of the best plan so far. */
  readonly objective: number;
  readonly upper: number;
  readonly peoplePlaced: number;
}

export interface PartPlan extends PartState {
  /** Rows of the whole problem. */
  readonly matches: readonly { readonly need: number; readonly offer: number; readonly people: number }[];
  readonly proof: Proof;
  readonly cuts?: readonly ProofCut[];
}

/** How much work a part may take: counted, so that it can be repeated, or by the clock. */
export interface Budget {
  readonly effort: number;
  /** Milliseconds that are left; null: only the effort counts. */
  readonly left: (() => number) | null;
}

/** Waits for others between two stretches of work, and says whether to stop. */
export type Pause = (state: PartState, done: number) => Promise<boolean>;
