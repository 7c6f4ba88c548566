import { roundedLimit, violationOf, type Cut, type CutPair } from './cut.js';
import type { Domains } from './exact-domains.js';
import { unlimited } from './model-draft.js';
import type { Model } from './model.js';
import type { PriceRows } from './price-rows.js';

/** Points of the objective don't count here: how far a cut has to be broken to be worth a row. */
const leastViolation = 0.01;
/** Matches this near to certain are no use for choosing a divisor. */
const sure = 0.02;

/** A limit on people: at a moment, or person-turns in a year. */
interface Limit {
  /** Its price row. */
  readonly row: number;
  readonly pairs: readonly number[];
  readonly amount: number;
}

/** Looks for roundings of limits on people that a mixture of crews breaks. */
export class Cutter {
  private readonly limits: readonly Limit[];
  private readonly seen = new Set<string>();

  /** @param supply by price row */
  constructor(model: Model, rows: PriceRows, supply: Float64Array) {
    const pairsOf = new Map<number, number[]>();
    const add = (row: number, pair: number) => {
      if (supply[row]! >= unlimited) return;
      const pairs = pairsOf.get(row);
      if (pairs) pairs.push(pair);
      else pairsOf.set(row, [pair]);
    };
    for (let pair = 0; pair < model.pairNeed.length; pair += 1) {
      add(rows.personTurns + model.pairYear[pair]!, pair);
      for (let at = model.firstMoment[pair]!; at < model.firstMoment[pair + 1]!; at += 1)
        add(rows.people + model.pairMoments[at]!, pair);
    }
    this.limits = [...pairsOf].map(([row, pairs]) => ({ row, pairs, amount: supply[row]! }));
  }

  /** The most broken ones that are new, one for each limit. */
  find(x: Float64Array, y: Float64Array, domains: Domains): Cut[] {
    const found: { readonly cut: Cut; readonly by: number }[] = [];
    for (const limit of this.limits) {
      const used = limit.pairs.reduce((sum, pair) => sum + x[pair]!, 0);
      if (limit.amount - used > 0.2 * limit.amount) continue;
      const best = this.bestOf(limit, x, y, domains);
      if (best) found.push(best);
    }
    return found
      .toSorted((a, b) => b.by - a.by)
      .map(({ cut }) => cut)
      .filter((cut) => {
        const key = [cut.most, cut.pairs, cut.each, cut.once].join(' ');
        const isNew = !this.seen.has(key);
        this.seen.add(key);
        return isNew;
      });
  }

  private bestOf({ row, pairs, amount }: Limit, x: Float64Array, y: Float64Array, domains: Domains) {
    const { lo, hi } = domains;
    const open = pairs.filter((pair) => hi[pair]! >= lo[pair]!);
    let best: { readonly cut: Cut; readonly by: number } | null = null;
    for (const alwaysFromTop of [true, false]) {
      for (const flips of [false, true]) {
        const terms = open.map((pair): CutPair => {
          const fromTop = alwaysFromTop || hi[pair]! * y[pair]! - x[pair]! <= x[pair]! - lo[pair]! * y[pair]!;
          const people = fromTop ? hi[pair]! : lo[pair]!;
          return { pair, people, fromTop, flipped: flips && y[pair]! > 0.5 };
        });
        for (const divisor of divisorsFor(terms, y)) {
          const cut = roundedLimit(row, amount, divisor, terms);
          const by = cut ? violationOf(cut, x, y) : 0;
          if (cut && by > leastViolation && by > (best?.by ?? 0)) best = { cut, by };
        }
      }
    }
    return best;
  }
}

function divisorsFor(terms: readonly CutPair[], y: Float64Array): Set<number> {
  const divisors = new Set([2, 3]);
  for (const { pair, people } of terms) {
    if (y[pair]! < sure || y[pair]! > 1 - sure) continue;
    divisors.add(people + 1);
    for (const by of [1, 2, 3]) divisors.add(Math.floor(people / by));
  }
  for (const small of [0, 1]) divisors.delete(small);
  return divisors;
}
