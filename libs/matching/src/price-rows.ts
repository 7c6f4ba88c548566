/** Where the prices of each kind begin in one long list; the last is the length of all. */
export interface PriceRows {
  readonly events: number;
  readonly personTurns: number;
  /** Of one more person at a moment, and of one more match at it. */
  readonly people: number;
  readonly matches: number;
  /** Of one more head of an association. */
  readonly heads: number;
  readonly asks: number;
  readonly end: number;
}

/** What one more of everything scarce would be worth, in points of the objective; none is negative. */
export type Prices = Float64Array;
