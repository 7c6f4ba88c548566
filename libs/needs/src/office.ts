import { readableDistrictIds, type Scope } from '@app/platform';

export type OfficeRefusal = 'NOT_SIGNED_IN' | 'NOT_ALLOWED' | 'NOT_FOUND';

/** Why the asker may not write a district's events and needs: only its desk does. Null where it may. */
export function officeRefusal(scope: Scope, districtId: string): OfficeRefusal | null {
  if (scope.everything || scope.officeDistrictIds.includes(districtId)) return null;
  if (scope.actor.personId === null) return 'NOT_SIGNED_IN';
  return readableDistrictIds(scope).includes(districtId) ? 'NOT_ALLOWED' : 'NOT_FOUND';
}
