import type { FieldProblem } from './refused.type.js';

/** Letters at most, where a field of that name stands anywhere in an input; a file's content is measured by who reads it. */
const longest: Readonly<Record<string, number>> = {
  title: 200,
  titleKana: 200,
  role: 200,
  venueName: 200,
  venueAddress: 300,
  search: 100,
  after: 1000,
  email: 254,
  password: 256,
  fileName: 255,
  token: 1000,
  contentBase64: Number.POSITIVE_INFINITY,
};
const longestOther = 2000;
const mostItems = 1000;

// eslint-disable-next-line no-control-regex -- the characters that nobody types: tab and line ends are fine
const control = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** What is wrong with the texts of a request's arguments: a broken one would break mails, exports and searches later. */
export function textProblems(value: unknown, path: readonly string[] = []): FieldProblem[] {
  if (typeof value === 'string') {
    const code = faultOf(value, longest[path.at(-1) ?? ''] ?? longestOther);
    return code ? [{ path: path.join('.'), code }] : [];
  }
  if (Array.isArray(value)) {
    if (value.length > mostItems) return [{ path: path.join('.'), code: 'TOO_MANY' }];
    return value.flatMap((item, index) => textProblems(item, [...path, String(index)]));
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([name, item]) => textProblems(item, [...path, name]));
}

function faultOf(text: string, most: number): string | null {
  if (text.includes('\0') || control.test(text)) return 'CONTROL_CHARACTER';
  if (/\p{Surrogate}/u.test(text)) return 'BROKEN_TEXT';
  if (text.length > most && [...text].length > most) return 'TOO_LONG';
  return null;
}
