import type { AuditKeys } from './audit-keys.js';
import { macOf } from './chain.js';
import { type Flaw, isGenuine, type Problem, type StoredEntry } from './verification.js';

export interface Asked {
  readonly rows: () => AsyncIterable<StoredEntry> | Iterable<StoredEntry>;
  readonly keys: AuditKeys;
  readonly end: { readonly sequence: number } | null;
}

export interface Broken {
  /** The first entry whose code doesn't fit. */
  readonly entry: StoredEntry;
  /** The code before it. */
  readonly previous: string;
}

/** What a second reading, from the broken entry on, tells. */
interface Rest {
  /** An entry elsewhere that fits into the broken one's place. */
  readonly fitting: StoredEntry | null;
  readonly next: StoredEntry | null;
  /** How many of those behind it bear out the code before them. */
  readonly genuine: number;
}

/** What became of the first entry that doesn't fit, as far as what is left can tell. */
export async function diagnose(asked: Asked, broken: Broken): Promise<Problem> {
  const rest = await readRest(asked, broken);
  const { sequence, at, action } = broken.entry;
  return { flaw: flawOf(asked, broken, rest), sequence, at, action };
}

function flawOf({ keys, end }: Asked, { entry, previous }: Broken, { fitting, next, genuine }: Rest): Flaw {
  if (fitting) return isSwap(keys, entry, fitting) ? 'SWAPPED' : 'INSERTED';
  if (!next) return end && end.sequence < entry.sequence ? 'INSERTED' : 'EDITED';
  // What stood here is gone, and all behind it was numbered anew.
  if (fits(keys, entry.mac, next, next.sequence + 1)) return 'MISSING';
  if (genuine > 0 || isGenuine(keys, trueMac(keys, previous, entry), next)) return 'EDITED';
  return keys.find(entry.keyId) ? 'REWRITTEN' : 'KEY_UNKNOWN';
}

/** Two stand in each other's place; else the one that fits was only pushed on by one that doesn't belong. */
function isSwap(keys: AuditKeys, entry: StoredEntry, fitting: StoredEntry): boolean {
  if (fitting.sequence > entry.sequence + 1) return true;
  return fits(keys, fitting.mac, entry, fitting.sequence);
}

async function readRest({ rows, keys }: Asked, { entry, previous }: Broken): Promise<Rest> {
  let [fitting, next, before]: (StoredEntry | null)[] = [null, null, null];
  let genuine = 0;
  for await (const one of rows()) {
    if (one.sequence > entry.sequence) {
      next ??= one;
      fitting ??= fits(keys, previous, one, entry.sequence) ? one : null;
      if (before && isGenuine(keys, before.mac, one)) genuine += 1;
    }
    before = one;
  }
  return { fitting: fitting ?? null, next: next ?? null, genuine };
}

/** Whether it would be genuine under another number. */
function fits(keys: AuditKeys, previous: string, entry: StoredEntry, sequence: number): boolean {
  return isGenuine(keys, previous, { ...entry, sequence });
}

function trueMac(keys: AuditKeys, previous: string, entry: StoredEntry): string {
  const key = keys.find(entry.keyId);
  return key ? macOf(key.bytes, previous, entry) : '';
}
