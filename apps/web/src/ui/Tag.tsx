import type { ReactNode } from 'react';
import { classNames } from './class-names.js';

export type Tone = 'plain' | 'accent' | 'good' | 'attention' | 'problem' | 'quiet';

const tones: Readonly<Record<Tone, string>> = {
  plain: 'border-solid-gray-600 bg-white text-solid-gray-900',
  accent: 'border-key-900 bg-key-50 text-key-1000',
  good: 'border-green-900 bg-green-50 text-green-1000',
  attention: 'border-orange-900 bg-orange-50 text-orange-1000',
  problem: 'border-red-1000 bg-red-50 text-red-1000',
  quiet: 'border-transparent bg-solid-gray-50 text-solid-gray-700',
};

/** A state in a word; the colour only repeats it. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-block rounded-4 border px-2 py-1 text-dns-16N-120 whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
