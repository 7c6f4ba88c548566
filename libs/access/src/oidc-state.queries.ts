import type { Transaction } from '@app/platform';
import { hashOfToken, newToken } from './session.js';

export const stateLifeMs = 10 * 60 * 1000;

/** Something begun at a provider, waiting for the browser to come back. */
export interface BegunSignIn {
  /** LINK and INVITATION: for this person, who is known. */
  readonly purpose: 'SIGN_IN' | 'LINK' | 'INVITATION';
  readonly providerId: string;
  readonly personId: string | null;
  readonly invitationId: string | null;
  /** A page of the product. */
  readonly back: string | null;
}

/** As the product itself. @returns the state, of which the row keeps the hash */
export async function keepState(
  tx: Transaction,
  begun: BegunSignIn,
  browserKey: string,
  now: Date,
): Promise<string> {
  const state = newToken();
  await tx.query('delete from oidc_sign_in where expires_at <= $1', [now]);
  await tx.query(
    `insert into oidc_sign_in
       (state_hash, purpose, provider_id, person_id, invitation_id, browser_hash, back, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[hashOfToken(state), begun.purpose, begun.providerId, begun.personId, begun.invitationId],
      ...[hashOfToken(browserKey), begun.back, new Date(now.getTime() + stateLifeMs)],
    ],
  );
  return state;
}

/** As the product itself. For one caller only, in the browser that began it, at the provider that it was begun with. */
export async function useUpState(
  tx: Transaction,
  answer: { readonly state: string; readonly providerId: string; readonly browserKey: string },
  now: Date,
): Promise<BegunSignIn | null> {
  const [rows] = await tx.query<[BegunSignIn[], number]>(
    `delete from oidc_sign_in
     where state_hash = $1 and provider_id = $2 and browser_hash = $3 and expires_at > $4
     returning purpose, provider_id as "providerId", person_id as "personId", invitation_id as "invitationId", back`,
    [hashOfToken(answer.state), answer.providerId, hashOfToken(answer.browserKey), now],
  );
  return rows[0] ?? null;
}
