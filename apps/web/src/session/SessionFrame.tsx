import { useState, type ReactNode } from 'react';
import { Redirect, useLocation, useSearch } from 'wouter';
import { PageGuard } from '../frame/BrokenPage.js';
import { Frame } from '../frame/Frame.js';
import { placeOfThing } from '../frame/places.js';
import type { SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { SignInAgain } from '../sign-in/SignInAgain.js';
import { FailureNotice, Skeleton, useAnnounce } from '../ui/index.js';
import { useMay } from './may.js';
import { useSession } from './session.js';
import { sessionText } from './session-text.js';
import { SessionWatch, SignedOutNotice } from './SessionWatch.js';

/** The frame of whoever is signed in, the same for all pages; a broken page breaks alone. */
export function SessionFrame({ children }: { readonly children: ReactNode }) {
  const t = useText(sessionText);
  const session = useSession();
  const may = useMay();
  const [address] = useLocation();
  const announce = useAnnounce();
  const signOut = async () => {
    // A whole new page, so that nothing of the one who left stays in memory.
    if (await session.signOut()) window.location.assign('/sign-in');
    else announce({ text: t.signOutFailed });
  };
  return (
    <Frame
      may={may}
      person={session.viewer?.person.name}
      workplace={session.workplace}
      workplaces={session.workplaces}
      currentPlace={session.workplace && placeOfThing(session.workplace, address)?.path}
      onSignOut={() => void signOut()}
      onLanguage={session.viewer ? session.keepLanguage : undefined}
    >
      <PageGuard key={address}>{children}</PageGuard>
      <SessionCare />
    </Frame>
  );
}

/** Says when the session is about to end, and lets its person in again on the same screen. */
function SessionCare() {
  const { viewer, ended, retry } = useSession();
  const [renewing, setRenewing] = useState(false);
  const [later, setLater] = useState(false);
  if (!viewer) return null;
  const leave = () => window.location.assign('/sign-in');
  const entered = ({ person }: SessionViewerFragment) => {
    // Somebody else finds nothing of the one before.
    if (person.id !== viewer.person.id) return leave();
    setRenewing(false);
    setLater(false);
  };
  return (
    <>
      {!ended && <SessionWatch onRenew={() => setRenewing(true)} onEnded={retry} />}
      {ended && later && <SignedOutNotice onRenew={() => setLater(false)} />}
      {((ended && !later) || renewing) && (
        <SignInAgain
          email={viewer.person.email}
          onEntered={entered}
          onClose={() => (ended ? setLater(true) : setRenewing(false))}
        />
      )}
    </>
  );
}

/** Who isn't signed in goes to the sign-in, and comes back. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { viewer, failure, retry } = useSession();
  const [address] = useLocation();
  const search = useSearch();
  if (viewer) return children;
  if (viewer === undefined) return failure ? <FailureNotice failure={failure} retry={retry} /> : <Skeleton />;
  const back = address === '/' ? '' : `?back=${encodeURIComponent(address + (search && `?${search}`))}`;
  return <Redirect to={`/sign-in${back}`} replace />;
}
