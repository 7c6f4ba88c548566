import { storable } from '@app/platform';

/** What could turn the reading order round, or hide: bidirectional controls and zero-width characters. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// oxlint-disable-next-line no-control-regex
const control = /[\u0001-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Somebody's words as they may stand in a mail: line breaks stay, every other control character goes. */
export function plainText(text: string): string {
  return storable(text)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The same on one line: for a subject, a name, a heading. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}
