/** Who sits at the screen; `nobody` has not signed in, and may hold a link. */
export const seats = [
  'officer',
  'coordinator',
  'companyAdministrator',
  'companyMember',
  'administrator',
  'auditor',
  'nobody',
] as const;
export type Seat = (typeof seats)[number];
