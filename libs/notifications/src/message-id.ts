import { createHash } from 'node:crypto';
import { domainOfAddress } from './mail-address.js';

/** Fixed by what is told to whom: sent again after a crash, the mail is recognised as the same one. */
export function messageIdOf(dedupeKey: string, mailFrom: string): string {
  const name = createHash('sha256').update(dedupeKey).digest('hex').slice(0, 40);
  return `<${name}@${domainOfAddress(mailFrom)}>`;
}
