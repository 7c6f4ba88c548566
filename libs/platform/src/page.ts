import { isCalendarDate } from '@app/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Where a page begins: the sort keys of the last row seen, as the database prints them. */
export type Cursor = readonly string[];

export interface PageRequest {
  readonly limit: number;
  readonly after: Cursor | null;
}

export interface Page<T> {
  readonly rows: readonly { readonly row: T; readonly cursor: Cursor }[];
  readonly hasMore: boolean;
  /** Of the whole list, this page or not. */
  readonly total: number;
}

/** A cursor that no page of this list has given out. */
export class BadCursor extends Error {}

export const emptyPage = { rows: [], hasMore: false, total: 0 } as const;

const cursorForms = {
  text: /^[^\0]{0,500}$/su,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  integer: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/,
} as const;

/** What the list is sorted by: an SQL expression that is never null. The last one tells every row from the others. */
export interface SortKey {
  readonly sql: string;
  readonly type: keyof typeof cursorForms;
}

/**
 * One page of a query by keyset: stable while rows come and go, and as quick on page 100 as on page 1.
 * @param query selects one row per entity (no to-many join), unsorted
 * @throws BadCursor
 */
export async function findPage<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  keys: readonly SortKey[],
  request: PageRequest,
  direction: 'ASC' | 'DESC' = 'ASC',
): Promise<Page<T>> {
  const after = request.after && checkCursor(request.after, keys);
  const total = await query.clone().getCount();
  const page = query.clone().limit(request.limit + 1);
  if (after)
    page.andWhere(afterSql(keys, direction), Object.fromEntries(after.map((text, i) => [`after${i}`, text])));
  keys.forEach((key, i) =>
    page.addSelect(`(${key.sql})::text`, `sort_key_${i}`).addOrderBy(key.sql, direction),
  );
  const { entities, raw } = await page.getRawAndEntities<Record<string, string>>();
  const rows = entities.slice(0, request.limit).map((row, at) => ({
    row,
    cursor: keys.map((_, i) => raw[at]?.[`sort_key_${i}`] ?? ''),
  }));
  return { rows, hasMore: entities.length > request.limit, total };
}

function afterSql(keys: readonly SortKey[], direction: 'ASC' | 'DESC'): string {
  const columns = keys.map((key) => key.sql).join(', ');
  const values = keys.map((key, i) => `cast(:after${i} as ${key.type})`).join(', ');
  return `(${columns}) ${direction === 'ASC' ? '>' : '<'} (${values})`;
}

function checkCursor(cursor: Cursor, keys: readonly SortKey[]): Cursor {
  const fits = cursor.length === keys.length && keys.every((key, i) => isValue(key.type, cursor[i] ?? ''));
  if (!fits) throw new BadCursor();
  return cursor;
}

/** 30 February has the shape of a date, and the database would stumble over it. */
function isValue(type: SortKey['type'], text: string): boolean {
  if (!cursorForms[type].test(text)) return false;
  return (type !== 'date' && type !== 'timestamptz') || isCalendarDate(text.slice(0, 10));
}
