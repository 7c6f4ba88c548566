import { record } from '@app/audit';
import type { Assignment, Rematched } from '@app/matching';
import { lockNeeds } from '@app/needs';
import { lockOffers } from '@app/offers';
import type { Scope, Transaction } from '@app/platform';
import { entry } from './decision-entry.js';
import { saveMatch } from './match.commands.js';
import type { MatchRow } from './match.entity.js';
import { lockMatch } from './match.queries.js';
import { propose } from './propose.js';

/** Somebody has decided about what was to move; nothing of it is done then. */
export class MovedMeanwhile extends Error {}

/**
 * Makes of the proposals what was found. What was promised meanwhile is left out where nothing else had to move for it.
 *
 * @param movable the proposals that it was found with
 * @returns the new proposals
 * @throws MovedMeanwhile to take all of it back
 */
export async function takeOver(
  tx: Transaction,
  scope: Scope,
  movable: readonly MatchRow[],
  { removed, added, changed }: Rematched,
): Promise<MatchRow[]> {
  await lockAll(tx, [...removed, ...added, ...changed.map(({ after }) => after)]);
  for (const match of removed) await supersede(tx, scope, await stillThere(tx, movable, match));
  for (const { before, after } of changed) {
    const match = await stillThere(tx, movable, before);
    await changePeople(tx, scope, match, after);
  }
  const proposed: MatchRow[] = [];
  for (const { needId, offerId, people } of added) {
    const outcome = await propose(tx, scope, { needId, offerId, people, pinned: false });
    if (outcome.ok) proposed.push(outcome.value);
    else if (removed.length + changed.length > 0) throw new MovedMeanwhile(outcome.refusal);
  }
  return proposed;
}

/** Offers first, then needs, as everybody does who takes people from either. */
async function lockAll(tx: Transaction, matches: readonly Assignment[]): Promise<void> {
  await lockOffers(tx, [...new Set(matches.map(({ offerId }) => offerId))]);
  await lockNeeds(tx, [...new Set(matches.map(({ needId }) => needId))]);
}

async function stillThere(
  tx: Transaction,
  movable: readonly MatchRow[],
  match: Assignment,
): Promise<MatchRow> {
  const seen = movable.find(({ needId, offerId }) => needId === match.needId && offerId === match.offerId);
  if (!seen) throw new Error(`no proposal of ${match.offerId} for ${match.needId} may move`);
  const now = await lockMatch(tx, seen.id);
  if (now.state !== 'PROPOSED' || now.pinned || now.people !== seen.people)
    throw new MovedMeanwhile(now.state);
  return now;
}

async function supersede(tx: Transaction, scope: Scope, match: MatchRow): Promise<void> {
  const before = { ...match };
  const after = await saveMatch(tx, scope, match, { state: 'SUPERSEDED', closedAt: new Date() });
  await record(tx, scope, entry('supersedeMatch', before, after));
}

async function changePeople(
  tx: Transaction,
  scope: Scope,
  match: MatchRow,
  { people, holdsBackup }: Assignment,
): Promise<void> {
  const before = { ...match };
  const after = await saveMatch(tx, scope, match, { people, holdsBackup });
  await record(tx, scope, entry('changeProposal', before, after));
}
