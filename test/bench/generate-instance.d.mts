import type { BenchInstance } from './matching-rules.mjs';

export const sizes: Readonly<
  Record<
    'S' | 'M' | 'L' | 'XL',
    { readonly pairs: readonly [number, number]; readonly needs: number; readonly offers: number }
  >
>;
export function generateInstance(name: keyof typeof sizes, seed: number): BenchInstance;
