import { Arrangement } from './arrangement.js';
import type { Dual } from './dual.js';
import type { Prices } from './price-rows.js';
import { ExactBound, mostCuts } from './exact-bound.js';
import { Cutter } from './cutter.js';
import { copyDomains, isSettled, keepTo, wideDomains, type Domains, type Side } from './exact-domains.js';
import { Mixture } from './exact-mixture.js';
import type { Model } from './model.js';
import { roundPrices } from './proof.js';
import { ask, follow, leafTree, type Tree } from './exact-tree.js';

/** Rounds of crews for prices: at the root, at a node, and for a look at what a question would do. */
const rounds = { root: 60, node: 12, look: 3 };
const cutRounds = 8;
const looks = 6;
const mostPivots = 3000;
const even = 1e-3;

/** What is still to be shown: that no plan within these domains is worth more than the best one. */
interface Node {
  tree: Tree;
  upper: number;
  readonly domains: Domains;
}

interface Look {
  readonly pair: number;
  readonly at: number;
  readonly sides: readonly Node[];
  readonly score: number;
}

/**
 * Branch and bound over pairs: the node with the highest bound is asked about next. Crews are mixed for the best prices, cuts
 * make the first bound tighter, and whatever at a node's prices can't be in a better plan is left out.
 */
export class ExactSearch {
  readonly bound: ExactBound;
  readonly root: Tree;
  /** People by pair, of the best plan. */
  readonly best: Int32Array;
  nodes = 0;
  private readonly mixture: Mixture;
  private readonly cutter: Cutter;
  private readonly open: Node[] = [];
  /** Nodes about which nothing more can be asked, though their bounds are higher. */
  private readonly unsolved: Node[] = [];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly lowest: Prices;

  /** @param dual at the prices from which to start; @param best people by pair, worth `score` */
  constructor(
    model: Model,
    dual: Dual,
    best: Int32Array,
    public score: number,
  ) {
    this.best = best.slice();
    this.bound = new ExactBound(model, dual);
    this.mixture = new Mixture(this.bound);
    this.cutter = new Cutter(this.bound.model, dual.rows, dual.supply);
    this.x = new Float64Array(model.pairNeed.length);
    this.y = new Float64Array(model.pairNeed.length);
    this.lowest = new Float64Array(this.bound.prices.length);
    const domains = wideDomains(model.smallest, model.largest);
    this.bound.prices.set(roundPrices(dual.prices));
    this.root = leafTree(this.bound.prices.slice());
    this.open.push({ tree: this.root, upper: this.bound.value(domains), domains });
  }

  /** Crews that are likely to be needed. */
  know(crew: Int32Array): void {
    this.bound.crew.set(crew);
    this.mixture.take();
  }

  get isDone(): boolean {
    return this.open.length === 0;
  }

  /** No plan can be worth more. */
  get upper(): number {
    return [...this.open, ...this.unsolved].reduce((most, { upper }) => Math.max(most, upper), this.score);
  }

  /** Takes the node with the highest bound, and closes it or asks. */
  step(): void {
    const { open } = this;
    const at = open.reduce((most, { upper }, row) => (upper > open[most]!.upper ? row : most), 0);
    const node = open[at]!;
    open[at] = open.at(-1)!;
    open.pop();
    this.nodes += 1;
    if (this.isClosed(node.upper)) return;
    const isOpen = this.nodes === 1 ? this.cut(node) : this.lower(node, rounds.node);
    if (isOpen && !this.isClosed(node.upper)) this.branch(node);
  }

  /** Whether plans are worth whole points only, and none of these more than the best. */
  private isClosed(upper: number): boolean {
    return upper < this.score + 1;
  }

  private cut(node: Node): boolean {
    const { bound, mixture } = this;
    for (let round = 0; round < cutRounds; round += 1) {
      if (!this.lower(node, rounds.root)) return false;
      const cuts = this.cutter.find(this.x, this.y, node.domains).slice(0, mostCuts - bound.cuts.length);
      for (const cut of cuts) {
        bound.cuts.push(cut);
        mixture.addCut();
      }
      if (cuts.length === 0) return true;
    }
    return this.lower(node, rounds.root);
  }

  /** Lowers the node's bound as far as prices and what follows from them can; false: closed. */
  private lower(node: Node, most: number): boolean {
    for (let again = true; again;) {
      const upper = this.solve(node.domains, most);
      this.mixture.read(this.x, this.y);
      if (upper < node.upper) {
        node.upper = upper;
        node.tree.prices = this.lowest.slice();
      }
      if (this.isClosed(node.upper)) return false;
      this.round();
      if (this.isClosed(node.upper)) return false;
      const before = node.tree;
      this.narrow(node);
      if (this.isClosed(node.upper)) return false;
      again = node.tree.prices !== null && before !== node.tree && steps(before, node.tree) > 1;
    }
    return true;
  }

  /** The least bound within the domains that so many rounds find; its prices are left in `lowest`. */
  private solve(domains: Domains, most: number): number {
    const { bound, mixture, lowest } = this;
    mixture.keepTo(domains);
    let upper = Infinity;
    for (let round = 0; round < most; round += 1) {
      const solved = mixture.solve(mostPivots);
      const value = bound.value(domains);
      if (value < upper) {
        upper = value;
        lowest.set(bound.prices);
      }
      if (this.isClosed(upper) || !solved || !mixture.take() || upper - mixture.value() < 0.5) break;
    }
    return upper;
  }

