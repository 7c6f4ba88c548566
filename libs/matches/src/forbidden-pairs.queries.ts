import { asSystem, type Scope, type Transaction } from '@app/platform';
import { ForbiddenPairRow } from './forbidden-pair.entity.js';

/** Those of a district, the standing ones first, then the newest. */
export function findForbiddenPairs(
  tx: Transaction,
  scope: Scope,
  districtId: string,
): Promise<ForbiddenPairRow[]> {
  if (!scope.coordinatedDistrictIds.includes(districtId)) return Promise.resolve([]);
  return tx
    .createQueryBuilder(ForbiddenPairRow, 'pair')
    .where('pair.district_id = :districtId', { districtId })
    .orderBy('pair.lifted_at', 'DESC', 'NULLS FIRST')
    .addOrderBy('pair.forbidden_at', 'DESC')
    .limit(500)
    .getMany();
}

/** Pairs that are ruled out today. */
export function standingPairs(
  tx: Transaction,
  needIds: readonly string[],
): Promise<Pick<ForbiddenPairRow, 'needId' | 'offerId'>[]> {
  return tx.query(
    `select need_id as "needId", offer_id as "offerId" from forbidden_pair
      where need_id = any($1::uuid[]) and lifted_at is null order by 1, 2`,
    [needIds],
  );
}

export async function isForbidden(tx: Transaction, needId: string, offerId: string): Promise<boolean> {
  const pairs = await asSystem(tx, () => standingPairs(tx, [needId]));
  return pairs.some((pair) => pair.offerId === offerId);
}
