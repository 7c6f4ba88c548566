/** What a rounded limit allows: Σ each·people + once·matches ≤ most, as long as its pairs keep within `people`. */
export interface Cut {
  readonly most: number;
  readonly terms: readonly CutTerm[];
}

export interface CutTerm {
  readonly pair: number;
  readonly people: number;
  /** Whether no more than `people` may come, or no fewer. */
  readonly fromTop: boolean;
  readonly each: number;
  readonly once: number;
}
