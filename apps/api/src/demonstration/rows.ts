import type { Client } from 'pg';

/** One row as the table names its columns; instants are ISO 8601 texts. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of each table, in the order in which they refer to each other. */
export type Tables = readonly (readonly [table: string, rows: readonly Row[]])[];

/** One statement for each table. Columns that the rows don't name keep their defaults. */
export async function insertTables(client: Client, tables: Tables): Promise<void> {
  for (const [table, rows] of tables) {
    if (rows.length === 0) continue;
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
