import { useEffect, useEffectEvent } from 'react';

export interface EventKeys {
  readonly n: () => void;
  readonly i: () => void;
  /** Gets the event whose row has the focus. */
  readonly c: (eventId: string | undefined) => void;
}

/** Single keys, where nothing is being typed and no dialog is open. */
export function useEventKeys(keys: EventKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isBusy(event.target)) return;
    const { key } = event;
    if (key !== 'n' && key !== 'i' && key !== 'c') return;
    event.preventDefault();
    if (key === 'c') keys.c(eventOfFocus());
    else keys[key]();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  const typing =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return typing || document.querySelector('dialog[open]') !== null;
}

function eventOfFocus(): string | undefined {
  const row = document.activeElement?.closest('tr');
  return row?.querySelector<HTMLElement>('[data-event]')?.dataset['event'];
}
