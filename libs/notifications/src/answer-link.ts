import { readToken, signToken, uuidBytes, uuidText } from '@app/platform';

/** Whom the link lets answer what, and until when. */
export interface AnswerClaim {
  readonly matchId: string;
  readonly contactId: string;
  readonly expires: Date;
}

export type AnswerTokenReading =
  | { readonly ok: true; readonly claim: AnswerClaim }
  | { readonly ok: false; readonly refusal: 'LINK_INVALID' }
  /** Genuine, but too late: the page may still say of what. */
  | { readonly ok: false; readonly refusal: 'LINK_EXPIRED'; readonly claim: AnswerClaim };

/** Version, match and contact (16 bytes each), seconds since 1970 (6 bytes), HMAC-SHA256 (32 bytes). */
const version = 1;
const claimLength = 1 + 16 + 16 + 6;

/**
 * The token of a signed answer link, 95 characters that a mail never breaks.
 * @param secret the product's SECRET_KEY; this use of it is separated from others
 */
export function signAnswerToken(claim: AnswerClaim, secret: string): string {
  const bytes = Buffer.alloc(claimLength);
  bytes.writeUInt8(version, 0);
  uuidBytes(claim.matchId).copy(bytes, 1);
  uuidBytes(claim.contactId).copy(bytes, 17);
  bytes.writeUIntBE(Math.floor(claim.expires.getTime() / 1000), 33, 6);
  return signToken('answer-link', bytes, secret);
}

/** Reads a token that may come from anybody. */
export function readAnswerToken(token: string, secret: string, now: Date = new Date()): AnswerTokenReading {
  const bytes = readToken('answer-link', token, secret);
  if (bytes?.length !== claimLength || bytes.readUInt8(0) !== version) {
    return { ok: false, refusal: 'LINK_INVALID' };
  }
  const claim: AnswerClaim = {
    matchId: uuidText(bytes.subarray(1, 17)),
    contactId: uuidText(bytes.subarray(17, 33)),
    expires: new Date(bytes.readUIntBE(33, 6) * 1000),
  };
  return now > claim.expires ? { ok: false, refusal: 'LINK_EXPIRED', claim } : { ok: true, claim };
}

/** Where the link leads, below the product's public address. */
export function answerPath(token: string): string {
  return `/a/${token}`;
}