  /** A plan after the mixture: the surest matches first, with as many people as still fit. */
  private round(): void {
    const { x, y } = this;
    const { model } = this.bound;
    const arrangement = new Arrangement(model);
    const pairs = Array.from(y, (_, pair) => pair).filter((pair) => y[pair]! > even);
    for (const pair of pairs.toSorted((a, b) => y[b]! - y[a]!)) {
      const people = Math.min(arrangement.most(pair), Math.ceil(x[pair]! / y[pair]! - even));
      if (people >= model.smallest[pair]!) arrangement.set(pair, people);
    }
    for (let need = 0; need < model.room.length; need += 1) {
      if (arrangement.filled[need]! >= model.least[need]!) continue;
      for (const pair of [...arrangement.crewOfNeed[need]!]) arrangement.set(pair, 0);
    }
    this.offer(arrangement.people, arrangement.score);
  }

  /** Takes a plan for the best one, if it is. */
  private offer(people: Int32Array, score: number): void {
    if (score <= this.score) return;
    this.score = score;
    this.best.set(people);
  }

  /** Leaves out of every pair's domain what at the node's prices can't be in a better plan. */
  private narrow(node: Node): void {
    const { bound } = this;
    const { domains } = node;
    const prices = node.tree.prices!;
    bound.prices.set(prices);
    let upper = bound.value(domains);
    for (let pair = 0; pair < domains.stay.length && !this.isClosed(upper); pair += 1) {
      if (isSettled(domains, pair)) continue;
      const need = bound.model.pairNeed[pair]!;
      const rest = upper - bound.worths[need]!;
      const sides = this.sidesLeft(domains, pair, rest);
      if (sides.length === 0) continue;
      for (const side of sides) {
        node.tree = follow(node.tree, side, prices);
        keepTo(domains, side);
      }
      bound.worths[need] = bound.worthOf(need, domains);
      upper = rest + bound.worths[need]!;
    }
    node.upper = Math.min(node.upper, upper);
  }

  /** @param rest the bound without the pair's need */
  private sidesLeft({ stay, lo, hi }: Domains, pair: number, rest: number): Side[] {
    const worths = this.bound.marginals(pair, { stay, lo, hi });
    const isOut = (people: number) => this.isClosed(rest + worths[people]!);
    let [low, high] = [lo[pair]!, hi[pair]!];
    while (high >= low && isOut(high)) high -= 1;
    while (low <= high && isOut(low)) low += 1;
    const sides: Side[] = [];
    if (high < low) return [{ pair, at: lo[pair]!, isFrom: false }];
    if (high < hi[pair]!) sides.push({ pair, at: high + 1, isFrom: false });
    const hasToCome = stay[pair] === 0 || isOut(0);
    if (hasToCome && (stay[pair] === 1 || low > lo[pair]!)) sides.push({ pair, at: low, isFrom: true });
    return sides;
  }

  private branch(node: Node): void {
    const { tree, domains } = node;
    let chosen: Look | null = null;
    this.mixture.mark();
    for (const { pair, at } of this.questions(domains)) {
      const look = this.look(node, pair, at);
      if (!chosen || look.score > chosen.score) chosen = look;
      if (look.sides.some((side) => this.isClosed(side.upper))) break;
    }
    if (!chosen) {
      this.unsolved.push(node);
      return;
    }
    const [below, from] = chosen.sides;
    ask(tree, { pair: chosen.pair, at: chosen.at, below: below!.tree, from: from!.tree, follows: null });
    this.open.push(...chosen.sides.filter((side) => !this.isClosed(side.upper)));
  }

  /** What both answers would do to the bound. */
  private look(node: Node, pair: number, at: number): Look {
    const sides = [false, true].map((isFrom) => {
      const domains = copyDomains(node.domains);
      keepTo(domains, { pair, at, isFrom });
      this.mixture.restore();
      const upper = this.solve(domains, rounds.look);
      const prices = upper < node.upper ? this.lowest.slice() : node.tree.prices!;
      return { domains, upper: Math.min(upper, node.upper), tree: leafTree(prices) };
    });
    const gap = node.upper - this.score;
    const score = sides.reduce(
      (product, side) => product * (Math.min(node.upper - side.upper, gap) + 0.1),
      1,
    );
    return { pair, at, sides, score };
  }

  /** The pairs that the mixture is most divided about; where it isn't, any that is open still. */
  private questions(domains: Domains): { readonly pair: number; readonly at: number }[] {
    const { stay, lo, hi } = domains;
    const all: { readonly pair: number; readonly at: number; readonly doubt: number }[] = [];
    let any = -1;
    for (let pair = 0; pair < stay.length; pair += 1) {
      if (isSettled(domains, pair)) continue;
      any = pair;
      const [x, y] = [this.x[pair]!, this.y[pair]!];
      const [down, up] = [Math.floor(x + even), Math.ceil(x - even)];
      if (stay[pair] === 1 && y > even && y < 1 - even)
        all.push({ pair, at: lo[pair]!, doubt: Math.min(y, 1 - y) * hi[pair]! });
      else if (up > down && up > lo[pair]! && up <= hi[pair]!)
        all.push({ pair, at: up, doubt: 0.3 * Math.min(x - down, up - x) });
    }
    if (all.length === 0 && any >= 0) return [{ pair: any, at: stay[any] === 1 ? lo[any]! : hi[any]! }];
    return all.toSorted((a, b) => b.doubt - a.doubt || a.pair - b.pair).slice(0, looks);
  }
}

/** How many questions were followed from one tree to the other. */
function steps(from: Tree, to: Tree): number {
  let count = 0;
  for (let at = from; at !== to && at.question; count += 1)
    at = at.question.follows === 'from' ? at.question.from : at.question.below;
  return count;
}
