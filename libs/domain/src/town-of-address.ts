import type { Town } from './district.js';

const kanjiDigits = '一二三四五六七八九';

/**
 * The town 町丁目 that an address names, whichever way it writes its number (赤坂四丁目18, 赤坂４丁目18番, 赤坂4-18); the
 * longest name wins, so that 元赤坂 isn't taken for 赤坂. Null where no town of these is named.
 */
export function townOfAddress<T extends Pick<Town, 'name'>>(address: string, towns: readonly T[]): T | null {
  const written = `${plainForm(address)}-`;
  const named = towns.filter((town) => written.includes(plainForm(town.name)));
  return named.toSorted((a, b) => plainForm(b.name).length - plainForm(a.name).length)[0] ?? null;
}

/** NFKC without blanks, the number of a 丁目 in digits with a hyphen behind it. */
function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[‐‑–—―−]/gu, '-')
    .replace(/([一二三四五六七八九十]+)(?=丁目)/gu, (number) => String(kanjiNumber(number)))
    .replace(/(\d)丁目-?/gu, '$1-');
}

/** 1 to 99. */
function kanjiNumber(text: string): number {
  const digit = (letter: string | undefined) => (letter ? kanjiDigits.indexOf(letter) + 1 : 0);
  const ten = text.indexOf('十');
  if (ten < 0) return digit(text);
  return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
}
