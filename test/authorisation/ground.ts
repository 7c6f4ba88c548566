import type { Insert } from '../e2e/ward.js';
import type { Markers } from './markers.js';

export interface Place {
  readonly id: string;
  readonly key: string;
  readonly conference: string;
  readonly association: string;
}

export type PlaceName = 'A' | 'B' | 'C';
export type CompanyName = 'x' | 'y' | 'z' | 'p' | 'w';

export interface Person {
  readonly id: string;
  readonly email: string;
}
export interface NeedIds {
  readonly eventId: string;
  readonly dayId: string;
  readonly needId: string;
}

export type Places = Readonly<Record<PlaceName, Place>>;
export type Companies = Readonly<Record<CompanyName, string>>;
export interface Wards {
  readonly first: string;
  readonly second: string;
}

/** What seeding needs of the world while it comes into being. */
export interface Ground {
  readonly insert: Insert;
  readonly db: Sql;
  readonly markers: Markers;
  readonly places: Places;
  readonly companies: Companies;
  readonly people: Readonly<Record<PersonName, Person>>;
}
export interface Sql {
  readonly query: <T>(text: string, values?: unknown[]) => Promise<T>;
}

export type Grant = Readonly<Record<string, string>>;

/** Who signs in, by name; one of them with roles in two organisations, one whose time is over, one whose hasn't come. */
export function grantsOfPeople({ A, B, C }: Places, { x, y, z, p, w }: Companies) {
  const at = (role: string, district_id: string): Grant => ({ role, district_id });
  const of = (role: string, organisation_id: string): Grant => ({ role, organisation_id });
  return {
    first: {
      administrator: [{ role: 'WARD_ADMINISTRATOR' }],
      auditor: [{ role: 'AUDITOR' }],
      officer: [at('BRANCH_OFFICER', A.id)],
      coordinator: [at('COORDINATOR', A.id)],
      companyAdministrator: [of('COMPANY_ADMINISTRATOR', x)],
      companyMember: [of('COMPANY_MEMBER', y)],
      otherOfficer: [at('BRANCH_OFFICER', B.id)],
      otherCoordinator: [at('COORDINATOR', B.id)],
      otherCompany: [of('COMPANY_ADMINISTRATOR', z)],
      pastMember: [of('COMPANY_MEMBER', p)],
      severalRoles: [at('COORDINATOR', A.id), of('COMPANY_MEMBER', z)],
      formerOfficer: [{ ...at('BRANCH_OFFICER', A.id), ends_on: '2026-03-31' }],
      comingCoordinator: [{ ...at('COORDINATOR', A.id), starts_on: '2099-04-01' }],
    },
    second: {
      foreignAdministrator: [{ role: 'WARD_ADMINISTRATOR' }],
      foreignOfficer: [at('BRANCH_OFFICER', C.id)],
      foreignCoordinator: [at('COORDINATOR', C.id)],
      foreignCompany: [of('COMPANY_ADMINISTRATOR', w)],
    },
  } as const satisfies Record<string, Record<string, readonly Grant[]>>;
}
export type People = ReturnType<typeof grantsOfPeople>;
export type PersonName = keyof People['first'] | keyof People['second'];
