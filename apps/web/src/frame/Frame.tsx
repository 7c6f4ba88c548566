import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { frameText } from '../i18n/frame.js';
import { useText } from '../i18n/language.js';
import { BottomNavigation, SideNavigation } from './Navigation.js';
import { placesOf } from './places.js';
import { TopBar, type TopBarProps } from './TopBar.js';

export interface FrameProps extends TopBarProps {
  readonly currentPlace?: string | undefined;
  /** Of a place that isn't for everybody who works there. */
  readonly may?: (mutation: string) => boolean;
  readonly children: ReactNode;
}

/** Under every page: what is done with people's data. */
function Footer() {
  const t = useText(frameText);
  return (
    <footer className="not-on-paper mt-16 border-t border-solid-gray-300 pt-4">
      <Link href="/privacy" className="link inline-flex min-h-11 items-center text-std-16N-170">
        {t.privacy}
      </Link>
    </footer>
  );
}

/** Bar above, places at the left or at the bottom, the page between them. Signed out there are no places. */
export function Frame(props: FrameProps) {
  const t = useText(frameText);
  const { workplace, currentPlace, may = () => true, children, ...top } = props;
  const places = workplace
    ? placesOf(workplace).filter(({ needs }) => needs === undefined || may(needs))
    : [];
  return (
    <div className="min-h-dvh">
      <a
        href="#main"
        className="link sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-40 focus:bg-white focus:p-3"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t.skip}
      </a>
      <TopBar {...top} workplace={workplace} />
      <div className="flex">
        {places.length > 1 && <SideNavigation places={places} current={currentPlace} />}
        <main
          id="main"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-5 pb-28 roomy:px-8 roomy:pt-6 desktop:pb-16 print:p-0!"
        >
          {children}
          <Footer />
        </main>
      </div>
      {places.length > 1 && <BottomNavigation places={places} current={currentPlace} />}
    </div>
  );
}
