import type { LinkPurpose } from '@app/platform';

const folders: Readonly<Record<LinkPurpose, string>> = {
  INVITATION: 'invitation',
  PASSWORD_RESET: 'reset',
  EMAIL_CHANGE: 'confirm-address',
  // Short: it is printed on paper too, and typed from there.
  ASSOCIATION: 't',
  MEMBERSHIP: 'join',
};

/** Where a single-use link leads, below the product's public address. */
export function singleUsePath(purpose: LinkPurpose, token: string): string {
  return `/${folders[purpose]}/${token}`;
}
