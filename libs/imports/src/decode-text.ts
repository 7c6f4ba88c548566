import type { Encoding, LineEnd } from './table.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * UTF-8 with or without BOM, UTF-16 with BOM, else Shift_JIS as Windows writes it (CP932). Each decoder is strict, so that a
 * file is never read as something that it isn't; null when none fits.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly(bytes, 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return strictly(bytes, 'utf-8', 'utf-8-bom');
  const wide = looksLikeUtf16(bytes) ? strictly(bytes, 'utf-16le') : null;
  return wide ?? strictly(bytes, 'utf-8') ?? strictly(bytes, 'shift_jis');
}

/** UTF-16LE without BOM: ASCII commas and line ends leave a zero in many odd places, hardly any in even ones. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  if (bytes.length % 2 !== 0 || sample.length < 4) return false;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  return (zeros[1] ?? 0) > sample.length / 50 && (zeros[0] ?? 0) === 0;
}

function strictly(
  bytes: Uint8Array,
  label: Exclude<Encoding, 'utf-8-bom' | 'xlsx'>,
  name?: Encoding,
): DecodedText | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: name ?? label };
  } catch {
    return null;
  }
}

/** How lines end outside of quoted cells; a cell may hold line ends of another kind. */
export function lineEndOf(file: string): LineEnd {
  const text = file.replace(/"[^"]*"/gu, '');
  const crlf = text.match(/\r\n/gu)?.length ?? 0;
  const lf = (text.match(/\n/gu)?.length ?? 0) - crlf;
  const cr = (text.match(/\r/gu)?.length ?? 0) - crlf;
  const kinds = [crlf > 0 ? 'CRLF' : null, lf > 0 ? 'LF' : null, cr > 0 ? 'CR' : null].filter(
    (kind) => kind !== null,
  );
  if (kinds.length > 1) return 'MIXED';
  return (kinds[0] as LineEnd | undefined) ?? 'NONE';
}
