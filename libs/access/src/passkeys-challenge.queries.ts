import { randomBytes } from 'node:crypto';
import type { Transaction } from '@app/platform';
import { challengeLifeMs } from './passkeys.js';
import { hashOfToken } from './session.js';

/** What a challenge is for, and of whom and where it is: a proof for anything else doesn't count. */
export interface ChallengeFor {
  readonly purpose: 'SIGN_IN' | 'ADD' | 'INVITATION';
  /** Null for who signs in: nobody knows yet who that will be. */
  readonly personId: string | null;
  /** The key that the browser keeps in a cookie. */
  readonly browserKey: string;
}

/** As the product itself. @returns 32 random bytes, to be signed */
export async function issueChallenge(
  tx: Transaction,
  { purpose, personId, browserKey }: ChallengeFor,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32));
  await tx.query('delete from webauthn_challenge where expires_at <= $1', [now]);
  await tx.query(
    `insert into webauthn_challenge (challenge_hash, purpose, person_id, browser_hash, expires_at)
     values ($1, $2, $3, $4, $5)`,
    [
      hashOfToken(Buffer.from(challenge).toString('base64url')),
      purpose,
      personId,
      hashOfToken(browserKey),
      new Date(now.getTime() + challengeLifeMs),
    ],
  );
  return challenge;
}

/** As the product itself. True for one caller only, whatever becomes of its proof: commit before the proof is looked at. */
export async function useUpChallenge(
  tx: Transaction,
  challenge: string,
  { purpose, personId, browserKey }: ChallengeFor,
  now: Date,
): Promise<boolean> {
  const [rows] = await tx.query<[{ purpose: string }[], number]>(
    `delete from webauthn_challenge
     where challenge_hash = $1 and purpose = $2 and person_id is not distinct from $3 and browser_hash = $4
       and expires_at > $5
     returning purpose`,
    [hashOfToken(challenge), purpose, personId, hashOfToken(browserKey), now],
  );
  return rows.length === 1;
}
