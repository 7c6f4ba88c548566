import type { Model } from './model.js';

/** A model of some of another's pairs only, and which they were: small enough to stay near the processor, or to be sent. */
export interface Narrowed {
  readonly model: Model;
  /** By pair: its row in the whole model. */
  readonly pairs: Int32Array;
}

/**
 * Keeps these pairs, in the order given within each need, and of the moments those that they can still overfill. Whatever
 * keeps its rules keeps those of the whole model.
 */
export function narrow(model: Model, kept: Int32Array): Narrowed {
  const pairs = Int32Array.from(kept).sort((a, b) => model.pairNeed[a]! - model.pairNeed[b]!);
  const wish = new Int32Array(model.moments.people.length);
  for (const pair of pairs) {
    for (let at = model.firstMoment[pair]!; at < model.firstMoment[pair + 1]!; at += 1)
      wish[model.pairMoments[at]!]! += model.largest[pair]!;
  }
  const rows = new Int32Array(wish.length).fill(-1);
  const moments: number[] = [];
  wish.forEach((people, row) => {
    if (people <= model.moments.people[row]!) return;
    rows[row] = moments.length;
    moments.push(row);
  });
  const firstPair = new Int32Array(model.room.length + 1);
  for (const pair of pairs) firstPair[model.pairNeed[pair]! + 1]! += 1;
  for (let need = 0; need < model.room.length; need += 1) firstPair[need + 1]! += firstPair[need]!;
  const ofMoments = listOf(pairs, model.firstMoment, model.pairMoments, (row) => rows[row]!);
  const ofAsks = listOf(pairs, model.firstAsk, model.pairAsks, (row) => row);
  return {
    pairs,
    model: {
      ...model,
      problem: {
        ...model.problem,
        needs: [],
        offers: [],
        decided: [],
        excluded: [],
        past: [],
        published: [],
      },
      firstPair,
      pairNeed: pairs.map((pair) => model.pairNeed[pair]!),
      pairOffer: pairs.map((pair) => model.pairOffer[pair]!),
      smallest: pairs.map((pair) => model.smallest[pair]!),
      largest: pairs.map((pair) => model.largest[pair]!),
      fit: Float64Array.from(pairs, (pair) => model.fit[pair]!),
      fixed: Float64Array.from(pairs, (pair) => model.fixed[pair]!),
      pairYear: pairs.map((pair) => model.pairYear[pair]!),
      moments: {
        offer: Int32Array.from(moments, (row) => model.moments.offer[row]!),
        people: Int32Array.from(moments, (row) => model.moments.people[row]!),
        matches: Int32Array.from(moments, (row) => model.moments.matches[row]!),
        exact: Uint8Array.from(moments, (row) => model.moments.exact[row]!),
        shifts: [],
        heldShifts: [],
      },
      firstMoment: ofMoments.first,
      pairMoments: ofMoments.rows,
      firstAsk: ofAsks.first,
      pairAsks: ofAsks.rows,
    },
  };
}

/** The kept pairs' stretches of a list, each row by its new number; those with a number below 0 go. */
function listOf(pairs: Int32Array, first: Int32Array, rows: Int32Array, numberOf: (row: number) => number) {
  const starts = new Int32Array(pairs.length + 1);
  const kept: number[] = [];
  pairs.forEach((pair, place) => {
    for (let at = first[pair]!; at < first[pair + 1]!; at += 1) {
      const row = numberOf(rows[at]!);
      if (row >= 0) kept.push(row);
    }
    starts[place + 1] = kept.length;
  });
  return { first: starts, rows: Int32Array.from(kept) };
}
