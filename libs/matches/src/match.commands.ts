import type { Scope, Transaction } from '@app/platform';
import type { MatchReason } from '@app/matching';
import { MatchRow, type MatchOrigin } from './match.entity.js';
import type { Pair } from './pair.js';

type Changes = Partial<
  Omit<MatchRow, 'id' | 'needId' | 'offerId' | 'companyId' | 'districtId' | 'startsAt' | 'endsAt'>
>;

/** Writes what changed and returns the match as it then is. Where the database lets the writer not, nothing is done. */
export async function saveMatch(
  tx: Transaction,
  _scope: Scope,
  match: MatchRow,
  changes: Changes,
): Promise<MatchRow> {
  const { id } = match;
  const written: Changes = {};
  for (const key of Object.keys(changes) as (keyof Changes)[]) {
    if (changes[key] !== match[key]) Object.assign(written, { [key]: changes[key] });
  }
  const { affected } = await tx.update(MatchRow, { id }, { ...written, updatedAt: () => 'now()' });
  if (affected !== 1) throw new Error(`match ${id} is not the writer's to change`);
  return tx.findOneByOrFail(MatchRow, { id });
}

export interface NewMatch {
  readonly people: number;
  readonly origin: MatchOrigin;
  readonly pinned: boolean;
  readonly reasons: readonly MatchReason[];
}

export async function insertMatch(
  tx: Transaction,
  scope: Scope,
  pair: Pair,
  match: NewMatch,
): Promise<MatchRow> {
  const { need, offer } = pair;
  const saved = await tx.save(
    tx.create(MatchRow, {
      ...match,
      needId: need.id,
      offerId: offer.id,
      companyId: offer.companyId,
      districtId: need.districtId,
      state: 'PROPOSED',
      holdsBackup: pair.holdsBackup(match.people),
      startsAt: need.startsAt,
      endsAt: need.endsAt,
      needTerms: need.termsVersion,
      offerTerms: offer.termsVersion,
      createdBy: scope.actor.personId,
    }),
  );
  return tx.findOneByOrFail(MatchRow, { id: saved.id });
}
