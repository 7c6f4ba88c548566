import { Database, type Scope, type Transaction } from '@app/platform';
import DataLoader from 'dataloader';

type Load<Key, Value> = (tx: Transaction, scope: Scope, keys: readonly Key[]) => Promise<Value[]>;

/** How one kind of row is fetched for many keys at once. Made once per kind, at the top of a file. */
export interface Loading<Key, Value> {
  readonly all: (database: Database, scope: Scope, keys: readonly Key[]) => Promise<Value[]>;
}

/** One row per key, or null: `oneByKey(findTownsByIds, (town) => town.id)`. */
export function oneByKey<Key, Row>(load: Load<Key, Row>, keyOf: (row: Row) => Key): Loading<Key, Row | null> {
  return {
    async all(database, scope, keys) {
      const rows = await database.run(scope, (tx) => load(tx, scope, keys));
      const byKey = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => byKey.get(key) ?? null);
    },
  };
}

/** All rows of each key: `manyByKey(findTownsOfDistricts, (town) => town.districtId)`. */
export function manyByKey<Key, Row>(
  load: Load<Key, Row>,
  keyOf: (row: Row) => Key,
): Loading<Key, readonly Row[]> {
  return {
    async all(database, scope, keys) {
      const rows = await database.run(scope, (tx) => load(tx, scope, keys));
      const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
      for (const row of rows) byKey.get(keyOf(row))?.push(row);
      return keys.map((key) => byKey.get(key) ?? []);
    },
  };
}

/** Of one request: what its fields ask for at the same moment becomes one query, and nothing is asked twice. */
export class Loaders {
  private readonly byKind = new Map<unknown, DataLoader<unknown, unknown>>();

  constructor(
    private readonly database: Database,
    private readonly scope: () => Scope,
  ) {}

  of<Key, Value>(loading: Loading<Key, Value>): DataLoader<Key, Value> {
    let loader = this.byKind.get(loading) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>((keys) => loading.all(this.database, this.scope(), keys), {
        maxBatchSize: 1000,
      });
      this.byKind.set(loading, loader as DataLoader<unknown, unknown>);
    }
    return loader;
  }

  /** What was read before a change is no longer true after it. */
  forget(): void {
    this.byKind.clear();
  }
}
