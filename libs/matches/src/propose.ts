import { accepted, approveMatch, refused } from '@app/domain';
import { record } from '@app/audit';
import { findOffer } from '@app/offers';
import { asSystem, systemScope, type Scope, type Transaction } from '@app/platform';
import { entry } from './decision-entry.js';
import { isForbidden } from './forbidden-pairs.queries.js';
import { insertMatch } from './match.commands.js';
import { matchesOfNeeds } from './match.queries.js';
import { lockPair } from './pair.js';
import type { Reviewed } from './reviewable.js';

export interface NewProposal {
  readonly needId: string;
  readonly offerId: string;
  readonly people: number;
  /** Whether later runs leave it alone. */
  readonly pinned: boolean;
}

/** A proposal of one pair, kept by the same rules as a run's. The need is one that the asker coordinates. */
export async function propose(tx: Transaction, scope: Scope, proposal: NewProposal): Promise<Reviewed> {
  const { needId, offerId, people, pinned } = proposal;
  const offer = await asSystem(tx, () => findOffer(tx, systemScope, offerId));
  if (!offer) return refused('NOT_FOUND');
  const pair = await lockPair(tx, offerId, needId);
  if (await isForbidden(tx, needId, offerId)) return refused('PAIR_FORBIDDEN');
  if (pair.obstacles.length > 0) return refused('NOT_ELIGIBLE');
  const twins = await matchesOfNeeds(tx, [needId], ['PROPOSED', 'APPROVED', 'CONFIRMED']);
  if (twins.some((twin) => twin.offerId === offerId)) return refused('ALREADY_DECIDED');
  const draft = { id: '', needId, offerId, people, state: 'PROPOSED' } as const;
  const possible = approveMatch(draft, people, pair.room, pair.rest);
  if (!possible.ok) return possible;
  const { reasons } = pair;
  const match = await insertMatch(tx, scope, pair, { people, origin: 'HAND', pinned, reasons });
  await record(tx, scope, entry('proposeMatch', null, match));
  return accepted(match);
}
