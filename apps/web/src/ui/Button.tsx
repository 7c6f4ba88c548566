import type { MouseEvent, ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.js';

export type ButtonKind = 'primary' | 'secondary' | 'text';
export type ButtonSize = 'large' | 'medium' | 'small';

interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly children: ReactNode;
}

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary:
    'border-4 border-double border-transparent bg-key-900 text-white hover:bg-key-1000 hover:underline active:bg-key-1200 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-50 aria-disabled:no-underline forced-colors:border-[ButtonBorder]',
  secondary:
    'border border-key-900 bg-white text-key-900 hover:bg-key-200 hover:text-key-1000 hover:underline active:bg-key-300 active:text-key-1200 aria-disabled:border-solid-gray-300 aria-disabled:bg-white aria-disabled:text-solid-gray-420 aria-disabled:no-underline',
  text: 'text-key-900 underline underline-offset-4 hover:bg-key-50 hover:text-key-1000 hover:decoration-[3px] active:bg-key-100 aria-disabled:bg-transparent aria-disabled:text-solid-gray-420 aria-disabled:no-underline',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  large: 'min-h-14 min-w-34 rounded-8 px-6 py-2 text-oln-17B-100',
  medium: 'min-h-12 min-w-24 rounded-8 px-4 py-2 text-oln-16B-100',
  small: 'min-h-11 min-w-11 rounded-6 px-3 py-1.5 text-oln-16B-100',
};

function look(kind: ButtonKind, size: ButtonSize): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 text-center leading-130! not-on-paper',
    kinds[kind],
    sizes[size],
  );
}

export interface ButtonProps extends ButtonLook {
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly type?: 'button' | 'submit';
  /** Stays focusable and readable, and does nothing: say nearby why. */
  readonly disabled?: boolean;
  /** What the press started is under way; further presses do nothing. */
  readonly busy?: boolean;
  /** Where the visible words alone are not enough: "承認する：○○社 4名". */
  readonly label?: string;
  readonly describedBy?: string;
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const {
    ref,
    kind = 'primary',
    size = 'medium',
    disabled = false,
    busy = false,
    type = 'button',
    ...rest
  } = props;
  const inert = disabled || busy;
  return (
    <button
      ref={ref}
      type={type}
      className={look(kind, size)}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      aria-label={rest.label}
      aria-describedby={rest.describedBy}
      aria-pressed={rest.pressed}
      onClick={(event) => {
        if (inert) event.preventDefault();
        else rest.onClick?.(event);
      }}
    >
      {rest.children}
    </button>
  );
}

/** Looks like a button, goes to an address. */
export function ButtonLink({
  to,
  kind = 'primary',
  size = 'medium',
  children,
}: ButtonLook & { readonly to: string }) {
  return (
    <Link href={to} className={look(kind, size)}>
      {children}
    </Link>
  );
}

/** A link inside text. */
export function TextLink({
  to,
  children,
  label,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly label?: string;
}) {
  return (
    <Link href={to} className="link" aria-label={label}>
      {children}
    </Link>
  );
}
