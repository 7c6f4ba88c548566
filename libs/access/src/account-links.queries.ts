import { randomUUID } from 'node:crypto';
import { hashOfLinkToken, linkToken, type Scope, type Transaction } from '@app/platform';
import { IsNull } from 'typeorm';
import { type AccountLinkPurpose, linkLifeMs } from './account-link.js';
import { AccountLinkRow } from './account-link.entity.js';

export interface NewLink {
  readonly purpose: AccountLinkPurpose;
  readonly personId: string;
  readonly email?: string | null;
}

export interface MadeLink {
  readonly row: AccountLinkRow;
  /** Ids of those before, which open nothing any more. */
  readonly endedIds: readonly string[];
}

/** One open link of a kind for a person: those before end. The caller holds the person's row, or is alone with it. */
export async function makeLink(
  tx: Transaction,
  scope: Scope,
  { purpose, personId, email = null }: NewLink,
  { now, secret }: { readonly now: Date; readonly secret: string },
): Promise<MadeLink> {
  const open = { personId, purpose, usedAt: IsNull(), endedAt: IsNull() };
  const before = await tx.find(AccountLinkRow, { where: open, lock: { mode: 'pessimistic_write' } });
  if (before.length > 0) await tx.update(AccountLinkRow, open, { endedAt: now });
  const id = randomUUID();
  const row = tx.create(AccountLinkRow, {
    ...{ id, purpose, personId, email },
    tokenHash: hashOfLinkToken(linkToken(purpose, id, secret)),
    createdBy: scope.actor.personId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + linkLifeMs[purpose]),
    usedAt: null,
    endedAt: null,
  });
  await tx.insert(AccountLinkRow, row);
  return { row, endedIds: before.map((link) => link.id) };
}

/** The link that a token opens, whatever became of it; null for a made-up one. */
export function findLink(
  tx: Transaction,
  _scope: Scope,
  purpose: AccountLinkPurpose,
  token: string,
): Promise<AccountLinkRow | null> {
  return tx.findOneBy(AccountLinkRow, { purpose, tokenHash: hashOfLinkToken(token) });
}

/** Uses it up: of any number of attempts at the same moment one gets it, all others null. */
export async function useLink(
  tx: Transaction,
  scope: Scope,
  link: { readonly purpose: AccountLinkPurpose; readonly token: string; readonly now: Date },
): Promise<AccountLinkRow | null> {
  const [used] = await tx.query<[{ id: string }[], number]>(
    `update account_link set used_at = $3
     where token_hash = $1 and purpose = $2 and used_at is null and ended_at is null and expires_at > $3
     returning id`,
    [hashOfLinkToken(link.token), link.purpose, link.now],
  );
  return used.length === 1 ? findLink(tx, scope, link.purpose, link.token) : null;
}
