import { createHash, createHmac } from 'node:crypto';

/** What a single-use link in a mail lets its holder do. Each kind has tokens of its own. */
export type LinkPurpose = 'INVITATION' | 'PASSWORD_RESET' | 'ASSOCIATION' | 'EMAIL_CHANGE' | 'MEMBERSHIP';

/**
 * The token of a link, 43 characters of base64url: made again from the row's id whenever its mail is written, so no
 * table has to keep it. A row keeps `hashOfLinkToken` of it, by which the token finds the row; who reads the table
 * can make no link of it.
 * @param secret the product's SECRET_KEY; this use of it is separated from others
 */
export function linkToken(purpose: LinkPurpose, id: string, secret: string): string {
  return createHmac('sha256', secret).update(`link\n${purpose}\n${id}`).digest('base64url');
}

/** SHA-256, hex. */
export function hashOfLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
