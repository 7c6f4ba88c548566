import { signAnswerToken, signUnsubscribeToken } from '@app/notifications';
import type { Actor } from './actors.js';
import type { Args } from './documents.js';
import type { PlaceName } from './ground.js';
import type { World } from './world.js';

/**
 * The arguments with which each query is asked: rows of every district, company and ward, so that each actor asks for
 * its own and for others'. A query that isn't named here fails the suite.
 *
 * To add one: a line with the arguments' names and the ids to try. New tables get their rows in `world-rows.ts` or
 * `world-papers.ts`, with `markers.of('Type', id)` in their texts; new types with rows a line in `oracle.ts`.
 */
export interface Given {
  readonly world: World;
  readonly actor: Actor;
  readonly secret: string;
}
type Recipe = (given: Given) => readonly Args[];

const once: Recipe = () => [{}];
const places = ({ world }: Given) => Object.values(world.places);
const rowsOf =
  (table: string): Recipe =>
  ({ world }) =>
    (world.rows[table] ?? []).map((id) => ({ id }));
const ofDistricts =
  (more: Args = {}): Recipe =>
  (given) =>
    places(given).map(({ id }) => ({ districtId: id, first: 100, ...more }));

/** One's own for some, another's for the rest; all are in the list without a filter. */
const someCompanies = ({ world: { companies } }: Given) => [companies.x, companies.w];
const byDistrict: Recipe = (given) => places(given).map(({ id }) => ({ districtId: id }));
const ofCompanies =
  (name: string): Recipe =>
  ({ world }) =>
    Object.values(world.companies).map((id) => ({ [name]: id }));
const ofWards = ({ world }: Given) => Object.values(world.wards).map((id) => ({ id }));

