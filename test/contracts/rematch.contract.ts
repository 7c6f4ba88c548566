import fc from 'fast-check';
import { solve, type Assignment, type Need, type Offer, type Problem } from '@app/matching';
import { problems } from './problems.js';
import { partsOf } from './proofs.js';
import { brokenRules, objective, worthOf } from './verify.js';

export interface Change {
  readonly needIds: readonly string[];
  readonly offerIds: readonly string[];
}
export type Rematch = (
  problem: Problem,
  current: readonly Assignment[],
  change: Change,
) => readonly Assignment[];

/** A plan, and what became of its problem. */
export interface ChangedProblem {
  readonly before: Problem;
  readonly problem: Problem;
  readonly current: readonly Assignment[];
  readonly change: Change;
}

type Happens = (problem: Problem, need: Need, offer: Offer) => Partial<Problem>;

const onlyNeed = (problem: Problem, { id }: Need, over: Partial<Need>) => ({
  needs: problem.needs.map((need) => (need.id === id ? { ...need, ...over } : need)),
});
const onlyOffer = (problem: Problem, { id }: Offer, over: Partial<Offer>) => ({
  offers: problem.offers.map((offer) => (offer.id === id ? { ...offer, ...over } : offer)),
});

/** What happens to a season that is planned already. */
const happenings: readonly Happens[] = [
  /* a company withdraws or declines */
  ({ excluded }, need, offer) => ({ excluded: [...excluded, { needId: need.id, offerId: offer.id }] }),
  /* an event is called off */
  ({ needs, decided, published, excluded }, { id }) => {
    const others = <T extends { readonly needId: string }>(all: readonly T[]) =>
      all.filter(({ needId }) => needId !== id);
    return {
      needs: needs.filter((need) => need.id !== id),
      ...{ decided: others(decided), published: others(published), excluded: others(excluded) },
    };
  },
  /* a longer day */
  (problem, need) => onlyNeed(problem, need, { slot: { ...need.slot, endMinute: need.slot.endMinute + 90 } }),
  /* fewer people are wanted, or more */
  (problem, need) =>
    onlyNeed(problem, need, { people: Math.max(1, need.people - 2), fewest: Math.max(1, need.fewest - 2) }),
  (problem, need) => onlyNeed(problem, need, { people: need.people + 3, mostOffers: need.mostOffers + 1 }),
  /* an offer has fewer people, or more, or closes */
  (problem, _, offer) =>
    onlyOffer(problem, offer, { people: Math.max(offer.smallestGroup, offer.people - 2) }),
  (problem, _, offer) => onlyOffer(problem, offer, { people: offer.people + 3 }),
  (problem, _, offer) => onlyOffer(problem, offer, { windows: [] }),
];

export const changedProblems = fc.record({
  problem: problems({ needs: 8, offers: 6 }, { needs: 3, offers: 2 }),
  what: fc.constantFrom(...happenings),
  need: fc.nat(99),
  offer: fc.nat(99),
});
export type Drawn = typeof changedProblems extends fc.Arbitrary<infer T> ? T : never;

/** Something happens to a match of the plan, if there is one, else anywhere. */
export async function planned({ problem, what, need: n, offer: o }: Drawn): Promise<ChangedProblem> {
  const { assignments: current } = await solve(problem, { seed: 1, effort: 0.02 });
  const match = current[n % Math.max(1, current.length)];
  const need =
    problem.needs.find(({ id }) => id === match?.needId) ?? problem.needs[n % problem.needs.length]!;
  const offer =
    problem.offers.find(({ id }) => id === match?.offerId) ?? problem.offers[o % problem.offers.length]!;
  return {
    before: problem,
    problem: { ...problem, ...what(problem, need, offer) },
    current,
    change: { needIds: [need.id], offerIds: [offer.id] },
  };
}

