import { officeRefusal, type OfficeRefusal } from '@app/needs';
import { deskDistrictIds, readableDistrictIds, type Scope } from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import type { ListImportRow } from './list-import.entity.js';

/** Events are their branch office's; offers the district's desks', or a company's own. */
export type ListOwner = Pick<ListImportRow, 'kind' | 'districtId' | 'companyId'>;

export function ownerRefusal(scope: Scope, { kind, districtId, companyId }: ListOwner): OfficeRefusal | null {
  if (scope.actor.personId === null && !scope.everything) return 'NOT_SIGNED_IN';
  if (kind === 'EVENTS') return officeRefusal(scope, districtId ?? '');
  if (scope.everything) return null;
  if (companyId !== null) return scope.companyIds.includes(companyId) ? null : 'NOT_FOUND';
  if (deskDistrictIds(scope).includes(districtId ?? '')) return null;
  return readableDistrictIds(scope).includes(districtId ?? '') ? 'NOT_ALLOWED' : 'NOT_FOUND';
}

/** Lists and their rows hold whatever stood in the file: nobody else sees them. */
export const ofAsker = `((import.kind = 'EVENTS' and import.district_id = any(:offices::uuid[]))
  or (import.kind = 'OFFERS' and (import.district_id = any(:desks::uuid[]) or import.company_id = any(:companies::uuid[]))))`;

export function whoAsks(scope: Scope) {
  return {
    offices: scope.officeDistrictIds,
    desks: deskDistrictIds(scope),
    companies: scope.companyIds,
  };
}

export function onlyOfAsker<T extends object>(
  query: SelectQueryBuilder<T>,
  scope: Scope,
): SelectQueryBuilder<T> {
  return scope.everything ? query : query.andWhere(ofAsker, whoAsks(scope));
}
