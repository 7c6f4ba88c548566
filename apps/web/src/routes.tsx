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
  { path: '/sign-in', screen: screen(() => import('./sign-in/SignIn.js'), 'SignIn'), open: true },
];

/** Company, conference, answer by link. */
const conference: readonly ScreenRoute[] = [];

/** Branch office and ward; `/:district` comes last, since it fits any single word. */
const office: readonly ScreenRoute[] = [];

const routes: readonly ScreenRoute[] = [...everybody, ...conference, ...office];

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
