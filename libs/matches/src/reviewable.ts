import { accepted, refused, type Outcome } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import type { MatchRow } from './match.entity.js';
import { findMatch } from './match.queries.js';
import type { MatchRefusal } from './refusals.js';

export type Reviewed = Outcome<MatchRow, MatchRefusal>;

/** A match of a district that the asker coordinates. */
export async function reviewable(tx: Transaction, scope: Scope, id: string): Promise<Reviewed> {
  const match = await findMatch(tx, scope, id);
  if (!match) return refused('NOT_FOUND');
  return scope.coordinatedDistrictIds.includes(match.districtId) ? accepted(match) : refused('NOT_ALLOWED');
}
