import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Workplace } from '../frame/places.js';
import type { RequestFailure } from '../graphql/failure.js';
import {
  CurrentViewerDocument,
  KeepLanguageDocument,
  SignOutDocument,
  type SessionViewerFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useLanguage } from '../i18n/language.js';
import type { Language } from '../i18n/texts.js';
import { workplaceOfAddress, workplacesOf } from './workplaces.js';

export interface Session {
  /** `undefined` while nobody knows yet; `null` when signed out. */
  readonly viewer: SessionViewerFragment | null | undefined;
  /** The session of `viewer` is over; its screen stays until the same person signs in again. */
  readonly ended: boolean;
  readonly workplaces: readonly Workplace[];
  /** Where the person is at work now. */
  readonly workplace: Workplace | undefined;
  readonly failure: RequestFailure | undefined;
  readonly retry: () => void;
  /** Resolves when the server has ended it, to false when it couldn't be reached. */
  readonly signOut: () => Promise<boolean>;
  /** Keeps the language with the person, for mails and for other browsers. */
  readonly keepLanguage: (language: Language) => void;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Asks once who is signed in, and knows where that person works. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { data, failure, retry } = useGraphQL(CurrentViewerDocument, {});
  const { language } = useLanguage();
  const ending = useCommand(SignOutDocument);
  const keeping = useCommand(KeepLanguageDocument);
  const { viewer, ended } = useLastingViewer(data && (data.viewer ?? null));
  const workplaces = useMemo(() => (viewer ? workplacesOf(viewer, language) : []), [viewer, language]);
  const workplace = useCurrentWorkplace(workplaces);
  const signOut = useCallback(async () => (await ending.run({})) !== undefined, [ending]);
  const keepLanguage = useCallback((next: Language) => void keeping.run({ language: next }), [keeping]);
  const session = useMemo(
    () => ({ viewer, ended, workplaces, workplace, failure, retry, signOut, keepLanguage }),
    [viewer, ended, workplaces, workplace, failure, retry, signOut, keepLanguage],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Whoever was signed in here stays on the screen when the session ends: leaving it would lose what was typed. */
function useLastingViewer(viewer: SessionViewerFragment | null | undefined) {
  const [last, setLast] = useState<SessionViewerFragment>();
  if (viewer && viewer !== last) setLast(viewer);
  const ended = viewer === null && last !== undefined;
  return { viewer: ended ? last : viewer, ended };
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('No session around this part');
  return session;
}

/** Kept over addresses that say nothing of it, such as one event's. */
function useCurrentWorkplace(workplaces: readonly Workplace[]): Workplace | undefined {
  const [address] = useLocation();
  const [before, setBefore] = useState<Workplace>();
  const current = workplaceOfAddress(workplaces, address, before);
  if (current !== undefined && current !== before) setBefore(current);
  return current;
}
