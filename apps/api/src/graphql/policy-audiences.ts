import type { Role } from '@app/domain';
import type { Scope } from '@app/platform';

const is = (scope: Scope, ...roles: readonly Role[]) => roles.some((role) => scope.roles.includes(role));
const atDesk = (scope: Scope) => is(scope, 'BRANCH_OFFICER', 'COORDINATOR');
const forCompany = (scope: Scope) => is(scope, 'COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER');
const forWard = (scope: Scope) => is(scope, 'WARD_ADMINISTRATOR', 'AUDITOR');

/**
 * Who may ask for a field at all, by the roles that the asker holds. Which rows they then get is the queries' matter,
 * and the database's under them.
 */
export const audiences = {
  /** The public too. */
  ANYONE: () => true,
  /** Whoever holds a signed link: the operation's token says for what. Roles have no part in it. */
  LINK_HOLDER: () => true,
  SIGNED_IN: (scope) => scope.actor.personId !== null,
  OFFICER: (scope) => is(scope, 'BRANCH_OFFICER'),
  COORDINATOR: (scope) => is(scope, 'COORDINATOR'),
  /** Officers and coordinators. */
  DESK: atDesk,
  /** Whoever acts for a company. */
  COMPANY: forCompany,
  COMPANY_ADMINISTRATOR: (scope) => is(scope, 'COMPANY_ADMINISTRATOR'),
  /** Its administrators and its auditors. */
  WARD: forWard,
  WARD_ADMINISTRATOR: (scope) => is(scope, 'WARD_ADMINISTRATOR'),
  AUDITOR: (scope) => is(scope, 'AUDITOR'),
  DESK_OR_COMPANY: (scope) => atDesk(scope) || forCompany(scope),
  DESK_OR_WARD: (scope) => atDesk(scope) || forWard(scope),
  COORDINATOR_OR_WARD_ADMINISTRATOR: (scope) => is(scope, 'COORDINATOR', 'WARD_ADMINISTRATOR'),
  COORDINATOR_OR_AUDITOR: (scope) => is(scope, 'COORDINATOR', 'AUDITOR'),
  COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR: (scope) =>
    is(scope, 'COMPANY_ADMINISTRATOR', 'WARD_ADMINISTRATOR'),
  COMPANY_ADMINISTRATOR_OR_COORDINATOR: (scope) => is(scope, 'COMPANY_ADMINISTRATOR', 'COORDINATOR'),
  COMPANY_OR_COORDINATOR: (scope) => forCompany(scope) || is(scope, 'COORDINATOR'),
  /** Who looks after people: a ward's, or a company's. */
  ADMINISTRATOR: (scope) => is(scope, 'WARD_ADMINISTRATOR', 'COMPANY_ADMINISTRATOR'),
  /** These, and the coordinator who names a company's next administrator. */
  PEOPLE_ADMINISTRATOR: (scope) => is(scope, 'WARD_ADMINISTRATOR', 'COMPANY_ADMINISTRATOR', 'COORDINATOR'),
  WARD_OR_COMPANY_ADMINISTRATOR: (scope) => forWard(scope) || is(scope, 'COMPANY_ADMINISTRATOR'),
  WARD_OR_PEOPLE_ADMINISTRATOR: (scope) =>
    forWard(scope) || is(scope, 'COMPANY_ADMINISTRATOR', 'COORDINATOR'),
  /** All who take part in a conference, and its ward. */
  CONFERENCE: (scope) => atDesk(scope) || forCompany(scope) || forWard(scope),
} as const satisfies Readonly<Record<string, (scope: Scope) => boolean>>;

export type Audience = keyof typeof audiences;

export const audienceNames = Object.keys(audiences) as Audience[];
