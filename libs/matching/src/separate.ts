import type { Problem } from './problem.js';

/** A part of a problem that shares nothing with the rest: it can be planned, and bounded, alone. */
export interface Part {
  readonly problem: Problem;
  /** By offer of the part: the needs of the part that it may come to. */
  readonly eligible: readonly (readonly number[])[];
  /** Rows in the whole problem, by row in the part. */
  readonly needs: readonly number[];
  readonly offers: readonly number[];
  readonly asks: readonly number[];
}

/**
 * Splits a problem by what really separates: needs stay together where an offer may come to both, where one association
 * asks for both, or where an ask limit counts both. Needs that nobody may come to stand together in the last part.
 */
export function separate(problem: Problem, eligible: readonly (readonly number[])[]): Part[] {
  const { needs, offers, askLimits } = problem;
  const groups = new Groups(needs.length + offers.length);
  eligible.forEach((rows, offer) => rows.forEach((need) => groups.join(need, needs.length + offer)));
  joinBy(groups, needs, 0, (need) => need.associationId);
  const limited = new Set(askLimits.map((limit) => limit.companyId));
  joinBy(groups, offers, needs.length, (offer) => (limited.has(offer.companyId) ? offer.companyId : null));
  const needRow = new Map(needs.map((need, row) => [need.id, row]));
  const offerRow = new Map(offers.map((offer, row) => [offer.id, row]));
  for (const match of problem.decided) {
    const [need, offer] = [needRow.get(match.needId), offerRow.get(match.offerId)];
    if (need !== undefined && offer !== undefined) groups.join(need, needs.length + offer);
  }
  const withPairs = new Set(eligible.flatMap((rows) => (rows.length > 0 ? [groups.of(rows[0]!)] : [])));
  if (withPairs.size === 1 && needs.every((_, row) => withPairs.has(groups.of(row)))) {
    return [{ problem, eligible, needs: rowsOf(needs), offers: rowsOf(offers), asks: rowsOf(askLimits) }];
  }
  const groupOf = (node: number) => (withPairs.has(groups.of(node)) ? groups.of(node) : -1);
  const [needsOf, offersOf] = [new Map<number, number[]>(), new Map<number, number[]>()];
  needs.forEach((_, row) => listIn(needsOf, groupOf(row)).push(row));
  offers.forEach((_, row) => listIn(offersOf, groupOf(needs.length + row)).push(row));
  return [...needsOf]
    .map(([group, needRows]) => partOf(problem, eligible, needRows, offersOf.get(group) ?? []))
    .toSorted((a, b) => b.needs.length - a.needs.length || a.needs[0]! - b.needs[0]!);
}

function rowsOf(all: readonly unknown[]): number[] {
  return all.map((_, row) => row);
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function joinBy<T>(groups: Groups, all: readonly T[], from: number, keyOf: (one: T) => string | null): void {
  const first = new Map<string, number>();
  all.forEach((one, row) => {
    const key = keyOf(one);
    if (key === null) return;
    if (first.has(key)) groups.join(first.get(key)!, from + row);
    else first.set(key, from + row);
  });
}

function partOf(
  problem: Problem,
  eligible: readonly (readonly number[])[],
  needRows: readonly number[],
  offerRows: readonly number[],
): Part {
  const placeOf = new Map(needRows.map((row, place) => [row, place]));
  const needs = needRows.map((row) => problem.needs[row]!);
  const offers = offerRows.map((row) => problem.offers[row]!);
  const needIds = new Set(needs.map((need) => need.id));
  const companies = new Set(offers.map((offer) => offer.companyId));
  const asks = rowsOf(problem.askLimits).filter((row) => companies.has(problem.askLimits[row]!.companyId));
  const ofNeeds = <T extends { readonly needId: string }>(all: readonly T[]) =>
    all.filter((one) => needIds.has(one.needId));
  return {
    problem: {
      ...problem,
      needs,
      offers,
      decided: ofNeeds(problem.decided),
      excluded: ofNeeds(problem.excluded),
      published: ofNeeds(problem.published),
      askLimits: asks.map((row) => problem.askLimits[row]!),
    },
    eligible: offerRows.map((row) => eligible[row]!.map((need) => placeOf.get(need)!)),
    needs: needRows,
    offers: offerRows,
    asks,
  };
}

/** Sets that grow together (union–find with path halving). */
class Groups {
  private readonly above: Int32Array;

  constructor(size: number) {
    this.above = Int32Array.from({ length: size }, (_, node) => node);
  }

  of(node: number): number {
    const { above } = this;
    let at = node;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    this.above[this.of(a)] = this.of(b);
  }
}
