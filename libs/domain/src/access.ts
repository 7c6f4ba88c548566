export const roles = [
  'WARD_ADMINISTRATOR',
  'BRANCH_OFFICER',
  'COORDINATOR',
  'COMPANY_ADMINISTRATOR',
  'COMPANY_MEMBER',
  'AUDITOR',
] as const;
/** What a signed-in person may be. An association's contact and the public never sign in. */
export type Role = (typeof roles)[number];
