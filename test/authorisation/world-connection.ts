import pg from 'pg';
import type { Sql } from './ground.js';

export interface Connection extends Sql {
  readonly close: () => Promise<void>;
}

/** As the tables' owner, who sees every row. */
export async function connect(url: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    query: async <T>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as T,
    close: () => client.end(),
  };
}
