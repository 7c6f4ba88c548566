import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './frame/NotFound.js';
import { SessionFrame, SignedIn } from './session/SessionFrame.js';
import { Start } from './session/Start.js';
import { Skeleton } from './ui/index.js';

/** A screen is fetched when it is first gone to: `screen(() => import('./events/Events.js'), 'Events')`. */
export function screen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): ComponentType {
  return lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await load())[name] }));
}

interface ScreenRoute {
  readonly path: string;
  readonly screen: ComponentType;
  /** Seen without signing in. */
  readonly open?: boolean;
}

/** Built only by `vite build --mode gallery`; in the product the condition is constant and the import is dropped. */
const Gallery =
  import.meta.env.MODE === 'gallery' ? screen(() => import('./gallery/Gallery.js'), 'Gallery') : undefined;

const everybody: readonly ScreenRoute[] = [
  { path: '/', screen: Start },
  {
    path: '/privacy',
    screen: screen(() => import('./privacy/PrivacyPage.js'), 'PrivacyPage'),
    open: true,
  },
  { path: '/sign-in', screen: screen(() => import('./sign-in/SignIn.js'), 'SignIn'), open: true },
  { path: '/forgotten', screen: screen(() => import('./sign-in/Forgotten.js'), 'Forgotten'), open: true },
  {
    path: '/invitation/:token',
    screen: screen(() => import('./sign-in/Invitation.js'), 'Invitation'),
    open: true,
  },
  { path: '/reset/:token', screen: screen(() => import('./sign-in/Reset.js'), 'Reset'), open: true },
  {
    path: '/confirm-address/:token',
    screen: screen(() => import('./sign-in/ConfirmAddress.js'), 'ConfirmAddress'),
    open: true,
  },
  {
    path: '/account/notifications',
    screen: screen(() => import('./notifications/OwnPreferences.js'), 'OwnPreferences'),
  },
  {
    path: '/unsubscribe/:token',
    screen: screen(() => import('./notifications/UnsubscribePage.js'), 'UnsubscribePage'),
    open: true,
  },
  { path: '/account', screen: screen(() => import('./account/Account.js'), 'Account') },
  {
    path: '/sign-in/:provider',
    screen: screen(() => import('./sign-in/OrganisationSignInPage.js'), 'OrganisationSignInPage'),
    open: true,
  },
];

/** How a company joins. */
const joining: readonly ScreenRoute[] = [
  { path: '/join', screen: screen(() => import('./join/Join.js'), 'Join'), open: true },
  { path: '/join/:token', screen: screen(() => import('./join/JoinLink.js'), 'JoinLink'), open: true },
];

/** Company, conference, answer by link. */
const conference: readonly ScreenRoute[] = [
  { path: '/a/:token', screen: screen(() => import('./answer/Answer.js'), 'Answer'), open: true },
  {
    path: '/t/:token',
    screen: screen(() => import('./association/AssociationPage.js'), 'AssociationPage'),
    open: true,
  },
  { path: '/matches/:match/roster', screen: screen(() => import('./rosters/RosterPage.js'), 'RosterPage') },
  { path: '/matches/:match', screen: screen(() => import('./matches/MatchPlace.js'), 'MatchPlace') },
  { path: '/companies/:company', screen: screen(() => import('./company/CompanyHome.js'), 'CompanyHome') },
  {
    path: '/companies/:company/contacts',
    screen: screen(() => import('./contacts/CompanyContacts.js'), 'CompanyContacts'),
  },
  {
    path: '/companies/:company/contacts/webhooks',
    screen: screen(() => import('./notifications/Webhooks.js'), 'Webhooks'),
  },
  {
    path: '/companies/:company/sign-in',
    screen: screen(() => import('./ward/IdentityProvider.js'), 'CompanyIdentityProvider'),
  },
  {
    path: '/companies/:company/offers',
    screen: screen(() => import('./offers/CompanyOffers.js'), 'CompanyOffers'),
  },
  {
    path: '/companies/:company/offers/new',
    screen: screen(() => import('./offers/CompanyOffer.js'), 'NewOffer'),
  },
  {
    path: '/companies/:company/offers/imports',
    screen: screen(() => import('./imports/ImportList.js'), 'CompanyOfferImports'),
  },
  {
    path: '/companies/:company/offers/:offer',
    screen: screen(() => import('./offers/CompanyOffer.js'), 'ChangedOffer'),
  },
  {
    path: '/companies/:company/needs',
    screen: screen(() => import('./matches/CompanyNeeds.js'), 'CompanyNeeds'),
  },
  {
    path: '/companies/:company/people',
    screen: screen(() => import('./people/People.js'), 'CompanyPeople'),
  },
  {
    path: '/companies/:company/membership',
    screen: screen(() => import('./members/CompanyMembership.js'), 'CompanyMembership'),
  },
  {
    path: '/companies/:company/record',
    screen: screen(() => import('./record/Record.js'), 'CompanyRecord'),
  },
  { path: '/:district/members', screen: screen(() => import('./members/Members.js'), 'Members') },
  { path: '/:district/board', screen: screen(() => import('./board/Board.js'), 'Board') },
  {
    path: '/:district/runs/what-if',
    screen: screen(() => import('./runs/WhatIfPage.js'), 'WhatIfPage'),
  },
  { path: '/:district/runs/rules', screen: screen(() => import('./matches/RulesPage.js'), 'RulesPage') },
  { path: '/:district/runs', screen: screen(() => import('./runs/Runs.js'), 'Runs') },
  { path: '/:district/offers', screen: screen(() => import('./offers/DistrictOffers.js'), 'DistrictOffers') },
  {
    path: '/:district/offers/imports',
    screen: screen(() => import('./imports/ImportList.js'), 'DistrictOfferImports'),
  },
  { path: '/:district/offers/new', screen: screen(() => import('./offers/ToldOffer.js'), 'ToldOffer') },
];

