import { boundOf, isSecret, longestOf, mayHaveLines } from './limits-inputs.js';
import type { FieldProblem } from './refused.type.js';

/** Characters that nobody types; tab and line ends are fine. Non-characters have no place in any text or file. */
const control = /[^\P{Cc}\t\r\n]|[\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u;
/**
 * What turns the direction of the text around it: 「gnp.exe」 reads as 「exe.png」. The marks U+200E, U+200F and
 * U+061C, which Arabic and Hebrew names need, turn nothing beyond themselves, and stay.
 */
const turnsText = /[\u202a-\u202e\u2066-\u2069]/u;
const lineBreak = /[\r\n\u2028\u2029]/u;

/**
 * What is wrong with the texts of a request's arguments: a broken one would break mails, exports and searches later.
 * Everything else is kept as it was typed: variants (IVS), joiners, gaiji and any script; nothing is normalised.
 */
export function textProblems(value: unknown, path: readonly string[] = []): FieldProblem[] {
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  if (typeof value === 'string') {
    const code = faultOf(value, name);
    return code ? [{ path: path.join('.'), code }] : [];
  }
  if (Array.isArray(value)) {
    if (value.length > boundOf(name)) return [{ path: path.join('.'), code: 'TOO_MANY' }];
    return value.flatMap((item, index) => textProblems(item, [...path, String(index)]));
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => textProblems(item, [...path, key]));
}

function faultOf(text: string, name: string): string | null {
  const most = longestOf(name);
  if (text.length > most && [...text].length > most) return 'TOO_LONG';
  if (/\p{Surrogate}/u.test(text)) return 'BROKEN_TEXT';
  if (isSecret(name)) return text.includes('\0') ? 'CONTROL_CHARACTER' : null;
  if (control.test(text)) return 'CONTROL_CHARACTER';
  if (turnsText.test(text)) return 'TURNS_TEXT';
  if (lineBreak.test(text) && !mayHaveLines(name)) return 'LINE_BREAK';
  return null;
}
