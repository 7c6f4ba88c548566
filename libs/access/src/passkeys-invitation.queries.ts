import type { Transaction } from '@app/platform';
import { hashOfLinkToken } from '@app/platform';

/** An invitation that is still open. */
export interface OpenInvitation {
  readonly id: string;
  readonly personId: string;
}

const open = `purpose = 'INVITATION' and used_at is null and ended_at is null`;

/** As the product itself: whom the link in a mail invites. Looking uses nothing up. */
export async function findOpenInvitation(
  tx: Transaction,
  token: string,
  now: Date,
): Promise<OpenInvitation | null> {
  const [found] = await tx.query<OpenInvitation[]>(
    `select id, person_id as "personId" from account_link where token_hash = $1 and expires_at > $2 and ${open}`,
    [hashOfLinkToken(token), now],
  );
  return found ?? null;
}

/** As the product itself: uses it up, for one caller only. */
export async function useInvitation(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `update account_link set used_at = $2 where id = $1 and expires_at > $2 and ${open} returning id`,
    [id, now],
  );
  return rows.length === 1;
}
