import { storable } from '@app/platform';

/** What turns the reading order of the text around it. Marks and joiners that turn nothing else stay, as names need them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
// oxlint-disable-next-line no-control-regex
const control = /[\u0001-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Somebody's words as they may stand in a mail: line breaks stay, every other control character goes. */
export function plainText(text: string): string {
  return storable(text)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(turning, '')
    .replace(control, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The same on one line: for a subject, a name, a heading. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}
