import type { PersonalDataCategory } from '@app/domain';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { ask, type PersonKey } from './bind.js';
import { register } from './register.js';

/** One row about a person, in the words of the register: `name`, `email`, `createdAt` … */
export type HeldRow = Readonly<Record<string, string | null>>;

export interface HeldData {
  readonly category: PersonalDataCategory;
  readonly table: string;
  /** Newest first. */
  readonly rows: readonly HeldRow[];
}

/** More than a screen shows, and all that a person of ten years' service has. */
const mostRows = 20_000;

export async function findPersonKey(tx: Transaction, personId: string): Promise<PersonKey | null> {
  const [row] = await tx.query<PersonKey[]>(
    `select id as person, lower(email) as email from person where id = $1 and erased_at is null`,
    [personId],
  );
  return row ?? null;
}

/**
 * All that is held about whoever asks, and about nobody else. Read as the product: one's own name stands in rows that are
 * the office's (a message to me is the office's), and every statement names the person.
 */
export async function findHeldData(tx: Transaction, scope: Scope): Promise<HeldData[]> {
  const { personId } = scope.actor;
  if (personId === null) return [];
  return asSystem(tx, async () => {
    const key = await findPersonKey(tx, personId);
    if (!key) return [];
    const held: HeldData[] = [];
    for (const { table, category, held: sql } of register) {
      if (sql === null) continue;
      const rows = await ask<{ row: HeldRow }>(tx, `${sql} limit ${mostRows}`, key);
      if (rows.length > 0) held.push({ category, table, rows: rows.map(({ row }) => row) });
    }
    return held;
  });
}