export const queries: Readonly<Record<string, Recipe>> = {
  accountLink: (given) => [
    { kind: 'PASSWORD_RESET', token: linkOf(given, 'reset') },
    { kind: 'EMAIL_CHANGE', token: linkOf(given, 'email') },
  ],
  addressTroubles: byDistrict,
  answerPage: (given) => [{ token: tokenOf(given) }],
  application: (given) =>
    (['asked', 'confirmed', 'invited'] as const).map((name) => ({ token: linkOf(given, name) })),
  association: (given) => places(given).map(({ association: id }) => ({ id })),
  associationPage: (given) => [{ token: linkOf(given, 'association') }],
  associations: ofDistricts(),
  callForOffersPreview: (given) =>
    places(given).map(({ id }) => ({ districtId: id, from: '2027-04-01', to: '2028-03-31' })),
  callsForOffers: byDistrict,
  candidates: ({ world }) => Object.values(world.needs).map(({ needId }) => ({ needId })),
  companies: ofDistricts(),
  companyMembership: ofCompanies('companyId'),
  compareRuns: ({ world: { keptRuns, laterRuns } }) =>
    Object.values(keptRuns).flatMap((firstId) =>
      Object.values(laterRuns).map((secondId) => ({ firstId, secondId })),
    ),
  contactNotificationPreference: ({ world }) =>
    Object.values(world.contacts).map((contactId) => ({ contactId })),
  demonstration: once,
  district: (given) => places(given).map(({ key }) => ({ key })),
  districts: once,
  erasureRequest: once,
  erasureRequests: once,
  event: rowsOf('community_event'),
  events: ofDistricts(),
  eventImports: ofDistricts(),
  listImport: ({ world }) =>
    [...Object.values(world.imports), ...Object.values(world.offerLists)].flatMap(({ read, imported }) => [
      { id: read },
      { id: imported },
    ]),
  offerImports: (given) => [
    ...places(given).map(({ id }) => ({ districtId: id, first: 100 })),
    ...ofCompanies('companyId')(given),
  ],
  forbiddenPairs: byDistrict,
  handOvers: once,
  heldAboutMe: once,
  holes: byDistrict,
  identityProvider: (given) => [...ofCompanies('id')(given), ...ofWards(given)],
  invitation: (given) => [{ language: 'ja', token: linkOf(given, 'invitation') }],
  invitationWays: (given) => [{ token: linkOf(given, 'invitation') }],
  leaving: (given) =>
    places(given).flatMap(({ id: districtId }) =>
      Object.values(given.world.companies).map((companyId) => ({ companyId, districtId })),
    ),
  match: rowsOf('match'),
  matches: (given) => [
    { first: 100 },
    ...places(given).map(({ id }) => ({ districtId: id, first: 100 })),
    ...someCompanies(given).map((companyId) => ({ companyId, first: 100 })),
  ],
  matchRun: rowsOf('match_run'),
  matchRuns: ofDistricts(),
  matchingSettings: byDistrict,
  members: byDistrict,
  membershipRequests: byDistrict,
  messagesByHand: (given) => [...ofDistricts()(given), ...ofDistricts({ done: true })(given)],
  myNotificationPreference: once,
  need: ({ world }) => Object.values(world.needs).map(({ needId: id }) => ({ id })),
  needs: ofDistricts(),
  notificationLetter: rowsOf('notification'),
  notifications: ofDistricts(),
  optionalMailPause: byDistrict,
  offer: rowsOf('volunteer_offer'),
  offerFit: ({ world }) =>
    Object.values(world.companies).map((companyId) => ({ input: offerInput(world, companyId, 'A') })),
  offers: (given) => [
    { first: 100 },
    ...places(given).map(({ id }) => ({ districtId: id, first: 100 })),
    ...someCompanies(given).map((companyId) => ({ companyId, first: 100 })),
  ],
  organisationAccounts: once,
  organisationContacts: (given) => [
    ...ofCompanies('organisationId')(given),
    ...places(given).map(({ association }) => ({ organisationId: association })),
  ],
  partnerTokens: once,
  passkeys: once,
  people: (given) => [{ first: 100 }, ...ofCompanies('companyId')(given)],
  privacy: once,
  providerOfAddress: ({ world }) => [{ address: world.people.companyAdministrator.email }],
  record: (given) => [
    { first: 100 },
    ...places(given).map(({ id: districtId }) => ({ first: 100, filter: { districtId } })),
    ...someCompanies(given).map((organisationId) => ({
      ...{ first: 100, filter: { organisationId } },
    })),
  ],
  recordState: once,
  reminderSetting: byDistrict,
  roster: ({ world }) => Object.values(world.matches).map((matchId) => ({ matchId })),
  season: (given) =>
    places(given).map(({ id }) => ({ districtId: id, from: '2026-04-01', to: '2028-03-31' })),
  signInProvider: (given) => [...ofCompanies('id')(given), ...ofWards(given)],
  signInWays: once,
  unsubscribePage: (given) => [{ token: unsubscribeTokenOf(given) }],
  viewer: once,
  wardOverview: once,
  whyNotUs: ({ world: { needs, offers } }) =>
    Object.values(offers).map((offerId) => ({ needId: needs.ofAOpenToWard.needId, offerId })),
  whomToAsk: ({ world }) => Object.values(world.needs).map(({ needId }) => ({ needId })),
  webhookEndpoints: ofCompanies('companyId'),
  whatIf: (given) =>
    places(given).map(({ id: districtId }) => ({
      input: {
        ...{ districtId, from: '2027-04-01', to: '2028-03-31' },
        changes: [
          {
            ...{ kind: 'OFFER_NEW', people: 5, skills: [] },
            ...{ startsAt: '2027-11-20T00:00:00+09:00', endsAt: '2027-11-21T00:00:00+09:00' },
          },
        ],
      },
    })),
};

/** The link that the holder has; everybody else has one that we never signed. */
export function tokenOf({ world, actor, secret }: Given): string {
  const [linked] = actor.links;
  const matchId = linked ?? world.matches.askedB;
  const claim = { matchId, contactId: world.linkContact, expires: new Date('2099-01-01') };
  return signAnswerToken(claim, linked ? secret : `not ${secret}`);
}

/** Of the same contact: how it is told. */
export function unsubscribeTokenOf({ world, actor, secret }: Given): string {
  const holder = { contactId: world.linkContact };
  return signUnsubscribeToken(
    { holder, kind: 'DAY_DONE' },
    actor.links.length > 0 ? secret : `not ${secret}`,
  );
}

/** Likewise of the links whose rows are kept. */
export function linkOf({ world, actor }: Given, name: keyof World['links']['tokens']): string {
  return actor.links.length > 0 ? world.links.tokens[name] : 'no token of ours, but just as long as one is';
}

export const offerInput = (world: World, companyId: string, to: PlaceName): Args => ({
  ...{ companyId, districtIds: [world.places[to].id], mostEvents: 2, people: 100, smallestGroup: 1 },
  ...{ participationBasis: 'DUTY', themes: ['FESTIVAL'], toldBy: 'TELEPHONE', windows: [] },
  patterns: [
    {
      ...{ weekdays: [6], fromTime: '08:00', toTime: '13:00', holidays: 'AS_WEEKDAY' },
      ...{ firstDay: '2027-10-01', lastDay: '2027-12-31' },
    },
  ],
});
