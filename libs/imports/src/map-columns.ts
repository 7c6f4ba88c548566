import { createHash } from 'node:crypto';
import {
  eventFields,
  fieldByKey,
  headerKey,
  needColumnOf,
  standardColumns,
  type EventField,
  type Generation,
  type NeedField,
} from './event-columns.js';

export interface MappedColumn {
  readonly index: number;
  /** As typed. */
  readonly header: string;
  readonly field: EventField | null;
  readonly need: { readonly place: number; readonly field: NeedField } | null;
}

/** Which column means what. A list of no standard (`OWN`) has suggestions that a person confirms before anything is read. */
export interface ColumnMapping {
  readonly generation: Generation | 'OWN';
  readonly columns: readonly MappedColumn[];
  /** The same headers, in whatever order and spelling, have the same fingerprint: a confirmed mapping is found again. */
  readonly fingerprint: string;
  readonly confirmed: boolean;
  /** A second column that would have meant the same as an earlier one; it is kept, but not read. */
  readonly doubled: readonly number[];
  /** Without these nothing can be read. */
  readonly missing: readonly EventField[];
}

/** What is stored of a confirmed mapping: the field (or none) by header key. */
export type RememberedColumns = Readonly<Record<string, EventField | null>>;

/** Maps by header name, never by position. */
export function mapColumns(headers: readonly string[], remembered?: RememberedColumns): ColumnMapping {
  const generation = generationOf(headers);
  const own = remembered ?? {};
  const names = generation === 'OWN' ? fieldByKey : standardFields(generation);
  const chosen = headers.map((header) => {
    if (needColumnOf(header)) return null;
    const key = headerKey(header);
    const field = key in own ? own[key] : (names.get(key) ?? fieldByKey.get(key));
    return field ?? null;
  });
  return assemble(headers, chosen, generation, generation !== 'OWN' || remembered !== undefined);
}

/** A mapping after a person has said what the columns mean, by position. */
export function confirmColumns(
  mapping: ColumnMapping,
  fields: readonly (EventField | null)[],
): ColumnMapping {
  const headers = mapping.columns.map(({ header }) => header);
  return assemble(
    headers,
    headers.map((_, index) => fields[index] ?? null),
    mapping.generation,
    true,
  );
}

export function columnsToRemember(mapping: ColumnMapping): RememberedColumns {
  return Object.fromEntries(
    mapping.columns
      .filter(({ header }) => headerKey(header) !== '')
      .map(({ header, field }) => [headerKey(header), field]),
  );
}

export function isEventField(text: string): text is EventField {
  return eventFields.some((field) => field === text);
}

function assemble(
  headers: readonly string[],
  chosen: readonly (EventField | null)[],
  generation: Generation | 'OWN',
  confirmed: boolean,
): ColumnMapping {
  const doubled = chosen.flatMap((field, index) =>
    field !== null && chosen.indexOf(field) < index ? index : [],
  );
  const columns = headers.map((header, index) => ({
    index,
    header,
    field: doubled.includes(index) ? null : (chosen[index] ?? null),
    need: needColumnOf(header),
  }));
  const missing = (['title', 'startDate'] as const).filter((field) => !chosen.includes(field));
  return { generation, columns, fingerprint: fingerprintOf(headers), confirmed, doubled, missing };
}

/** The generation of which at least two thirds of the columns are there, title and date among them. */
function generationOf(headers: readonly string[]): Generation | 'OWN' {
  const keys = new Set(headers.map(headerKey));
  if (keys.has(headerKey('市区町村コード'))) keys.add(headerKey('都道府県コード又は市区町村コード'));
  const share = (generation: Generation) => {
    const standard = standardColumns[generation].map(([header]) => headerKey(header));
    const needed = standardColumns[generation].filter(
      ([, field]) => field === 'title' || field === 'startDate',
    );
    if (!needed.every(([header]) => keys.has(headerKey(header)))) return 0;
    return standard.filter((key) => keys.has(key)).length / standard.length;
  };
  const best = (['A', 'B', 'C'] as const).reduce((one, other) => (share(other) > share(one) ? other : one));
  return share(best) >= 2 / 3 ? best : 'OWN';
}

function standardFields(generation: Generation): ReadonlyMap<string, EventField | null> {
  return new Map(standardColumns[generation].map(([header, field]) => [headerKey(header), field]));
}

function fingerprintOf(headers: readonly string[]): string {
  const keys = headers.map(headerKey).filter((key) => key !== '');
  return createHash('sha256').update(keys.toSorted().join('\n')).digest('hex').slice(0, 32);
}
