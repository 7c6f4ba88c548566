import { createHash } from 'node:crypto';
import { headerKey, type Generation, type RoleColumn, type Vocabulary } from './vocabulary.js';

export interface MappedColumn<F extends string> {
  readonly index: number;
  /** As typed. */
  readonly header: string;
  readonly field: F | null;
  readonly need: RoleColumn | null;
}

/** Which column means what. A list of no standard (`OWN`) has suggestions that a person confirms before anything is read. */
export interface ColumnMapping<F extends string> {
  readonly generation: Generation | 'OWN';
  readonly columns: readonly MappedColumn<F>[];
  /** The same headers, in whatever order and spelling, have the same fingerprint: a confirmed mapping is found again. */
  readonly fingerprint: string;
  readonly confirmed: boolean;
  /** A second column that would have meant the same as an earlier one; it is kept, but not read. */
  readonly doubled: readonly number[];
  /** Without these nothing can be read. */
  readonly missing: readonly F[];
}

/** What is stored of a confirmed mapping: the field (or none) by header key. */
export type RememberedColumns = Readonly<Record<string, string | null>>;

/** Maps by header name, never by position. */
export function mapColumns<F extends string>(
  vocabulary: Vocabulary<F>,
  headers: readonly string[],
  remembered?: RememberedColumns,
): ColumnMapping<F> {
  const { fieldByKey, roleColumnOf } = vocabulary;
  const generation = generationOf(vocabulary, headers);
  const own = remembered ?? {};
  const names = generation === 'OWN' ? fieldByKey : standardFields(vocabulary, generation);
  const chosen = headers.map((header) => {
    if (roleColumnOf(header)) return null;
    const key = headerKey(header);
    const field =
      key in own ? fieldNamed(vocabulary, own[key] ?? null) : (names.get(key) ?? fieldByKey.get(key));
    return field ?? null;
  });
  return assemble(vocabulary, chosen, {
    headers,
    generation,
    confirmed: generation !== 'OWN' || remembered !== undefined,
  });
}

/** A mapping after a person has said what the columns mean, by position. */
export function confirmColumns<F extends string>(
  vocabulary: Vocabulary<F>,
  { columns, generation }: ColumnMapping<F>,
  fields: readonly (string | null)[],
): ColumnMapping<F> {
  const headers = columns.map(({ header }) => header);
  const chosen = headers.map((_, index) => fieldNamed(vocabulary, fields[index] ?? null));
  return assemble(vocabulary, chosen, { headers, generation, confirmed: true });
}

export function columnsToRemember(mapping: ColumnMapping<string>): RememberedColumns {
  return Object.fromEntries(
    mapping.columns
      .filter(({ header }) => headerKey(header) !== '')
      .map(({ header, field }) => [headerKey(header), field]),
  );
}

/** The field of that name; null for none, and for a word that is none. */
export function fieldNamed<F extends string>({ fields }: Vocabulary<F>, name: string | null): F | null {
  return fields.find((field) => field === name) ?? null;
}

function assemble<F extends string>(
  { required, roleColumnOf }: Vocabulary<F>,
  chosen: readonly (F | null)[],
  {
    headers,
    generation,
    confirmed,
  }: Pick<ColumnMapping<F>, 'generation' | 'confirmed'> & {
    readonly headers: readonly string[];
  },
): ColumnMapping<F> {
  const doubled = chosen.flatMap((field, index) =>
    field !== null && chosen.indexOf(field) < index ? index : [],
  );
  const columns = headers.map((header, index) => ({
    index,
    header,
    field: doubled.includes(index) ? null : (chosen[index] ?? null),
    need: roleColumnOf(header),
  }));
  const missing = required.filter((field) => !chosen.includes(field));
  return { generation, columns, fingerprint: fingerprintOf(headers), confirmed, doubled, missing };
}

/** The generation of which at least two thirds of the columns are there, all that are required among them. */
function generationOf<F extends string>(
  { standards, required }: Vocabulary<F>,
  headers: readonly string[],
): Generation | 'OWN' {
  const keys = new Set(headers.map(headerKey));
  if (keys.has(headerKey('市区町村コード'))) keys.add(headerKey('都道府県コード又は市区町村コード'));
  const shares = (Object.keys(standards) as Generation[]).map((generation) => {
    const columns = standards[generation] ?? [];
    const needed = columns.filter(([, field]) => field !== null && required.includes(field));
    const whole = needed.every(([header]) => keys.has(headerKey(header)));
    const found = columns.filter(([header]) => keys.has(headerKey(header)));
    return { generation, share: whole ? found.length / columns.length : 0 };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= 2 / 3 ? best.generation : 'OWN';
}

function standardFields<F extends string>(
  { standards }: Vocabulary<F>,
  generation: Generation,
): ReadonlyMap<string, F | null> {
  return new Map((standards[generation] ?? []).map(([header, field]) => [headerKey(header), field]));
}

function fingerprintOf(headers: readonly string[]): string {
  const keys = headers.map(headerKey).filter((key) => key !== '');
  return createHash('sha256').update(keys.toSorted().join('\n')).digest('hex').slice(0, 32);
}
