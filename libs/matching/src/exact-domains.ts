/**
 * What the questions on the way to a node leave each pair: to stay away (`stay` is 1), or to send `lo` to `hi` people;
 * with `hi` below `lo` it can only stay away.
 */
export interface Domains {
  readonly stay: Uint8Array;
  readonly lo: Int16Array;
  readonly hi: Int16Array;
}

/** One side of a question: the pair sends fewer than `at` people, or at least so many. */
export interface Side {
  readonly pair: number;
  readonly at: number;
  readonly isFrom: boolean;
}

export function wideDomains(smallest: Int32Array, largest: Int32Array): Domains {
  return {
    stay: new Uint8Array(smallest.length).fill(1),
    lo: Int16Array.from(smallest),
    hi: Int16Array.from(largest),
  };
}

export function copyDomains({ stay, lo, hi }: Domains): Domains {
  return { stay: stay.slice(), lo: lo.slice(), hi: hi.slice() };
}

export function keepTo({ stay, lo, hi }: Domains, { pair, at, isFrom }: Side): void {
  if (!isFrom) hi[pair] = Math.min(hi[pair]!, at - 1);
  else {
    stay[pair] = 0;
    lo[pair] = Math.max(lo[pair]!, at);
  }
}

/** Whether nothing is left to ask about the pair. */
export function isSettled({ stay, lo, hi }: Domains, pair: number): boolean {
  return hi[pair]! < lo[pair]! || (stay[pair] === 0 && hi[pair] === lo[pair]);
}
