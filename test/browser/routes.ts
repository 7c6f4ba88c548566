import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Ground } from './ground.js';
import type { Seat } from './seats.js';

/** Who opens a route, and at which addresses. */
export interface Visit {
  readonly by: readonly Seat[];
  readonly at: (ground: Ground, seat: Seat) => readonly string[];
}

/** As the web says itself, so that a new one is missed below. */
export function routesOfTheWeb(): readonly string[] {
  const file = fileURLToPath(new URL('../../apps/web/src/routes.tsx', import.meta.url));
  return [...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!);
}

const desks = ['officer', 'coordinator'] as const;
const companies = ['companyAdministrator', 'companyMember'] as const;
const signedIn = [...desks, ...companies, 'administrator', 'auditor'] as const;

const visit = (by: readonly Seat[], at: Visit['at']): Visit => ({ by, at });
const to = (by: readonly Seat[], ...paths: string[]) => visit(by, () => paths);
const inDistrict = (by: readonly Seat[], ...paths: string[]) =>
  visit(by, ({ district }) => paths.map((path) => `/${district}${path}`));
const inCompany = (by: readonly Seat[], ...paths: string[]) =>
  visit(by, ({ companies: of }, seat) => paths.map((path) => `/companies/${of[seat]!.id}${path}`));
const byLink = (at: (links: Ground['links']) => readonly string[]) =>
  visit(['nobody'], ({ links }) => at(links));

/** Every route of the web, with those who may see it. */
export const visits: Readonly<Record<string, Visit>> = {
  '/': to(signedIn, '/'),
  '/privacy': to(['nobody', 'companyMember', 'officer'], '/privacy'),
  '/sign-in': to(['nobody'], '/sign-in'),
  '/forgotten': to(['nobody'], '/forgotten'),
  '/invitation/:token': byLink(({ invitation }) => [`/invitation/${invitation}`, '/invitation/none']),
  '/reset/:token': byLink(({ reset }) => [`/reset/${reset}`]),
  '/confirm-address/:token': byLink(({ email }) => [`/confirm-address/${email}`, '/confirm-address/none']),
  '/account/notifications': to(signedIn, '/account/notifications'),
  '/unsubscribe/:token': byLink(({ unsubscribe }) => [`/unsubscribe/${unsubscribe}`, '/unsubscribe/none']),
  '/account': to(signedIn, '/account'),
  '/sign-in/:provider': visit(['nobody'], ({ provider }) => [`/sign-in/${provider}`]),
  '/join': to(['nobody'], '/join'),
  '/join/:token': byLink(({ application }) => [`/join/${application}`]),
  '/a/:token': byLink(({ answer }) => [`/a/${answer}`]),
  '/t/:token': byLink(({ association }) => [`/t/${association}`]),
  '/matches/:match/roster': visit(companies, ({ companies: of }, seat) =>
    of[seat]!.settled.map((id) => `/matches/${id}/roster`),
  ),
  '/matches/:match': visit([...desks, ...companies], ({ companies: of, match }, seat) => [
    `/matches/${of[seat]?.asked ?? match}`,
  ]),
  '/companies/:company': inCompany(companies, ''),
  '/companies/:company/contacts': inCompany(companies, '/contacts'),
  '/companies/:company/contacts/webhooks': inCompany(['companyAdministrator'], '/contacts/webhooks'),
  '/companies/:company/sign-in': inCompany(['companyAdministrator'], '/sign-in'),
  '/companies/:company/offers': inCompany(companies, '/offers'),
  '/companies/:company/offers/new': inCompany(companies, '/offers/new'),
  '/companies/:company/offers/:offer': visit(companies, ({ companies: of }, seat) => [
    `/companies/${of[seat]!.id}/offers/${of[seat]!.offer}`,
  ]),
  '/companies/:company/offers/imports': inCompany(companies, '/offers/imports'),
  '/companies/:company/needs': inCompany(companies, '/needs'),
  '/companies/:company/people': inCompany(['companyAdministrator'], '/people'),
  '/companies/:company/membership': inCompany(companies, '/membership'),
  '/companies/:company/record': inCompany(['companyAdministrator'], '/record'),
  '/:district/members': inDistrict(desks, '/members'),
  '/:district/board': visit(['coordinator'], ({ district, need }) => [
    `/${district}/board?need=${need}`,
    `/${district}/board?tab=batch`,
  ]),
  '/:district/runs/what-if': inDistrict(['coordinator'], '/runs/what-if'),
  '/:district/runs/rules': inDistrict(['coordinator'], '/runs/rules'),
  '/:district/runs': inDistrict(['coordinator'], '/runs'),
  '/:district/offers': inDistrict(desks, '/offers'),
  '/:district/offers/imports': inDistrict(desks, '/offers/imports'),
  '/:district/offers/new': inDistrict(desks, '/offers/new'),
  '/ward/privacy': to(['administrator'], '/ward/privacy'),
  '/ward/partners': to(['administrator', 'auditor'], '/ward/partners'),
  '/ward/sign-in': to(['administrator'], '/ward/sign-in'),
  '/ward/people': to(['administrator', 'auditor'], '/ward/people'),
  '/ward/people/hand-over': to(['administrator'], '/ward/people/hand-over'),
  '/ward/districts': to(['administrator'], '/ward/districts'),
  '/ward/record': to(['administrator', 'auditor'], '/ward/record'),
  '/ward': to(['administrator', 'auditor'], '/ward'),
  '/associations/:id': visit(['officer'], ({ association }) => [`/associations/${association}`]),
  '/events/:id/needs/new': visit(['officer'], ({ event }) => [`/events/${event}/needs/new`]),
  '/needs/:id/change': visit(['officer'], ({ need }) => [`/needs/${need}/change`]),
  '/events/:id/change': visit(['officer'], ({ event }) => [`/events/${event}/change`]),
  '/events/:id': visit(desks, ({ event }) =>
    ['needs', 'people', 'messages', 'record'].map((tab) => `/events/${event}?tab=${tab}`),
  ),
  '/:district/events/new': inDistrict(['officer'], '/events/new'),
  '/:district/events': inDistrict(desks, '/events'),
  '/imports/:id': visit(['officer', 'coordinator'], ({ listImport, offerImport }, seat) =>
    (seat === 'officer' ? [listImport, offerImport] : [offerImport]).map((id) => `/imports/${id}`),
  ),
  '/:district/imports': inDistrict(['officer'], '/imports'),
  '/:district/record': inDistrict(desks, '/record'),
  '/:district/messages': visit(desks, ({ district, match }) =>
    [
      '',
      '?tab=by-hand',
      '?tab=by-hand&done=1',
      '?tab=troubles',
      '?tab=call',
      '?tab=times',
      `?match=${match}`,
    ].map((query) => `/${district}/messages${query}`),
  ),
  '/:district': inDistrict(desks, ''),
};

/** All addresses of one seat, in the order of the routes; one that isn't there is a page too. */
export function addressesOf(ground: Ground, seat: Seat): readonly string[] {
  const own = Object.values(visits).flatMap(({ by, at }) => (by.includes(seat) ? at(ground, seat) : []));
  return [...own, '/nowhere/at/all'];
}
