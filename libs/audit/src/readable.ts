import { deskDistrictIds, type Scope } from '@app/platform';
import { productChain } from './chain.js';
import type { EntryKind } from './entry-kind.js';

/** What a ward's administrator answers for itself. */
const ofAdministrators: readonly EntryKind[] = ['ACCESS', 'SETTING'];

/**
 * Which entries the asker reads: its own acts, its desks' districts', its company's own where it administers that; a ward's
 * administrator what is about access and settings, its auditor all of it. A company doesn't read what the offices
 * noted of its matches; an office neither what became of drafts, nor what a company shares with the conference alone.
 */
export const readableSql = `(:everything or entry.person_id = :personId
  or entry.district_id = any(:conferences::uuid[])
  or (entry.district_id = any(:offices::uuid[]) and case entry.subject_type
    when 'match' then exists (select from match m where m.id = entry.subject_id
      and m.state not in ('PROPOSED', 'REJECTED', 'SUPERSEDED'))
    else entry.subject_type not in ('matchRun', 'forbidden_pair') end)
  or (entry.shared_district_ids <> '{}' and entry.shared_district_ids && case entry.subject_type
    when 'volunteer_offer' then :conferences::uuid[] else :desks::uuid[] end)
  or entry.organisation_id = any(:companies::uuid[])
  or (entry.chain = any(:administered::uuid[]) and entry.kind = any(:ofAdministrators::text[]))
  or entry.chain = any(:audited::uuid[]))`;

export function readableParameters(scope: Scope) {
  const audits = scope.roles.includes('AUDITOR');
  return {
    everything: scope.everything,
    personId: scope.actor.personId,
    conferences: scope.coordinatedDistrictIds,
    offices: scope.officeDistrictIds,
    desks: deskDistrictIds(scope),
    companies: scope.administeredCompanyIds,
    administered: scope.roles.includes('WARD_ADMINISTRATOR') ? scope.wardIds : [],
    ofAdministrators,
    audited: audits ? [...scope.wardIds, productChain] : [],
  };
}
