import { breaksOf, solve, type Assignment, type Problem } from '@app/matching';

/** What is different: needs and offers that changed, came or went. */
export interface PlanChange {
  readonly needIds: readonly string[];
  readonly offerIds: readonly string[];
}

/** A match that is taken away for nothing better is no improvement. */
const changeCost = 40;

/** The plan after a change, with as little else different as that allows. Nothing is checked beyond the rules. */
export async function replan(
  problem: Problem,
  current: readonly Assignment[],
  _change: PlanChange,
): Promise<readonly Assignment[]> {
  const published = current.map(({ needId, offerId, people }) => ({ needId, offerId, people, changeCost }));
  const { assignments } = await solve({ ...problem, published }, { seed: 1, effort: 1 });
  if (breaksOf(problem, assignments).length > 0) throw new Error('the plan after a change breaks a rule');
  return assignments;
}
