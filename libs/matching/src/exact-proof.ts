import { priceParts, type Proof, type ProofCut, type ProofLeaf } from './certificate.js';
import type { Prices, PriceRows } from './price-rows.js';
import type { ExactBound } from './exact-bound.js';
import type { Cut } from './cut.js';
import { keepTo, wideDomains, type Domains, type Side } from './exact-domains.js';
import type { Question, Tree } from './exact-tree.js';
import { cutProofOf, leafOf } from './proof.js';
import type { Part } from './separate.js';

interface Step {
  readonly side: Side;
  readonly question: Question;
}

/** A proof, and the questions above it that it can't do without though their other answers are closed at once. */
interface Written {
  readonly proof: Proof;
  readonly needed: ReadonlySet<Question>;
}

/** Turns a grown tree into data, without the questions that no leaf needs for its bound. */
export class ProofWriter {
  readonly cuts: ProofCut[] = [];
  private readonly placeOfCut = new Map<number, number>();

  /** @param limit every leaf stays below it */
  constructor(
    private readonly bound: ExactBound,
    private readonly rows: PriceRows,
    private readonly part: Part,
    private readonly limit: number,
  ) {}

  write(tree: Tree): Proof {
    return this.written(tree, []).proof;
  }

  private written(tree: Tree, path: readonly Step[]): Written {
    const { question } = tree;
    if (!question) return this.leaf(tree.prices!, path);
    const { pair, at, below, from, follows } = question;
    const side = (isFrom: boolean) => [...path, { side: { pair, at, isFrom }, question }];
    if (follows) {
      const rest = this.written(question[follows], side(follows === 'from'));
      if (!rest.needed.has(question)) return rest;
      const closed = this.written(follows === 'from' ? below : from, side(follows !== 'from'));
      return this.asked(question, follows === 'from' ? [closed, rest] : [rest, closed]);
    }
    return this.asked(question, [this.written(below, side(false)), this.written(from, side(true))]);
  }

  private asked(question: Question, [below, from]: readonly [Written, Written]): Written {
    const { pairNeed, pairOffer } = this.bound.model;
    const needed = new Set([...below.needed, ...from.needed]);
    needed.delete(question);
    const proof = {
      need: this.part.needs[pairNeed[question.pair]!]!,
      offer: this.part.offers[pairOffer[question.pair]!]!,
      at: question.at,
      below: below.proof,
      from: from.proof,
    };
    return { proof, needed };
  }

  /** Which of what follows the leaf needs: of need after need it is left out, as long as the bound stays below the limit. */
  private leaf(prices: Prices, path: readonly Step[]): Written {
    const { bound, limit } = this;
    const { pairNeed } = bound.model;
    bound.prices.set(prices);
    const fixed = this.needsOfCuts(prices);
    // A step to an answer that its question closes is none that follows.
    const follows = path.filter(
      ({ side, question }) => question.follows === (side.isFrom ? 'from' : 'below'),
    );
    const others = path.filter((step) => !follows.includes(step));
    const sure = follows.filter(({ side }) => fixed.has(pairNeed[side.pair]!));
    const loose = this.domainsOf([...others, ...sure]);
    const needed = new Set(sure.map(({ question }) => question));
    let upper = bound.value(this.domainsOf(path));
    if (upper !== -Infinity) {
      const needs = new Set(follows.map(({ side }) => pairNeed[side.pair]!));
      const costs = [...needs].map((need) => ({
        need,
        more: fixed.has(need) ? 0 : bound.worthOf(need, loose) - bound.worths[need]!,
      }));
      for (const { need, more } of costs.toSorted((a, b) => a.more - b.more)) {
        if (upper + more < limit) upper += more;
        else for (const step of follows) if (pairNeed[step.side.pair] === need) needed.add(step.question);
      }
    } else for (const { question } of follows) needed.add(question);
    return { proof: this.leafProof(prices), needed };
  }

  private domainsOf(path: readonly Step[]): Domains {
    const domains = wideDomains(this.bound.model.smallest, this.bound.model.largest);
    for (const { side } of path) keepTo(domains, side);
    return domains;
  }

  /** Needs of pairs whose domains the leaf's cuts count on. */
  private needsOfCuts(prices: Prices): Set<number> {
    const { cuts, rows, model } = this.bound;
    const needs = new Set<number>();
    cuts.forEach(({ terms }, at) => {
      if (prices[rows.cuts + at] === 0) return;
      for (const { pair, people, fromTop } of terms)
        if (fromTop ? people < model.largest[pair]! : people > model.smallest[pair]!)
          needs.add(model.pairNeed[pair]!);
    });
    return needs;
  }

  private leafProof(prices: Prices): ProofLeaf {
    const { bound, rows, part } = this;
    const leaf = leafOf(bound.model, rows, prices, part);
    const cuts = bound.cuts.flatMap((cut, at): [number, number][] => {
      const price = Math.round(prices[bound.rows.cuts + at]! * priceParts);
      return price > 0 ? [[this.placeOf(cut, at), price]] : [];
    });
    return cuts.length > 0 ? { ...leaf, cuts } : leaf;
  }

  private placeOf(cut: Cut, at: number): number {
    const before = this.placeOfCut.get(at);
    if (before !== undefined) return before;
    this.placeOfCut.set(at, this.cuts.length);
    this.cuts.push(cutProofOf(this.bound.model, this.rows, cut, this.part));
    return this.cuts.length - 1;
  }
}
