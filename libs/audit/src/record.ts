import { deskDistrictIds, type Scope, type Transaction } from '@app/platform';
import type { Decision, NewDecision } from './decision.js';

/** Puts a decision on record, in the transaction that carries it out: one is not kept without the other. */
export async function record(tx: Transaction, scope: Scope, decision: NewDecision): Promise<void> {
  await tx.query(
    `insert into audit_entry
       (person_id, actor, action, subject_type, subject_id, district_id, told_by, reason, before, after)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      scope.actor.personId,
      scope.actor.label,
      decision.action,
      decision.subjectType,
      decision.subjectId,
      decision.districtId ?? null,
      decision.toldBy ?? null,
      decision.reason ?? null,
      json(decision.before),
      json(decision.after),
    ],
  );
}

function json(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

/**
 * What was decided about these subjects, the oldest first: for the desks of the district, its ward, and whoever
 * decided it. A company sees what it did itself, not what the offices noted.
 */
export function findDecisions(
  tx: Transaction,
  scope: Scope,
  { subjectType, subjectIds }: { readonly subjectType: string; readonly subjectIds: readonly string[] },
): Promise<Decision[]> {
  return tx.query<Decision[]>(
    `select id, at, person_id as "personId", actor, action, subject_type as "subjectType", subject_id as "subjectId",
       district_id as "districtId", before, after, reason, told_by as "toldBy"
     from audit_entry
     where subject_type = $1 and subject_id = any($2::uuid[])
       and ($3 or district_id = any($4::uuid[]) or person_id = $5
         or district_id in (select id from district where ward_id = any($6::uuid[])))
     order by subject_id, audit_entry.id`,
    [subjectType, subjectIds, scope.everything, deskDistrictIds(scope), scope.actor.personId, scope.wardIds],
  );
}
