import { randomUUID } from 'node:crypto';
import { auditKeys, chainedEntries, type Flaw, type StoredEntry } from '@app/audit';

export interface Tampered {
  readonly rows: StoredEntry[];
  /** Number of the first entry that isn't as it was written. */
  readonly first: number;
  /** What it may rightly be called. */
  readonly flaws: readonly Flaw[];
  /** Where the one who tampered also set the end that the database keeps. */
  readonly movesEnd: boolean;
}

type Random = (below: number) => number;
type Tamper = (rows: readonly StoredEntry[], random: Random) => Tampered;

const stranger = auditKeys({
  auditKey: 'a key of somebody else, 32 letters',
  secretKey: 'x',
  earlierAuditKeys: [],
});

const otherText = (text: string | null) =>
  text === null ? 'x' : `${text.slice(0, -1)}${text.endsWith('x') ? 'y' : 'x'}`;
const otherId = () => randomUUID();

/** Every column that the chain covers, and one way to change it. */
const edits: Readonly<Partial<Record<keyof StoredEntry, (value: never) => unknown>>> = {
  at: (at: string) => at.replace(/\d(?=Z)/, (digit) => String((Number(digit) + 1) % 10)),
  actor: (actor: string) => (actor === 'PERSON' ? 'SYSTEM' : 'PERSON'),
  personId: otherId,
  contactId: otherId,
  action: otherText,
  kind: otherText,
  subjectType: otherText,
  subjectId: otherId,
  districtId: (id: string | null) => (id ? null : otherId()),
  sharedDistrictIds: (ids: readonly string[]) => [...ids, otherId()],
  organisationId: otherId,
  toldBy: (told: string | null) => (told === 'PAPER' ? null : 'PAPER'),
  reason: otherText,
  before: (json: string | null) => (json === null ? '{}' : null),
  after: (json: string | null) => `${json ?? '{}'} `,
  aboutPersonId: otherId,
  aboutContactId: otherId,
  actorDigest: otherText,
  personalDigest: otherText,
  keyId: otherText,
  mac: otherText,
};

const numbered = (rows: readonly StoredEntry[], from = 0) =>
  rows.map((row, at) => (at < from ? row : { ...row, sequence: at + 1 }));
const replaced = (rows: readonly StoredEntry[], at: number, by: StoredEntry) =>
  rows.map((row, n) => (n === at ? by : row));

function recoded(rows: readonly StoredEntry[], from: number, key = stranger.current): StoredEntry[] {
  const end = from === 0 ? { sequence: 0, mac: '' } : rows[from - 1]!;
  const entries = rows.slice(from).map(({ personal, ...facts }) => ({
    facts,
    personal: Object.fromEntries(personal.map(({ part, values }) => [part, values])),
  }));
  const at = rows.slice(from).map((row) => row.at);
  const chain = rows[0]!.chain;
  const again = chainedEntries(entries, end, { chain, at }, key);
  return [
    ...rows.slice(0, from),
    // Under the name of the ward's own key: who rewrites wouldn't name another.
    ...again.map(({ entry, personal }) => ({ ...entry, keyId: rows[0]!.keyId, personal })),
  ];
}

