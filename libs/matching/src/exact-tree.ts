import type { Prices } from './price-rows.js';
import type { Side } from './exact-domains.js';

/** A proof while it grows: a leaf with prices, or a question with two answers. */
export interface Tree {
  prices: Prices | null;
  question: Question | null;
}

export interface Question {
  readonly pair: number;
  readonly at: number;
  readonly below: Tree;
  readonly from: Tree;
  /** Where the prices of one answer close it at once, so that the other one follows: the answer that follows. */
  readonly follows: 'below' | 'from' | null;
}

export function leafTree(prices: Prices): Tree {
  return { prices, question: null };
}

export function ask(tree: Tree, question: Question): void {
  tree.prices = null;
  tree.question = question;
}

/** What follows at the leaf's own prices: a question of which the other answer is closed by them. Returns the open side. */
export function follow(tree: Tree, side: Side, prices: Prices): Tree {
  const [rest, closed] = [leafTree(prices), leafTree(prices)];
  ask(tree, {
    pair: side.pair,
    at: side.at,
    below: side.isFrom ? closed : rest,
    from: side.isFrom ? rest : closed,
    follows: side.isFrom ? 'from' : 'below',
  });
  return rest;
}
