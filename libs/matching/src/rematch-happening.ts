import type { Need, Offer, Problem } from './problem.js';

/** What happened to a season that is planned already; all of it at once. */
export interface Happening {
  /** New needs, and changed ones in place of those with the same id: more people, a longer or another day … */
  readonly needs?: readonly Need[];
  /** New offers, and changed ones in place of those with the same id: fewer people, other windows … */
  readonly offers?: readonly Offer[];
  /** Needs that are called off; what was decided there is void. */
  readonly calledOff?: readonly string[];
  /** Offers that are withdrawn altogether; what they had decided to do is void. */
  readonly withdrawn?: readonly string[];
  /** Pairs that were declined or withdrawn, decided ones too. */
  readonly excluded?: readonly { readonly needId: string; readonly offerId: string }[];
}

/** The problem as it is after that. What was called off, withdrawn or declined costs no change of what was published. */
export function afterHappening(problem: Problem, happening: Happening): Problem {
  const { needs = [], offers = [], calledOff = [], withdrawn = [], excluded = [] } = happening;
  const closed = new Set(excluded.map(({ needId, offerId }) => `${needId} ${offerId}`));
  const [goneNeeds, goneOffers] = [new Set(calledOff), new Set(withdrawn)];
  const stands = ({ needId, offerId }: { readonly needId: string; readonly offerId: string }) =>
    !goneNeeds.has(needId) && !goneOffers.has(offerId);
  const open = (pair: { readonly needId: string; readonly offerId: string }) =>
    stands(pair) && !closed.has(`${pair.needId} ${pair.offerId}`);
  return {
    ...problem,
    needs: replaced(problem.needs, needs).filter(({ id }) => !goneNeeds.has(id)),
    offers: replaced(problem.offers, offers).filter(({ id }) => !goneOffers.has(id)),
    decided: problem.decided.filter(open),
    published: problem.published.filter(open),
    excluded: [...problem.excluded, ...excluded].filter(stands),
  };
}

function replaced<T extends { readonly id: string }>(all: readonly T[], changed: readonly T[]): T[] {
  if (changed.length === 0) return [...all];
  const now = new Map(changed.map((one) => [one.id, one]));
  const known = all.map((one) => {
    const other = now.get(one.id) ?? one;
    now.delete(one.id);
    return other;
  });
  return [...known, ...now.values()];
}
