import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as japanese from '@zxcvbn-ts/language-ja';

const fewestCharacters = 12;
const mostCharacters = 256;
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_COMMON' | 'CONTAINS_NAME';

/** Looking at more takes long, and what is strong so far stays strong. */
const looksAtCharacters = 24;
/** zxcvbn's scale from 0: fewer than a hundred million guesses is too few. */
const leastScore = 3;
/** Shorter ones stand in too many words by chance; a name in Japanese letters says more with fewer. */
const shortestName = { latin: 4, other: 2 } as const;
const ofProduct = ['machikaigi', 'まち会議', 'まちかいぎ'];

let loaded: ZxcvbnFactory | undefined;

/** Lists of leaked and common passwords, words and names, English and Japanese; a tenth of a second once. */
function estimator(): ZxcvbnFactory {
  loaded ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...japanese.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: looksAtCharacters,
  });
  return loaded;
}

/**
 * What speaks against a password that somebody chooses. Length and commonness alone: no digit, no capital and no sign
 * is asked for (ASVS 5.0 6.2.1, 6.2.4, 6.2.5, 6.2.9, 6.2.11).
 * @param names of the person and the ward, and the mail address: what a stranger tries first
 */
export function passwordProblem(password: string, names: readonly string[]): PasswordProblem | null {
  const { length } = [...password];
  if (length < fewestCharacters) return 'TOO_SHORT';
  if (length > mostCharacters) return 'TOO_LONG';
  const folded = fold(password);
  const words = [...ofProduct, ...names.flatMap(wordsOf)].map(fold);
  if (words.some((word) => isLongEnough(word) && folded.includes(word))) return 'CONTAINS_NAME';
  return estimator().check(folded.slice(0, looksAtCharacters)).score < leastScore ? 'TOO_COMMON' : null;
}

/** A whole name, its parts, and of a mail address what stands before and after the @. */
function wordsOf(name: string): string[] {
  return [name, ...name.split(/[\s　@.,_+・-]+/u)];
}

/** Only to compare: full-width letters and capitals hide no common password. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isLongEnough(word: string): boolean {
  return [...word].length >= (/^[\p{ASCII}]*$/u.test(word) ? shortestName.latin : shortestName.other);
}
