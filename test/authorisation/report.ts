import type { Leak } from './examine.js';

/** Leaks that differ in nothing but the row, once. */
export function kindsOfLeaks(leaks: readonly Leak[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { actor, kind, at } of leaks) {
    const key = `${actor} sees ${kind} at ${at.replace(/zq\d+qz/, 'a planted text')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key} (${count})`);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
