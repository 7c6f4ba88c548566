import { deskDistrictIds, type Scope } from '@app/platform';
import { productChain } from './chain.js';
import type { EntryKind } from './entry-kind.js';

/** What a ward's administrator answers for itself. */
const ofAdministrators: readonly EntryKind[] = ['ACCESS', 'SETTING'];

/**
 * Which entries the asker reads: its own acts, its desks' districts', its company's own where it administers that; a ward's
 * administrator what is about access and settings, its auditor all of it. A company doesn't read what the offices
 * noted of its matches.
 */
export const readableSql = `(:everything or entry.person_id = :personId
  or entry.district_id = any(:desks::uuid[]) or entry.shared_district_ids && :desks::uuid[]
  or entry.organisation_id = any(:companies::uuid[])
  or (entry.chain = any(:administered::uuid[]) and entry.kind = any(:ofAdministrators::text[]))
  or entry.chain = any(:audited::uuid[]))`;

export function readableParameters(scope: Scope) {
  const audits = scope.roles.includes('AUDITOR');
  return {
    everything: scope.everything,
    personId: scope.actor.personId,
    desks: deskDistrictIds(scope),
    companies: scope.administeredCompanyIds,
    administered: scope.roles.includes('WARD_ADMINISTRATOR') ? scope.wardIds : [],
    ofAdministrators,
    audited: audits ? [...scope.wardIds, productChain] : [],
  };
}
