import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from '../ui/index.js';

export interface MenuProps {
  readonly label: string;
  /** What the button shows. */
  readonly face: ReactNode;
  /** Gets the function that closes the menu. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a short list of links and buttons; Escape, a press outside and leaving by Tab close it. */
export function Menu({ label, face, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    <div
      ref={box}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-6 px-2 hover:bg-solid-gray-50"
      >
        {face}
        <Icon name="down" className="size-4" />
      </button>
      <div
        id={id}
        hidden={!open}
        className="absolute right-0 z-30 mt-1 w-max max-w-[calc(100vw-2rem)] min-w-56 rounded-8 border border-solid-gray-420 bg-white py-2 shadow-2"
      >
        {open && children(() => setOpen(false))}
      </div>
    </div>
  );
}

export const menuRow =
  'flex min-h-12 w-full items-center gap-3 px-4 py-2 text-left hover:bg-solid-gray-50 hover:underline';
