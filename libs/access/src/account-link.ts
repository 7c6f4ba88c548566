import type { LinkPurpose } from '@app/platform';

export type AccountLinkPurpose = Extract<LinkPurpose, 'INVITATION' | 'PASSWORD_RESET' | 'EMAIL_CHANGE'>;

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * An invitation waits for somebody who may be away for a week and then reads a hundred mails; who asks for a reset
 * sits in front of the screen.
 */
export const linkLifeMs: Readonly<Record<AccountLinkPurpose, number>> = {
  INVITATION: 14 * day,
  PASSWORD_RESET: 60 * minute,
  EMAIL_CHANGE: 60 * minute,
};

export type AccountLinkState = 'OPEN' | 'USED' | 'ENDED' | 'EXPIRED';

/** What became of a link, to say so to who opens it. */
export function stateOfLink(
  link: { readonly expiresAt: Date; readonly usedAt: Date | null; readonly endedAt: Date | null },
  now: Date,
): AccountLinkState {
  if (link.usedAt !== null) return 'USED';
  if (link.endedAt !== null) return 'ENDED';
  return now >= link.expiresAt ? 'EXPIRED' : 'OPEN';
}
