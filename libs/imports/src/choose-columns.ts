import { problemIf, refusedFor, type Checked } from '@app/domain';
import type { EventImportRow } from './event-import.entity.js';
import { confirmColumns, isEventField, mapColumns, type ColumnMapping } from './map-columns.js';

/** A column, counted from 0, and the field that somebody says it is; null for none. */
export interface ColumnChoice {
  readonly column: number;
  readonly field: string | null;
}

export type MappingRefusal = 'BAD_INPUT' | 'MAPPING_INCOMPLETE';

/** What the columns mean from now on; those that aren't named mean nothing. */
export function chosenColumns(
  suggested: ColumnMapping,
  choice: readonly ColumnChoice[],
): Checked<ColumnMapping, MappingRefusal> {
  const problems = choice.flatMap(({ column, field }, index) => [
    ...problemIf(suggested.columns[column] === undefined, `columns.${index}.column`, 'NOT_FOUND'),
    ...problemIf(
      choice.findIndex((other) => other.column === column) < index,
      `columns.${index}.column`,
      'TWICE',
    ),
    ...problemIf(field !== null && !isEventField(field), `columns.${index}.field`, 'NOT_VALID'),
    ...problemIf(
      field !== null && choice.findIndex((other) => other.field === field) < index,
      `columns.${index}.field`,
      'TWICE',
    ),
  ]);
  if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
  const fields = suggested.columns.map(({ index }) => {
    const field = choice.find(({ column }) => column === index)?.field ?? null;
    return field !== null && isEventField(field) ? field : null;
  });
  const mapping = confirmColumns(suggested, fields);
  if (mapping.missing.length === 0) return { ok: true, value: mapping };
  return refusedFor('MAPPING_INCOMPLETE', ...mapping.missing.map((path) => ({ path, code: 'REQUIRED' })));
}

export function suggestedMappingOf({ headers }: Pick<EventImportRow, 'headers'>): ColumnMapping {
  return mapColumns(headers);
}

/** What the columns of an import mean; suggestions where nobody has said so yet. */
export function mappingOf({ headers, mapping }: Pick<EventImportRow, 'headers' | 'mapping'>): ColumnMapping {
  const suggested = mapColumns(headers);
  return mapping ? confirmColumns(suggested, mapping) : suggested;
}
