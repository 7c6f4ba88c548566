import type { Role } from '@app/domain';

/** Who is asking. `system` is the product itself: worker, migrations, first-start data. */
export interface Actor {
  readonly personId: string | null;
  /** An organisation's contact, where one acts by a signed link. */
  readonly contactId?: string;
  /** As the record shows it. */
  readonly label: string;
}

/**
 * What the asker may see: the first thing that every query takes after its transaction. Missing rows and rows
 * outside the scope look the same.
 */
export interface Scope {
  readonly actor: Actor;
  /** The product itself: the database, too, lets it see every row. Never made from a request. */
  readonly system: boolean;
  /** The application leaves nothing out; who is no system still sees only what the database lets the person see. */
  readonly everything: boolean;
  readonly wardIds: readonly string[];
  /** Districts whose desk the asker works at: events, needs, associations with their contacts. */
  readonly officeDistrictIds: readonly string[];
  /** Districts whose conference the asker coordinates: matches, runs, the members' offers. */
  readonly coordinatedDistrictIds: readonly string[];
  /** Districts whose published needs the asker may read: the conferences that its companies are members of. */
  readonly memberDistrictIds: readonly string[];
  /** Companies for which the asker acts. */
  readonly companyIds: readonly string[];
  /** Of these, the ones whose people, membership and data it looks after. */
  readonly administeredCompanyIds: readonly string[];
  readonly roles: readonly Role[];
}

const nothing = {
  system: false,
  everything: false,
  wardIds: [],
  officeDistrictIds: [],
  coordinatedDistrictIds: [],
  memberDistrictIds: [],
  companyIds: [],
  administeredCompanyIds: [],
  roles: [],
} as const;

/** A visitor who has not signed in: sees no row that belongs to anybody. */
export const publicScope: Scope = { ...nothing, actor: { personId: null, label: 'public' } };

/** The product itself. Never made from a request. */
export const systemScope: Scope = {
  ...nothing,
  system: true,
  everything: true,
  actor: { personId: null, label: 'system' },
};

/** A scope with what is named and nothing else. */
export function scopeOf(actor: Actor, sees: Partial<Omit<Scope, 'actor' | 'system' | 'everything'>>): Scope {
  return { ...nothing, ...sees, actor };
}

/** Districts at one of whose two desks the asker works: the branch office's or the conference's. */
export function deskDistrictIds(scope: Scope): readonly string[] {
  return [...scope.officeDistrictIds, ...scope.coordinatedDistrictIds];
}

/** Districts of which the asker may read needs and events that are not public. */
export function readableDistrictIds(scope: Scope): readonly string[] {
  return [...new Set([...deskDistrictIds(scope), ...scope.memberDistrictIds])];
}