/** What of a plan is certainly possible still: without any match of which the absence mends something. */
export function stillPossible(problem: Problem, current: readonly Assignment[]): readonly Assignment[] {
  const broken = brokenRules(problem, current);
  if (broken.length === 0) return current;
  const kept = current.filter((match) => {
    const without = brokenRules(
      problem,
      current.filter((one) => one !== match),
    );
    const alone = brokenRules(problem, [match]);
    return (
      broken.every((rule) => without.includes(rule)) && alone.every((rule) => rule === 'neverBelowFewest')
    );
  });
  return stillPossible(problem, kept.length < current.length ? kept : current.slice(1));
}

const worth = (problem: Problem, plan: readonly Assignment[]) => objective(worthOf(problem, plan));

/** What was done wrong with one changed problem. */
export function rematchFaults(rematch: Rematch, changed: ChangedProblem): string[] {
  const { problem, current, change } = changed;
  const found = rematch(problem, current, change);
  const broken = brokenRules(problem, found);
  if (broken.length > 0) return broken;
  const kept = stillPossible(problem, current);
  return [
    ...(worth(problem, found) < worth(problem, kept) ? ['worse than leaving it'] : []),
    ...farChanges(changed, found),
    ...missedMatches(problem, found, change),
    ...(JSON.stringify(rematch(problem, current, change)) === JSON.stringify(found)
      ? []
      : ['not repeatable']),
  ];
}

/** Matches changed that no chain of shared offers, associations or ask limits joins to what happened. */
function farChanges(
  { before, problem, current, change }: ChangedProblem,
  found: readonly Assignment[],
): string[] {
  const near = new Set(change.needIds);
  const parts = [before, problem].flatMap((one) => {
    const touched = one.needs.filter((need) => mayTake(one, need, change.offerIds));
    touched.forEach(({ id }) => near.add(id));
    return partsOf(one).map((rows) => rows.map((row) => one.needs[row]!.id));
  });
  for (let size = 0; size < near.size;) {
    size = near.size;
    for (const part of parts) if (part.some((id) => near.has(id))) part.forEach((id) => near.add(id));
  }
  const far = (plan: readonly Assignment[]) =>
    plan
      .filter(({ needId }) => !near.has(needId))
      .map(({ needId, offerId, people }) => `${needId} ${offerId} ${people}`)
      .toSorted()
      .join();
  return far(current) === far(found) ? [] : ['disturbs what is far from the change'];
}

function mayTake(problem: Problem, need: Need, offerIds: readonly string[]): boolean {
  const offers = problem.offers.filter(({ id }) => offerIds.includes(id));
  return offers
    .flatMap((offer) => groupsOf(need, offer))
    .some((match) => brokenRules(problem, [match]).every((rule) => rule === 'neverBelowFewest'));
}

function groupsOf(need: Need, offer: Offer): Assignment[] {
  const holdsBackup = need.backupRequired && need.backupSlot !== null;
  return Array.from({ length: Math.min(need.people, offer.people) }, (_, index) => ({
    ...{ needId: need.id, offerId: offer.id, people: index + 1, holdsBackup },
  }));
}

/** A single match more for what changed that would have been better. */
function missedMatches(problem: Problem, found: readonly Assignment[], { needIds }: Change): string[] {
  const before = worth(problem, found);
  const missed = problem.needs
    .filter(({ id }) => needIds.includes(id))
    .flatMap((need) => problem.offers.flatMap((offer) => groupsOf(need, offer)))
    .filter(
      (match) => !found.some(({ needId, offerId }) => needId === match.needId && offerId === match.offerId),
    )
    .map((match) => [...found, match])
    .find((plan) => brokenRules(problem, plan).length === 0 && worth(problem, plan) > before);
  return missed ? ['leaves a better match undone'] : [];
}

/** Runs rematching after every kind of change on generated plans. */
export function describeRematchContract(name: string, rematch: Rematch): void {
  describe(name, () => {
    it('mends a plan around a change, better than leaving it and without touching the rest', async () => {
      await fc.assert(
        fc.asyncProperty(changedProblems, async (drawn) =>
          expect(rematchFaults(rematch, await planned(drawn))).toEqual([]),
        ),
        { numRuns: 300 },
      );
    });
  });
}
