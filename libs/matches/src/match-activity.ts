import { findNeedsForMatchingByIds, type NeedForMatching } from '@app/needs';
import { activityOf, type Activity } from '@app/notifications';
import { systemScope, type Transaction } from '@app/platform';
import { associationName } from './association-name.js';

/** A need as a message tells of it, with where it belongs. */
export interface ToldNeed extends NeedForMatching {
  readonly activity: Activity;
}

export async function toldNeed(tx: Transaction, needId: string): Promise<ToldNeed> {
  const [row] = await findNeedsForMatchingByIds(tx, systemScope, [needId]);
  if (!row) throw new Error(`no need ${needId}`);
  const name = await associationName(tx, row.event.associationId);
  return { ...row, activity: activityOf(row.event, row.day, row.need, name) };
}
