/**
 * The form in which texts are compared and searched, never shown or stored in place of the text: NFKC, lower case,
 * katakana as hiragana, no white space. The database computes the same for its search column.
 */
export function searchForm(text: string): string {
  return katakanaToHiragana(text.normalize('NFKC').toLowerCase()).replace(/\s+/gu, '');
}

/** For asking whether two titles or places are the same: the search form without punctuation and marks. */
export function compareForm(text: string): string {
  const form = searchForm(text);
  return form.replace(/[^\p{L}\p{N}ー]+/gu, '') || form;
}

/** One- and two-character pieces of the search form; what a search index holds. */
export function searchGrams(text: string): string[] {
  const letters = [...searchForm(text)];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  return [...new Set([...letters, ...pairs])];
}

function katakanaToHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** 「…」 around a name that may have such marks itself: inside they are 『…』. */
export function quoted(name: string): string {
  return `「${name.replaceAll('「', '『').replaceAll('」', '』')}」`;
}

export const textFaults = ['REPLACEMENT_CHARACTER', 'CONTROL_CHARACTER', 'NUL'] as const;
export type TextFault = (typeof textFaults)[number];

/** What a text holds that nobody typed: lost characters (U+FFFD), control characters, NUL. Tab and line ends are fine. */
export function faultsOfText(text: string): TextFault[] {
  const faults: TextFault[] = [];
  if (text.includes('\ufffd')) faults.push('REPLACEMENT_CHARACTER');
  if (text.includes('\0')) faults.push('NUL');
  // eslint-disable-next-line no-control-regex
  if (/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u.test(text)) faults.push('CONTROL_CHARACTER');
  return faults;
}

/**
 * A cell ready for a grammar of dates or times: NFKC, line ends as one `\n`, every wave dash as `~`, no blanks except
 * line ends. Circled and bracketed list numbers become `#`, so that ①6月 is never read as the 16th month.
 */
export function grammarForm(text: string): string {
  return text
    .replace(/[\u2460-\u2473\u24f5-\u24fe\u2776-\u277f\u3251-\u325f]/gu, '#')
    .normalize('NFKC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[~\u301c\u223c\u223e\u02dc\u3030]/gu, '~')
    .replace(/[\u2010-\u2015\u2212\u2500\u2501]/gu, '-')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(^|\n) | (?=\n|$)/gu, '$1')
    .replace(/\n+/gu, '\n')
    .trim();
}
