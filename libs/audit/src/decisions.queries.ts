import type { Scope, Transaction } from '@app/platform';
import type { Decision } from './decision.js';
import { readableParameters, readableSql } from './readable.js';

/** What was decided about these subjects, the oldest first, as far as the asker reads the record. */
export function findDecisions(
  tx: Transaction,
  scope: Scope,
  { subjectType, subjectIds }: { readonly subjectType: string; readonly subjectIds: readonly string[] },
): Promise<Decision[]> {
  return tx
    .createQueryBuilder()
    .select(
      `entry.at as at, entry.actor as "actorKind", entry.person_id as "personId", name."values" ->> 'name' as actor,
       entry.action as action, entry.subject_type as "subjectType", entry.subject_id as "subjectId",
       entry.district_id as "districtId", entry.before as before, entry.after as after, coalesce(entry.reason, said."values" ->> 'words') as reason,
       entry.told_by as "toldBy"`,
    )
    .from('audit_entry', 'entry')
    .leftJoin(
      'audit_personal',
      'name',
      `name.chain = entry.chain and name.sequence = entry.sequence and name.part = 'ACTOR'`,
    )
    .leftJoin(
      'audit_personal',
      'said',
      `said.chain = entry.chain and said.sequence = entry.sequence and said.part = 'SUBJECT'`,
    )
    .where('entry.subject_type = :subjectType and entry.subject_id = any(:subjectIds::uuid[])', {
      subjectType,
      subjectIds,
    })
    .andWhere(readableSql, readableParameters(scope))
    .orderBy('entry.subject_id')
    .addOrderBy('entry.chain')
    .addOrderBy('entry.sequence')
    .getRawMany<Decision>();
}
