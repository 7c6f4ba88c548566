import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classNames } from '../ui/class-names.js';
import { Icon } from '../ui/index.js';

export interface MenuProps {
  readonly label: string;
  /** What the button shows. */
  readonly face: ReactNode;
  /** The edge of the button from which the list hangs. */
  readonly align?: 'left' | 'right';
  /** Gets the function that closes the menu. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a short list of links and buttons. */
export function Menu({ label, face, align = 'right', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useClosing(box, button, open, setOpen);
  return (
    <div ref={box} className="relative min-w-0">
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-11 max-w-full min-w-11 items-center justify-center gap-1.5 rounded-6 px-2 hover:bg-solid-gray-50"
      >
        {face}
        <Icon name="down" className="size-4" />
      </button>
      <div
        id={id}
        hidden={!open}
        className={classNames(
          'absolute z-30 mt-1 w-max max-w-[calc(100vw-5rem)] min-w-56 rounded-8 border border-solid-gray-420 bg-white py-2 shadow-2',
          align === 'right' ? 'right-0' : 'left-0',
        )}
      >
        {open && children(() => setOpen(false))}
      </div>
    </div>
  );
}

/** Escape, a press outside and leaving by Tab close the menu; Escape gives the focus back to its button. */
function useClosing(
  box: RefObject<HTMLDivElement | null>,
  button: RefObject<HTMLButtonElement | null>,
  open: boolean,
  setOpen: (open: boolean) => void,
) {
  useEffect(() => {
    if (!open) return undefined;
    const left = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointerdown', left, { signal });
    document.addEventListener('focusin', left, { signal });
    document.addEventListener('keydown', escape, { signal });
    return () => listening.abort();
  }, [box, button, open, setOpen]);
}

export const menuRow =
  'flex min-h-12 w-full items-center gap-3 px-4 py-2 text-left hover:bg-solid-gray-50 hover:underline';
