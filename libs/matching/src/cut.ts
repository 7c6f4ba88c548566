/** How a cut takes one pair's people: `people` for the match less those who don't come, or more those beyond. */
export interface CutPair {
  readonly pair: number;
  readonly people: number;
  readonly fromTop: boolean;
  /** Whether the match is counted by its staying away. */
  readonly flipped: boolean;
}

/** What a limit on people becomes when it is rounded: Σ each·people + Σ once·matches ≤ most. */
export interface Cut {
  /** The price row of the limit that is rounded. */
  readonly limit: number;
  readonly divisor: number;
  readonly terms: readonly CutPair[];
  readonly pairs: readonly number[];
  readonly each: readonly number[];
  readonly once: readonly number[];
  readonly most: number;
  /** Where each pair stands in the lists. */
  readonly place: ReadonlyMap<number, number>;
}

/**
 * Mixed-integer rounding (Nemhauser and Wolsey, 1990) of Σ x ≤ limit. Each x is people·y − s or people·y + t, with whole
 * numbers s, t ≥ 0, and y may stand as 1 − z; then whatever is rounded by `h` still holds, and s, t, z are put back.
 */
export function roundedLimit(
  limit: number,
  amount: number,
  divisor: number,
  terms: readonly CutPair[],
): Cut | null {
  const right = terms.reduce((left, { people, flipped }) => left - (flipped ? people : 0), amount);
  const whole = Math.floor(right / divisor);
  const rest = right - whole * divisor;
  if (rest === 0) return null;
  const h = (factor: number) => {
    const floor = Math.floor(factor / divisor);
    return (divisor - rest) * floor + Math.max(0, factor - floor * divisor - rest);
  };
  let most = (divisor - rest) * whole;
  const each: number[] = [];
  const once: number[] = [];
  for (const { people, fromTop, flipped } of terms) {
    const beyond = fromTop ? -h(-1) : h(1);
    if (flipped) most -= h(-people);
    each.push(beyond);
    once.push((flipped ? -h(-people) : h(people)) - beyond * people);
  }
  const pairs = terms.map(({ pair }) => pair);
  const place = new Map(pairs.map((pair, at) => [pair, at]));
  return { limit, divisor, terms, pairs, each, once, most, place };
}

/** By how much the point breaks the cut, by the length of its factors. */
export function violationOf({ pairs, each, once, most }: Cut, x: Float64Array, y: Float64Array): number {
  let [left, size] = [-most, 0];
  pairs.forEach((pair, at) => {
    left += each[at]! * x[pair]! + once[at]! * y[pair]!;
    size += 16 * each[at]! ** 2 + once[at]! ** 2;
  });
  return size === 0 ? 0 : left / Math.sqrt(size);
}