/** Branch office and ward; `/:district` comes last, since it fits any single word. */
const office: readonly ScreenRoute[] = [
  { path: '/ward/privacy', screen: screen(() => import('./privacy/WardPrivacy.js'), 'WardPrivacy') },
  { path: '/ward/partners', screen: screen(() => import('./partners/Partners.js'), 'Partners') },
  {
    path: '/ward/sign-in',
    screen: screen(() => import('./ward/IdentityProvider.js'), 'WardIdentityProvider'),
  },
  { path: '/ward/people', screen: screen(() => import('./people/People.js'), 'WardPeople') },
  { path: '/ward/people/hand-over', screen: screen(() => import('./people/HandOver.js'), 'HandOver') },
  { path: '/ward/districts', screen: screen(() => import('./people/SetUp.js'), 'SetUp') },
  { path: '/ward/record', screen: screen(() => import('./record/Record.js'), 'WardRecord') },
  { path: '/ward', screen: screen(() => import('./ward/WardOverview.js'), 'WardOverview') },
  {
    path: '/associations/:id',
    screen: screen(() => import('./association/AssociationDesk.js'), 'AssociationDesk'),
  },
  { path: '/events/:id/needs/new', screen: screen(() => import('./needs/NewNeed.js'), 'NewNeed') },
  { path: '/needs/:id/change', screen: screen(() => import('./needs/ChangeNeed.js'), 'ChangeNeed') },
  { path: '/events/:id/change', screen: screen(() => import('./events/EventForm.js'), 'ChangeEvent') },
  { path: '/events/:id', screen: screen(() => import('./events/EventPage.js'), 'EventPage') },
  { path: '/:district/events/new', screen: screen(() => import('./events/EventForm.js'), 'NewEvent') },
  { path: '/:district/events', screen: screen(() => import('./events/EventList.js'), 'EventList') },
  { path: '/imports/:id', screen: screen(() => import('./imports/ImportPage.js'), 'ImportPage') },
  { path: '/:district/imports', screen: screen(() => import('./imports/ImportList.js'), 'ImportList') },
  { path: '/:district/record', screen: screen(() => import('./record/Record.js'), 'DistrictRecord') },
  { path: '/:district/messages', screen: screen(() => import('./notifications/Messages.js'), 'Messages') },
  { path: '/:district', screen: screen(() => import('./home-officer/Today.js'), 'Today') },
];

const routes: readonly ScreenRoute[] = [...everybody, ...joining, ...conference, ...office];

export function Routes() {
  return (
    <Switch>
      {Gallery && (
        <Route path="/ui/*?">
          <Suspense>
            <Gallery />
          </Suspense>
        </Route>
      )}
      <Route>
        <SessionFrame>
          <Suspense fallback={<Skeleton />}>
            <Screens />
          </Suspense>
        </SessionFrame>
      </Route>
    </Switch>
  );
}

function Screens() {
  return (
    <Switch>
      {routes.map(({ path, screen: Screen, open = false }) => (
        <Route key={path} path={path}>
          {open ? (
            <Screen />
          ) : (
            <SignedIn>
              <Screen />
            </SignedIn>
          )}
        </Route>
      ))}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
