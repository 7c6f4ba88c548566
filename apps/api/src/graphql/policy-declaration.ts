import type { Audience } from './policy-audiences.js';

/** Whose a type's rows are: what the queries and the database keep to, and what the suite in test/authorisation checks. */
export const rowOwners = {
  PUBLIC: 'everybody’s',
  SELF: 'the viewer’s own',
  LINK: 'of the holder of the link',
  DISTRICT: 'the district’s: its desks, the members of its conference, its ward',
  OFFICE: 'the district’s branch office',
  COORDINATOR: 'the district’s coordinators',
  DESK: 'the district’s officers and coordinators',
  COMPANY: 'the company’s own',
  OFFER: 'the company’s own, and of the coordinators with whom it shares it',
  MATCH: 'the district’s coordinators; once decided the office’s; once asked the company’s',
  LIST: 'events: the district’s branch office; offers: the district’s officers and coordinators, or the company',
  WARD: 'the ward’s administrators and auditors',
  ADMINISTERED:
    'people: of the ward for its administrators and auditors, of a company for its own administrators',
  RECORD:
    'what the asker did; its desks’ districts’; its company’s, where it administers that; the ward’s access and settings for its administrator, all for its auditor',
  PARENT: 'whose the row is of which it is a part',
} as const;
export type RowOwner = keyof typeof rowOwners;

/** Of one type: whose its rows are, and by audience the names of its fields, with spaces between. */
export type TypePolicy = { readonly rows?: RowOwner } & { readonly [A in Audience]?: string };

/** A feature's part of the schema. A type may stand in several features: each names the fields that it brings. */
export type Policy = Readonly<Record<string, TypePolicy>>;

/** The list of a type that `connectionOf` makes. */
export function connectionPolicy(name: string, audience: Audience): Policy {
  return {
    [`${name}Connection`]: { [audience]: 'edges pageInfo totalCount' },
    [`${name}Edge`]: { [audience]: 'cursor node' },
  };
}
