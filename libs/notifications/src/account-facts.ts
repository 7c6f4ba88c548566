import type { Role } from '@app/domain';

/** What somebody is invited to be, and where: the district's office, the company; of the ward's own roles, null. */
export interface InvitedRole {
  readonly role: Role;
  readonly place: string | null;
}

export interface RoleGiven {
  readonly givenBy: string;
  readonly roles: readonly InvitedRole[];
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What was done to the way in which a person signs in. */
export const securityMatters = [
  'PASSWORD_CHANGED',
  'EMAIL_CHANGED',
  /** Somebody asked for a mail address that the reader has already. */
  'EMAIL_ALREADY_YOURS',
  'SECOND_FACTOR_ADDED',
  'SECOND_FACTOR_REMOVED',
  /** By an administrator, for who has lost the telephone. */
  'SECOND_FACTOR_RESET',
  /** By an administrator: all of them. */
  'SESSIONS_ENDED',
  'RECOVERY_CODE_USED',
  'RECOVERY_CODES_REPLACED',
  'PASSKEY_ADDED',
  'PASSKEY_REMOVED',
  /** Its counter went back: a copy of it may be in somebody else's hands. */
  'PASSKEY_REFUSED',
  'OIDC_LINKED',
  'OIDC_UNLINKED',
  /** By who looks after the organisation's people. */
  'OIDC_UNLINKED_BY_ADMINISTRATOR',
  /** The organisation lets nobody sign in by its accounts any more. */
  'OIDC_ENDED',
] as const;
export type SecurityMatter = (typeof securityMatters)[number];
