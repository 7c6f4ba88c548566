import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { frameText } from '../i18n/frame.js';
import { useText } from '../i18n/language.js';
import { classNames } from '../ui/class-names.js';
import { Dialog, Icon } from '../ui/index.js';
import { placeOfAddress, type Place } from './places.js';

export interface NavigationProps {
  readonly places: readonly Place[];
  /** On a page outside all places (one match, from a mail), the place that it belongs to. */
  readonly current?: string | undefined;
}

function useCurrentPath({ places, current }: NavigationProps): string | undefined {
  const [address] = useLocation();
  return current ?? placeOfAddress(places, address)?.path;
}

/** From 60rem on: words with icons down the left. */
export function SideNavigation(props: NavigationProps) {
  const t = useText(frameText);
  const currentPath = useCurrentPath(props);
  return (
    <nav
      aria-label={t.places}
      className="not-on-paper sticky top-16 hidden w-56 shrink-0 self-start py-6 pr-4 pl-4 desktop:block"
    >
      <ul className="flex flex-col gap-1">
        {props.places.map((place) => (
          <li key={place.path}>
            <Link
              href={place.path}
              aria-current={place.path === currentPath ? 'page' : undefined}
              className={classNames(
                'flex min-h-12 items-center gap-3 rounded-8 px-3 py-2 hover:bg-solid-gray-50 hover:underline',
                place.path === currentPath
                  ? 'bg-key-50 text-std-17B-170 text-key-1000 forced-colors:border'
                  : 'text-solid-gray-900',
              )}
            >
              <Icon name={place.icon} />
              {t.place[place.name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const barPlaces = 4;

/** Below 60rem: four places in thumb's reach, the others behind その他. */
export function BottomNavigation(props: NavigationProps) {
  const t = useText(frameText);
  const currentPath = useCurrentPath(props);
  const [open, setOpen] = useState(false);
  const fits = props.places.length <= barPlaces + 1;
  const shown = fits ? props.places : props.places.slice(0, barPlaces);
  const others = fits ? [] : props.places.slice(barPlaces);
  return (
    <nav
      aria-label={t.places}
      className="not-on-paper fixed inset-x-0 bottom-0 z-10 border-t border-solid-gray-420 bg-white pb-[env(safe-area-inset-bottom)] desktop:hidden"
    >
      <ul className="flex">
        {shown.map((place) => (
          <li key={place.path} className="min-w-0 flex-1">
            <Link
              href={place.path}
              aria-current={place.path === currentPath ? 'page' : undefined}
              className={barLook(place.path === currentPath)}
            >
              <Icon name={place.icon} />
              {t.place[place.name]}
            </Link>
          </li>
        ))}
        {others.length > 0 && (
          <li className="min-w-0 flex-1">
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => setOpen(true)}
              className={barLook(others.some(({ path }) => path === currentPath))}
            >
              <Icon name="more" />
              {t.more}
            </button>
          </li>
        )}
      </ul>
      <Dialog open={open} title={t.more} onClose={() => setOpen(false)}>
        <ul>
          {others.map((place) => (
            <li key={place.path}>
              <Link
                href={place.path}
                onClick={() => setOpen(false)}
                className="flex min-h-14 items-center gap-3 rounded-8 px-2 hover:bg-solid-gray-50"
              >
                <Icon name={place.icon} />
                {t.place[place.name]}
              </Link>
            </li>
          ))}
        </ul>
      </Dialog>
    </nav>
  );
}

function barLook(current: boolean): string {
  return classNames(
    'flex min-h-16 w-full flex-col items-center justify-center gap-1 border-t-4 px-0.5 pt-1 pb-2 text-center text-dns-14N-120',
    current
      ? 'border-key-900 font-700 text-key-1000'
      : 'border-transparent text-solid-gray-800 forced-colors:border-[Canvas]',
  );
}
