import { inflateRawSync } from 'node:zlib';
import { refusedTable, tableLimits, type TableRefusal } from './table.js';

interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly headerAt: number;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isOldOffice(bytes: Uint8Array): boolean {
  return OLE.every((byte, index) => bytes[index] === byte);
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Excel wraps a workbook with a password in the container of old .xls files; a stream's name tells them apart. */
export function refusalOfOldOffice(bytes: Uint8Array): TableRefusal {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return refusedTable(encrypted ? 'PASSWORD_PROTECTED' : 'OLD_XLS');
}

/**
 * Looks into a .xlsx file before it is read: unpacks its parts one by one under a limit (a small file can unpack to
 * gigabytes, whatever its directory claims) and looks how far its cells reach. Null when it is safe to read.
 */
export function refusalOfWorkbook(bytes: Uint8Array): TableRefusal | null {
  const entries = zipEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (entries === null) return refusedTable('DAMAGED');
  if (entries.some(({ encrypted }) => encrypted)) return refusedTable('PASSWORD_PROTECTED');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return refusedTable('NOT_A_TABLE');
  let room: number = tableLimits.unpackedBytes;
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/u.test(name))) {
    const content = unpack(bytes, entry, room);
    if ('kind' in content) return content;
    room -= content.length;
    const tooFar = entry.name.startsWith('xl/worksheets/')
      ? refusalOfReach(content.toString('latin1'))
      : null;
    if (tooFar) return tooFar;
  }
  return null;
}

function zipEntries(file: Buffer): ZipEntry[] | null {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > file.length) return null;
  const count = file.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      headerAt: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Buffer | TableRefusal {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.unpacked > room) return refusedTable('TOO_LARGE');
  if (entry.headerAt + 30 > file.length) return refusedTable('DAMAGED');
  const from =
    entry.headerAt + 30 + file.readUInt16LE(entry.headerAt + 26) + file.readUInt16LE(entry.headerAt + 28);
  const packed = file.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) });
    return content.length === entry.unpacked ? content : refusedTable('DAMAGED');
  } catch (error) {
    const tooLong = error instanceof RangeError;
    return refusedTable(tooLong ? 'TOO_LARGE' : 'DAMAGED');
  }
}

/** One cell far out makes every row as wide as that. Cells that hold nothing but a style don't count. */
function refusalOfReach(xml: string): TableRefusal | null {
  for (const [, column = '', row = '0'] of xml.matchAll(
    /<c r="([A-Z]{1,3})(\d{1,7})"[^>]*[^/]>(?=<(?:v|is|f))/gu,
  )) {
    if (columnNumber(column) > tableLimits.columns) return refusedTable('TOO_LARGE');
    if (Number(row) > tableLimits.rows + 50) return refusedTable('TOO_MANY_ROWS');
  }
  return null;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
