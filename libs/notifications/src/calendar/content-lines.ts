/** RFC 5545, 3.1: a line has at most 75 octets, its break not counted. */
const longestOctets = 75;

/** What somebody typed, as the value of a text property (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A parameter's value in quotes: it may hold anything but quotes and controls (3.2). */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '').replace(/[\r\n]/g, ' ')}"`;
}

/** An instant in UTC: `20261206T003000Z`. */
export function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Lines joined as they go over the wire, long ones folded between characters, counted in octets as UTF-8 has them. */
export function folded(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > longestOctets) {
      pieces.push(piece);
      // The space that says that the line goes on.
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n ');
}
