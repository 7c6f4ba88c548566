/**
 * Why no plan can have more than `upper`: data that travels with the plan, so that whoever has the problem can
 * recompute the bound without trusting the solver. Rows are places in `problem.needs` and `problem.offers`; prices are
 * whole numbers of 64ths of a point, none negative, so that all sums are exact in doubles.
 */
export interface Certificate {
  readonly format: 'plan-proof/1';
  /** Points; the sum of what decided matches bring and of the parts' bounds, each rounded down to a whole point. */
  readonly upper: number;
  /** Parts of the problem that share no offer, no association and no ask limit; each need stands in one of them. */
  readonly parts: readonly ProofPart[];
}

export interface ProofPart {
  readonly needs: readonly number[];
  readonly proof: Proof;
  /** What its leaves may price beside the limits themselves. */
  readonly cuts?: readonly ProofCut[];
}

/** A bound, or a question whose two answers are each bounded: together they cover every plan of the part. */
export type Proof = ProofLeaf | ProofBranch;

/** Either the offer sends fewer than `at` people to the need (`below`), or at least so many (`from`). `at` ≥ 1. */
export interface ProofBranch {
  readonly need: number;
  readonly offer: number;
  readonly at: number;
  readonly below: Proof;
  readonly from: Proof;
}

/**
 * Prices of what couples needs, only those above 0. Each need is then worth at most the best crew at these prices, and
 * the bound is the sum of these, of every price times what there is of it, and of every association's best coverage.
 */
export interface ProofLeaf {
  /** `[offer, fiscal year (0 where the limits are per offer), of one more event, of one more person-turn]` */
  readonly years: readonly (readonly [number, number, number, number])[];
  /** `[place in problem.askLimits, of one more ask]`; at most the limit's `beyondCost` where it has one. */
  readonly asks: readonly (readonly [number, number])[];
  /** `[a need of the association, of one head there]` */
  readonly associations: readonly (readonly [number, number])[];
  readonly moments: readonly PricedMoment[];
  /** `[place in the part's cuts, of one more of what the cut allows]` */
  readonly cuts?: readonly (readonly [number, number])[];
}

/**
 * Shifts of one offer of which nobody can do two: the people of all of them together are at most those that the offer
 * has, and the matches at most as many as smallest groups fit into those.
 */
export interface PricedMoment {
  readonly offer: number;
  /** Row of the need × 2, and 1 more where its backup date is meant. */
  readonly shifts: readonly number[];
  /** Places among the shifts that the offer holds already: `busy` first, then its decided matches, each with its backup date. */
  readonly held: readonly number[];
  readonly perPerson: number;
  readonly perMatch: number;
}

/**
 * A limit on people, Σ x ≤ b, rounded: whole numbers allow less than mixtures do. With a match y, each x is people·y − s
 * or people·y + t, for whole numbers s, t ≥ 0; and y may stand as 1 − z. So Σ aⱼ·vⱼ ≤ B in whole numbers v ≥ 0; with
 * B = divisor·⌊B / divisor⌋ + r, and h(a) = (divisor − r)·⌊a / divisor⌋ + max(0, a mod divisor − r), also
 * Σ h(aⱼ)·vⱼ ≤ h(B) (mixed-integer rounding; Nemhauser and Wolsey, 1990). With s, t and z put back that is the cut.
 */
export interface ProofCut {
  readonly offer: number;
  /** The limit: person-turns in that year (0 where they are per offer); null: the people at the moment that follows. */
  readonly fiscalYear: number | null;
  /** As in `PricedMoment`. */
  readonly shifts: readonly number[];
  readonly held: readonly number[];
  /** At least 2. */
  readonly divisor: number;
  /**
   * `[need, people, 1: no more than so many may come, or 0: no fewer, 1: the match stands as 1 − z, or 0]`; whoever is
   * under the limit and isn't named is left out.
   */
  readonly terms: readonly (readonly [number, number, 0 | 1, 0 | 1])[];
}

/** Prices are whole numbers of 1/64 point. */
export const priceParts = 64;
