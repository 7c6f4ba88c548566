import type { Transaction } from '@app/platform';

/** Null for an event that no association of ours gives. */
export async function associationName(tx: Transaction, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await tx.query<{ name: string }[]>(`select name from organisation where id = $1`, [id]);
  return row?.name ?? null;
}
