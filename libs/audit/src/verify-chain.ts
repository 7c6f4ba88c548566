import type { AuditKeys } from './audit-keys.js';
import { noMac } from './chain.js';
import { diagnose } from './diagnose.js';
import { PersonalCheck } from './personal-check.js';
import {
  type AnchoredEnd,
  type ChainReport,
  isGenuine,
  type KeyRange,
  type Problem,
  type StoredEntry,
} from './verification.js';

export interface ChainToVerify {
  readonly chain: string;
  /** The entries in the order of their numbers; read again where something is found. */
  readonly rows: () => AsyncIterable<StoredEntry> | Iterable<StoredEntry>;
  readonly keys: AuditKeys;
  /** What was written down outside of the database of this chain. */
  readonly anchors: readonly AnchoredEnd[];
  /** Where the database says that the chain ends. */
  readonly end: { readonly sequence: number; readonly mac: string } | null;
}

/** Follows one chain from its first entry to its end, and names the first one that isn't as it was written. */
export async function verifyChain(asked: ChainToVerify): Promise<ChainReport> {
  const walk = new Walk(asked);
  for await (const entry of asked.rows()) walk.take(entry);
  const found = walk.finish();
  if (!walk.broken) return { ...walk.report(), problem: found };
  const problem = await diagnose(asked, walk.broken);
  const first = found && found.sequence < problem.sequence ? found : problem;
  return { ...walk.report(), problem: first };
}

class Walk {
  /** The first entry whose code doesn't fit, and the code before it. */
  broken: { readonly entry: StoredEntry; readonly previous: string } | null = null;
  private last: StoredEntry | null = null;
  private count = 0;
  private readonly problems: Problem[] = [];
  private readonly personal = new PersonalCheck();
  private readonly keys: KeyRange[] = [];
  private readonly anchored: ReadonlyMap<number, readonly AnchoredEnd[]>;
  private kept = 0;

  constructor(private readonly asked: ChainToVerify) {
    this.anchored = grouped(asked.anchors);
  }

  take(entry: StoredEntry): void {
    const expected = (this.last?.sequence ?? 0) + 1;
    const previous = this.last?.mac ?? noMac;
    this.count += 1;
    this.last = entry;
    this.personal.take(entry);
    if (this.broken || this.problems.length > 0) return;
    if (entry.sequence !== expected) return this.outOfOrder(entry, expected);
    if (!isGenuine(this.asked.keys, previous, entry)) {
      this.broken = { entry, previous };
      return;
    }
    this.noteKey(entry);
    for (const anchor of this.anchored.get(entry.sequence) ?? []) this.compare(anchor, entry);
  }

  finish(): Problem | null {
    if (!this.broken && this.problems.length === 0) this.checkEnd();
    const personal = this.personal.finish();
    return (
      [...this.problems, ...(personal ? [personal] : [])].toSorted((a, b) => a.sequence - b.sequence)[0] ??
      null
    );
  }

  report(): Omit<ChainReport, 'problem'> {
    return {
      chain: this.asked.chain,
      entries: this.count,
      last: this.last && { sequence: this.last.sequence, mac: this.last.mac, at: this.last.at },
      keys: this.keys,
      erased: this.personal.erased,
      anchoredTo: this.kept,
    };
  }

  private outOfOrder(entry: StoredEntry, expected: number): void {
    if (entry.sequence > expected)
      this.problems.push({ flaw: 'MISSING', sequence: expected, at: null, action: null });
    else this.problems.push(problemAt('INSERTED', entry));
  }

  private compare(anchor: AnchoredEnd, entry: StoredEntry): void {
    if (anchor.mac === entry.mac) {
      this.kept = Math.max(this.kept, entry.sequence);
      return;
    }
    // Every code fits, and yet it isn't what was anchored: somebody with the key wrote it again.
    this.problems.push({ ...problemAt('REWRITTEN', entry), sequence: this.kept + 1, until: entry.sequence });
  }

  private checkEnd(): void {
    const reached = this.last?.sequence ?? 0;
    const { end, anchors } = this.asked;
    const cut = anchors
      .filter(({ sequence }) => sequence > reached)
      .toSorted((a, b) => a.sequence - b.sequence)[0];
    const cutAt = { sequence: reached + 1, at: cut?.at ?? null, action: null };
    if (cut || (end && end.sequence > reached)) this.problems.push({ flaw: 'CUT', ...cutAt });
    else if (end && end.sequence < reached)
      this.problems.push({ flaw: 'INSERTED', sequence: end.sequence + 1, at: null, action: null });
    else if (end && this.last && end.mac !== this.last.mac)
      this.problems.push(problemAt('EDITED', this.last));
    else if (!end && this.last) this.problems.push({ flaw: 'CUT', ...cutAt });
  }

  private noteKey({ keyId, sequence }: StoredEntry): void {
    const range = this.keys.at(-1);
    if (range?.id === keyId) this.keys[this.keys.length - 1] = { ...range, to: sequence };
    else this.keys.push({ id: keyId, from: sequence, to: sequence });
  }
}

function problemAt(flaw: Problem['flaw'], { sequence, at, action }: StoredEntry): Problem {
  return { flaw, sequence, at, action };
}

function grouped(anchors: readonly AnchoredEnd[]): Map<number, AnchoredEnd[]> {
  const groups = new Map<number, AnchoredEnd[]>();
  for (const anchor of anchors) groups.set(anchor.sequence, [...(groups.get(anchor.sequence) ?? []), anchor]);
  return groups;
}
