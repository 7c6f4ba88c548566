import type { Transaction } from '@app/platform';

export interface PersonKey {
  readonly person: string;
  /** In small letters. */
  readonly email: string;
}

/** Runs a statement of the register: `:person` and `:email` become its parameters. */
export function ask<Row>(tx: Transaction, sql: string, key: PersonKey): Promise<Row[]> {
  const values: string[] = [];
  const bound = sql.replaceAll(/(?<!:):(person|email)\b/g, (_, name: keyof PersonKey) => {
    values.push(key[name]);
    return `$${values.length}::${name === 'person' ? 'uuid' : 'text'}`;
  });
  return tx.query<Row[]>(bound, values);
}
