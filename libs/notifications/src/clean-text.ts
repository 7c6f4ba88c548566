/** What `String.prototype.toWellFormed` would replace; that method is newer than our library level. */
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Text as the database and the queue can keep it: no NUL, no half of a surrogate pair. An SMTP server's reply or a cut
 * title may hold either, and a text that can't be recorded makes its job run twice.
 */
export function cleanText(text: string): string {
  return text.replace(loneSurrogate, '\ufffd').replaceAll('\0', '');
}

/** The same for every text inside a value that will be JSON. */
export function cleanJson<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, it: unknown) => (typeof it === 'string' ? cleanText(it) : it)),
  ) as T;
}
