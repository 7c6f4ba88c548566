import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';

export interface Announcement {
  /** What was done, finished: 「設営 4名を承認しました」. */
  readonly text: string;
  /** Resolves to true when it was undone. */
  readonly undo?: () => Promise<boolean>;
}

type Announce = (announcement: Announcement) => void;

const AnnounceContext = createContext<Announce>(() => undefined);
/** What can't be undone needs nobody's hand; what can stays until it is closed or the next thing is done. */
const plainMs = 12_000;

interface Shown extends Announcement {
  readonly id: number;
  readonly phase: 'DONE' | 'UNDOING' | 'FAILED';
}

/** One line at the foot of the window after each action, with 「取り消す」. Read out politely, never takes the focus. */
export function AnnouncementProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const announce = useCallback<Announce>((announcement) => {
    setShown((before) => ({ ...announcement, id: (before?.id ?? 0) + 1, phase: 'DONE' }));
  }, []);
  const close = useCallback(() => setShown(undefined), []);
  useEffect(() => {
    if (!shown || shown.undo || shown.phase !== 'DONE') return undefined;
    const timer = setTimeout(close, plainMs);
    return () => clearTimeout(timer);
  }, [shown, close]);
  const undo = async () => {
    if (!shown?.undo) return;
    setShown({ ...shown, phase: 'UNDOING' });
    const undone = await shown.undo().catch(() => false);
    setShown((now) => (now?.id !== shown.id ? now : undone ? undefined : { ...shown, phase: 'FAILED' }));
  };
  const context = useMemo(() => announce, [announce]);
  return (
    <AnnounceContext value={context}>
      {children}
      <div
        aria-live="polite"
        className="not-on-paper pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center px-4 desktop:bottom-6"
      >
        {shown && <Banner key={shown.id} shown={shown} onUndo={() => void undo()} onClose={close} />}
      </div>
    </AnnounceContext>
  );
}

/** `announce({ text, undo })` after every action that changed something. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

interface BannerProps {
  readonly shown: Shown;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

function Banner({ shown, onUndo, onClose }: BannerProps) {
  const t = useText(uiText);
  const failed = shown.phase === 'FAILED';
  return (
    <div className="pointer-events-auto flex w-full max-w-xl flex-wrap items-center justify-end gap-3 rounded-8 border-2 border-solid-gray-900 bg-white py-2 pr-2 pl-4 shadow-3">
      <Icon
        name={failed ? 'warning' : 'success'}
        className={failed ? 'size-6 text-red-900' : 'size-6 text-green-800'}
      />
      <p className="min-w-0 flex-1 basis-64 text-std-16N-170">{failed ? t.undoFailed : shown.text}</p>
      {shown.undo && !failed && (
        <Button kind="secondary" size="small" onClick={onUndo} busy={shown.phase === 'UNDOING'}>
          {shown.phase === 'UNDOING' ? t.undoing : t.undo}
        </Button>
      )}
      <button
        type="button"
        aria-label={t.close}
        onClick={onClose}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-6 hover:bg-solid-gray-50"
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
