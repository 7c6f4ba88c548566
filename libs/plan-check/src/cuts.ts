import type { Books } from './books.js';
import type { Cut, CutTerm } from './cut.js';
import type { MomentReader } from './moment-reader.js';
import { pairOf, type Pairs } from './pairs.js';
import type { PartOfProblem } from './parts.js';
import type { Report } from './plan-fault.js';
import type { ProofCut } from './problem.js';

/** Says nothing, of nobody. */
const empty: Cut = { most: 0, terms: [] };
/** So large may a cut's numbers be at most, for its sums to stay exact. */
const largest = 1_000_000;

/**
 * Rounds limits anew. Each pair's people are people·y − s or people·y + t, with y 0 or 1 and whole numbers s, t ≥ 0, and
 * y may stand as 1 − z. Rounding with h, which is superadditive, keeps Σ a·v ≤ b true of whole numbers v ≥ 0.
 */
export class CutReader {
  constructor(
    private readonly books: Books,
    private readonly pairs: Pairs,
    private readonly moments: MomentReader,
  ) {}

  read(part: PartOfProblem, cut: ProofCut, report: Report): Cut {
    const { divisor, terms, offer } = cut;
    const numbers = [divisor - 1, ...terms.map(([, people]) => people)];
    if (!numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= largest)) {
      report({ kind: 'CUT_MALFORMED', row: offer });
      return empty;
    }
    const amount = this.amountOf(part, cut, report);
    if (amount === null) return empty;
    const right = terms.reduce((left, [, people, , flipped]) => left - (flipped ? people : 0), amount);
    const rest = modulo(right, divisor);
    const h = (a: number) =>
      (divisor - rest) * Math.floor(a / divisor) + Math.max(0, modulo(a, divisor) - rest);
    let most = h(right);
    const counted = terms.map(([need, people, top, flipped]): CutTerm => {
      // x = people·y − s: s is people·y − x. x = people·y + t: t is x − people·y.
      const each = top ? -h(-1) : h(1);
      if (flipped) most -= h(-people);
      const once = (flipped ? -h(-people) : h(people)) - each * people;
      return { pair: pairOf(this.pairs, need, offer), people, fromTop: Boolean(top), each, once };
    });
    return { most, terms: counted.filter(({ pair }) => pair >= 0) };
  }

  /** What the limit allows; null where it isn't one, or not one on these pairs. */
  private amountOf(part: PartOfProblem, cut: ProofCut, report: Report): number | null {
    const { offer, fiscalYear, shifts, terms } = cut;
    const needs = terms.map(([need]) => need);
    const [account, people] =
      fiscalYear === null
        ? [-1, this.moments.peopleAt(part, cut, report)]
        : [this.books.problem.offers[offer] ? this.books.accountInYear(offer, fiscalYear) : -1, null];
    if (fiscalYear !== null && account < 0) report({ kind: 'UNKNOWN_ROW', row: offer, stated: fiscalYear });
    const amount = fiscalYear === null ? people : (this.books.turnsLeft[account] ?? null);
    if (amount === null) return null;
    if (amount === Infinity) report({ kind: 'UNLIMITED_PRICED', row: offer });
    const isUnder = (need: number) => {
      const pair = pairOf(this.pairs, need, offer);
      return fiscalYear === null
        ? shifts.some((shift) => shift >> 1 === need)
        : pair < 0 || this.pairs.account[pair] === account;
    };
    const sound =
      new Set(needs).size === needs.length && needs.every((need) => part.holds(need) && isUnder(need));
    if (!sound) report({ kind: 'CUT_OF_OTHERS', row: offer });
    return sound && amount < Infinity ? amount : null;
  }
}

/** From 0 up, whatever the sign. */
function modulo(a: number, divisor: number): number {
  return a - divisor * Math.floor(a / divisor);
}
