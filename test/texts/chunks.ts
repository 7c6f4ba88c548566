import type { NastyText } from './strings.js';

/** Joined by a sign that changes nothing about its neighbours. */
export const joined = (chunk: readonly NastyText[]): string =>
  chunk
    .map(({ text }) => text)
    .join('／')
    .trim();

/** As many together as fit, so that one request shows that all of them are kept. */
export function chunksOf(texts: readonly NastyText[], most: number): readonly (readonly NastyText[])[] {
  const chunks: NastyText[][] = [];
  for (const text of texts) {
    const last = chunks.at(-1);
    if (last && [...joined([...last, text])].length <= most) last.push(text);
    else chunks.push([text]);
  }
  return chunks;
}
