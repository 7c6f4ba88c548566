import { findPage, type Page, type PageRequest, type Scope, type Transaction } from '@app/platform';
import { HandOverGrantRow, HandOverRow } from './hand-over.entity.js';
import { RoleGrantRow } from './person.entity.js';

/** What was handed over in the ward, the latest day first. */
export function findHandOvers(tx: Transaction, scope: Scope, page: PageRequest): Promise<Page<HandOverRow>> {
  const query = tx
    .createQueryBuilder(HandOverRow, 'passing')
    .where('passing.ward_id = any(:wards::uuid[])', { wards: scope.wardIds });
  return findPage(
    query,
    [
      { sql: 'passing.on_date', type: 'date' },
      { sql: 'passing.id', type: 'uuid' },
    ],
    page,
    'DESC',
  );
}

export function findHandOver(tx: Transaction, scope: Scope, id: string): Promise<HandOverRow | null> {
  return tx
    .createQueryBuilder(HandOverRow, 'passing')
    .where('passing.id = :id and passing.ward_id = any(:wards::uuid[])', { id, wards: scope.wardIds })
    .getOne();
}

export interface HandedGrant extends RoleGrantRow {
  readonly handOverId: string;
}

/** The desks of hand-overs that the asker sees, as the leaving person had them. */
export async function findHandedGrants(
  tx: Transaction,
  scope: Scope,
  handOverIds: readonly string[],
): Promise<HandedGrant[]> {
  const pairs = await tx
    .createQueryBuilder(HandOverGrantRow, 'pair')
    .innerJoin(HandOverRow, 'passing', 'passing.id = pair.hand_over_id')
    .where('pair.hand_over_id = any(:ids::uuid[]) and passing.ward_id = any(:wards::uuid[])', {
      ids: handOverIds,
      wards: scope.wardIds,
    })
    .getMany();
  const grants = await tx
    .createQueryBuilder(RoleGrantRow, 'held')
    .where('held.id = any(:ids::uuid[])', { ids: pairs.map(({ endedGrantId }) => endedGrantId) })
    .getMany();
  return pairs.flatMap(({ handOverId, endedGrantId }) =>
    grants.filter(({ id }) => id === endedGrantId).map((grant) => ({ ...grant, handOverId })),
  );
}
