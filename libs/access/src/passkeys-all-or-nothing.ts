import type { Database, Scope, Transaction } from '@app/platform';

class Undone extends Error {}

/** One transaction, of which a refusal leaves nothing behind. */
export async function allOrNothing<Result extends { readonly ok: boolean }>(
  database: Database,
  scope: Scope,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  let refusal: Result | undefined;
  try {
    return await database.run(scope, async (tx) => {
      const outcome = await work(tx);
      if (outcome.ok) return outcome;
      refusal = outcome;
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone && refusal) return refusal;
    throw error;
  }
}
