import type { Actor } from './actors.js';
import type { Args } from './documents.js';
import type { Given } from './recipes.js';
import type { CompanyName, PlaceName } from './ground.js';
import type { World } from './world.js';

/** A mutation with arguments that would work, and whose matter it is. */
export interface Change {
  readonly args: Args;
  readonly may: (actor: Actor) => boolean;
  /** Whom the database lets write these rows, where that is more: it knows rows, not what somebody means by writing them. */
  readonly mayWrite?: (actor: Actor) => boolean;
}
export type Recipe = (given: Given) => readonly Change[];
export type Places = readonly PlaceName[];
export const all: Places = ['A', 'B', 'C'];

/** Whose changes they are: each with what the actor's own roles have to be. */
export const asOffice = (world: World, place: PlaceName, args: Args): Change => ({
  args,
  may: ({ offices }) => offices.includes(world.places[place].id),
});
export const asConference = (world: World, place: PlaceName, args: Args): Change => ({
  args,
  may: ({ conferences }) => conferences.includes(world.places[place].id),
});
export const asDesk = (world: World, place: PlaceName, args: Args): Change => ({
  args,
  may: ({ offices, conferences }) => [...offices, ...conferences].includes(world.places[place].id),
});
export const asCompany = (world: World, company: CompanyName, args: Args): Change => ({
  args,
  may: ({ companies }) => companies.includes(world.companies[company]),
});
/** The company, or an office to which it told it. */
export const asParty = (world: World, place: PlaceName, company: CompanyName, args: Args): Change => ({
  args,
  may: (actor) => asDesk(world, place, args).may(actor) || asCompany(world, company, args).may(actor),
});

/** The company, or a desk of a conference that it is a member of. */
const membership: Readonly<Record<CompanyName, Places>> = {
  x: ['A'],
  y: ['A', 'B'],
  z: ['B'],
  p: [],
  w: ['C'],
};
export const asWriter = (world: World, company: CompanyName, args: Args): Change => ({
  args,
  may: (actor) =>
    asCompany(world, company, args).may(actor) ||
    membership[company].some((place) => asDesk(world, place, args).may(actor)),
});

export const asWard = (world: World, ward: keyof World['wards'], args: Args): Change => ({
  args,
  may: ({ administeredWards }) => administeredWards.includes(world.wards[ward]),
});
export const asCompanyAdministrator = (world: World, company: CompanyName, args: Args): Change => ({
  args,
  may: ({ administeredCompanies }) => administeredCompanies.includes(world.companies[company]),
});
export const either = (one: Change, other: Change): Change => ({
  args: one.args,
  may: (actor) => one.may(actor) || other.may(actor),
});
export const asSignedIn = (args: Args): Change => ({ args, may: ({ personId }) => personId !== null });
export const asAnybody = (args: Args): Change => ({ args, may: () => true });
export const asHolder = (args: Args): Change => ({ args, may: ({ links }) => links.length > 0 });
export const asNobody = (args: Args): Change => ({ args, may: () => false });

/** One side's own command on rows that the other writes by a command of its own. */
export const onRowsOf = (others: Change, change: Change): Change => ({
  ...change,
  mayWrite: (actor) => change.may(actor) || others.may(actor),
});
