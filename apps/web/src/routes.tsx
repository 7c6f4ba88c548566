import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './frame/NotFound.js';
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
}

/** Built only by `vite build --mode gallery`; in the product the condition is constant and the import is dropped. */
const gallery: readonly ScreenRoute[] =
  import.meta.env.MODE === 'gallery'
    ? [{ path: '/ui/*?', screen: screen(() => import('./gallery/Gallery.js'), 'Gallery') }]
    : [];

const routes: readonly ScreenRoute[] = [...gallery];

export function Routes() {
  return (
    <Suspense fallback={<Skeleton />}>
      <Switch>
        {routes.map(({ path, screen: Screen }) => (
          <Route key={path} path={path}>
            <Screen />
          </Route>
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