/** What somebody can do who has the database, and not the key; and `rewriteWithTheKey`, who has both. */
export const tamperings: Readonly<Record<string, Tamper>> = {
  edit(rows, random) {
    const at = random(rows.length);
    const names = Object.keys(edits) as (keyof typeof edits)[];
    const name = names[random(names.length)]!;
    const row = rows[at]!;
    const edited = { ...row, [name]: edits[name]?.(row[name] as never) };
    // Of digests that cover something the same edit is found twice over.
    const flaws: Flaw[] = ['EDITED', 'KEY_UNKNOWN', 'PERSONAL_EDITED', 'PERSONAL_MISSING'];
    return { rows: replaced(rows, at, edited), first: at + 1, flaws, movesEnd: false };
  },
  editPersonal(rows, random) {
    const candidates = rows.filter(({ personal }) => personal.length > 0);
    const row = candidates[random(candidates.length)]!;
    const personal = row.personal.map((part, n) => (n === 0 ? { ...part, values: `${part.values} ` } : part));
    return {
      rows: replaced(rows, row.sequence - 1, { ...row, personal }),
      ...{ first: row.sequence, flaws: ['PERSONAL_EDITED'], movesEnd: false },
    };
  },
  takePersonalAway(rows, random) {
    const candidates = rows.filter(({ personal }) => personal.length > 0);
    const row = candidates[random(candidates.length)]!;
    return {
      rows: replaced(rows, row.sequence - 1, { ...row, personal: row.personal.slice(1) }),
      ...{ first: row.sequence, flaws: ['PERSONAL_MISSING'], movesEnd: false },
    };
  },
  remove(rows, random) {
    const at = random(rows.length);
    const flaws: Flaw[] = [at === rows.length - 1 ? 'CUT' : 'MISSING'];
    return { rows: rows.filter((_, n) => n !== at), first: at + 1, flaws, movesEnd: false };
  },
  removeAndNumberAnew(rows, random) {
    const at = random(rows.length - 2);
    return {
      rows: numbered(rows.filter((_, n) => n !== at)),
      ...{ first: at + 1, flaws: ['MISSING'], movesEnd: true },
    };
  },
  insert(rows, random) {
    const at = random(rows.length);
    const forged = { ...rows[random(rows.length)]!, mac: 'f'.repeat(64), subjectId: randomUUID() };
    const flaws: Flaw[] = ['INSERTED'];
    return {
      rows: numbered([...rows.slice(0, at), forged, ...rows.slice(at)]),
      first: at + 1,
      flaws,
      movesEnd: true,
    };
  },
  repeat(rows, random) {
    const at = 1 + random(rows.length - 1);
    const copy = rows[random(at)]!;
    const flaws: Flaw[] = ['INSERTED'];
    return {
      rows: numbered([...rows.slice(0, at), copy, ...rows.slice(at)]),
      first: at + 1,
      flaws,
      movesEnd: true,
    };
  },
  append(rows, random) {
    const forged = { ...rows[random(rows.length)]!, sequence: rows.length + 1, mac: 'f'.repeat(64) };
    const flaws: Flaw[] = ['INSERTED', 'EDITED'];
    return { rows: [...rows, forged], first: rows.length + 1, flaws, movesEnd: random(2) === 0 };
  },
  swap(rows, random) {
    const one = random(rows.length - 1);
    const other = one + 1 + random(rows.length - one - 1);
    const swapped = rows.map((row, at) => {
      if (at === one) return { ...rows[other]!, sequence: one + 1 };
      return at === other ? { ...rows[one]!, sequence: other + 1 } : row;
    });
    return { rows: swapped, first: one + 1, flaws: ['SWAPPED'], movesEnd: false };
  },
  cut(rows, random) {
    const at = random(rows.length);
    return { rows: rows.slice(0, at), first: at + 1, flaws: ['CUT'], movesEnd: random(2) === 0 };
  },
  rewriteWithoutTheKey(rows, random) {
    const at = random(rows.length - 1);
    const edited = replaced(rows, at, { ...rows[at]!, action: 'rejectMatch' });
    return { rows: recoded(edited, at), first: at + 1, flaws: ['REWRITTEN'], movesEnd: true };
  },
  rewriteWithTheKey(rows, random) {
    const at = random(rows.length);
    const edited = replaced(rows, at, { ...rows[at]!, subjectId: randomUUID() });
    return { rows: edited, first: at + 1, flaws: ['REWRITTEN'], movesEnd: true };
  },
};

/** The last step of the one who has the key as well. */
export const recodedWith = (rows: readonly StoredEntry[], from: number, key: (typeof stranger)['current']) =>
  recoded(rows, from, key);
