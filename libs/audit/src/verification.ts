import type { AuditKeys } from './audit-keys.js';
import { type ChainedEntry, macOf, type PersonalPart } from './chain.js';

/** One entry as the database holds it, with what stands beside it. */
export interface StoredEntry extends ChainedEntry {
  readonly personal: readonly {
    readonly part: PersonalPart;
    readonly salt: string;
    readonly values: string;
  }[];
}

/** What was written down of a chain's end outside of the database. */
export interface AnchoredEnd {
  readonly chain: string;
  readonly sequence: number;
  readonly mac: string;
  /** ISO 8601. */
  readonly at: string;
}

export const flaws = [
  // Its words are not those that were recorded.
  'EDITED',
  'MISSING',
  'INSERTED',
  'SWAPPED',
  // The chain ends before what was anchored, or before where the database says that it ends.
  'CUT',
  // From here on nothing fits any more, or it fits but isn't what was anchored.
  'REWRITTEN',
  'KEY_UNKNOWN',
  'PERSONAL_EDITED',
  // Values are gone, and no erasure is on record.
  'PERSONAL_MISSING',
] as const;
export type Flaw = (typeof flaws)[number];

/** The first entry that isn't as it was written. */
export interface Problem {
  readonly flaw: Flaw;
  readonly sequence: number;
  /** Of a rewritten part: its first changed entry lies between `sequence` and here. */
  readonly until?: number;
  /** What the entry says of itself, true or not; null where it is gone. */
  readonly at: string | null;
  readonly action: string | null;
}

export interface KeyRange {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface ChainReport {
  readonly chain: string;
  readonly entries: number;
  readonly last: { readonly sequence: number; readonly mac: string; readonly at: string } | null;
  readonly keys: readonly KeyRange[];
  /** How many personal parts were erased, on record. */
  readonly erased: number;
  /** Up to here it is what was anchored; 0 without an anchor. */
  readonly anchoredTo: number;
  readonly problem: Problem | null;
}

/** Whether the entry's code is that of its words and of the code before it. */
export function isGenuine(keys: AuditKeys, previous: string, entry: ChainedEntry): boolean {
  const key = keys.find(entry.keyId);
  return key !== undefined && macOf(key.bytes, previous, entry) === entry.mac;
}
