import { whomToAsk, type CompanyToAsk } from '@app/matching';
import { findNeed } from '@app/needs';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { coordinates } from './candidates.queries.js';
import { assignmentOf, problemOfHole } from './hole-problem.js';

/** Whom a coordinator could ask for so many people more, the best first; everything proposed and promised stays. */
export async function companiesToAsk(
  tx: Transaction,
  scope: Scope,
  needId: string,
  people?: number,
): Promise<readonly CompanyToAsk[]> {
  if (!(await coordinates(tx, needId))) return [];
  const need = await findNeed(tx, scope, needId);
  if (!need || !scope.coordinatedDistrictIds.includes(need.districtId)) return [];
  const loaded = await asSystem(tx, () => problemOfHole(tx, needId));
  if (!loaded) return [];
  const proposed = loaded.movable.map(assignmentOf);
  return whomToAsk(loaded.problem, proposed, needId, people === undefined ? {} : { people });
}
