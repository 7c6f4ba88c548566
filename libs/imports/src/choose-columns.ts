import { problemIf, refusedFor, type Checked } from '@app/domain';
import { confirmColumns, fieldNamed, mapColumns, type ColumnMapping } from './map-columns.js';
import type { Vocabulary } from './vocabulary.js';

/** A column, counted from 0, and the field that somebody says it is; null for none. */
export interface ColumnChoice {
  readonly column: number;
  readonly field: string | null;
}

export type MappingRefusal = 'BAD_INPUT' | 'MAPPING_INCOMPLETE';

/** What the columns mean from now on; those that aren't named mean nothing. */
export function chosenColumns<F extends string>(
  vocabulary: Vocabulary<F>,
  suggested: ColumnMapping<F>,
  choice: readonly ColumnChoice[],
): Checked<ColumnMapping<F>, MappingRefusal> {
  const problems = choice.flatMap(({ column, field }, index) => [
    ...problemIf(suggested.columns[column] === undefined, `columns.${index}.column`, 'NOT_FOUND'),
    ...problemIf(
      choice.findIndex((other) => other.column === column) < index,
      `columns.${index}.column`,
      'TWICE',
    ),
    ...problemIf(
      field !== null && fieldNamed(vocabulary, field) === null,
      `columns.${index}.field`,
      'NOT_VALID',
    ),
    ...problemIf(
      field !== null && choice.findIndex((other) => other.field === field) < index,
      `columns.${index}.field`,
      'TWICE',
    ),
  ]);
  if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
  const fields = suggested.columns.map(
    ({ index }) => choice.find(({ column }) => column === index)?.field ?? null,
  );
  const mapping = confirmColumns(vocabulary, suggested, fields);
  if (mapping.missing.length === 0) return { ok: true, value: mapping };
  return refusedFor('MAPPING_INCOMPLETE', ...mapping.missing.map((path) => ({ path, code: 'REQUIRED' })));
}

/** What the columns of a list mean; suggestions where nobody has said so yet. */
export function mappingOf<F extends string>(
  vocabulary: Vocabulary<F>,
  {
    headers,
    mapping,
  }: { readonly headers: readonly string[]; readonly mapping: readonly (string | null)[] | null },
): ColumnMapping<F> {
  const suggested = mapColumns(vocabulary, headers);
  return mapping ? confirmColumns(vocabulary, suggested, mapping) : suggested;
}
