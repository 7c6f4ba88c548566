import { isOwnMachine, type Reach } from '@app/platform';

/** Encrypted, or on this machine where that is allowed. No user, no query, no fragment: OpenID Connect Discovery, section 3. */
export function canBeIssuer(reach: Reach, text: string): boolean {
  if (!URL.canParse(text) || text !== text.trim()) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && reach.ownMachine && isOwnMachine(text));
}
