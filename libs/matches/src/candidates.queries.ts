import { addDays, dateInJapan } from '@app/domain';
import { candidatesFor, type Candidate } from '@app/matching';
import { findNeedsForMatchingByIds } from '@app/needs';
import { findOffersForMatching } from '@app/offers';
import { systemScope, type Scope, type Transaction } from '@app/platform';
import { loadProblem } from './problem-loading.js';

/** Offers that could take the need now, the best first: for a proposal by hand, or instead of one who passed. */
export async function candidateOffers(
  tx: Transaction,
  scope: Scope,
  needId: string,
  most = 10,
): Promise<Candidate[]> {
  if (!(await coordinates(tx, needId))) return [];
  const [need] = await findNeedsForMatchingByIds(tx, systemScope, [needId]);
  if (!need || need.need.state !== 'OPEN') return [];
  const { districtId } = need.need;
  if (!scope.coordinatedDistrictIds.includes(districtId)) return [];
  const day = dateInJapan(need.need.startsAt);
  const offers = await findOffersForMatching(tx, scope, { districtId, from: addDays(day, -1), to: day });
  return candidatesFor(await loadProblem(tx, [need], offers), needId).slice(0, most);
}

/** As the database knows it: what follows shows offers that only this need makes the asker's business. */
export async function coordinates(tx: Transaction, needId: string): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    `select from staffing_need where id = $1 and district_id = any (asker_conferences())`,
    [needId],
  );
  return found.length > 0;
}
