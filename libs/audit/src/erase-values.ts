import { type Scope, systemScope, type Transaction } from '@app/platform';
import type { PersonalSubject } from './decision.js';
import { entryOf, type NewEntry } from './new-entry.js';
import { erasureAction } from './personal-check.js';

/** @returns what is to be said of it in each chain that held something of this person */
export async function eraseValues(
  tx: Transaction,
  scope: Scope,
  whose: PersonalSubject,
): Promise<NewEntry[]> {
  const [personId, contactId] = 'personId' in whose ? [whose.personId, null] : [null, whose.contactId];
  const chains = await tx.query<{ chain: string; erased: number }[]>(
    `select of_chain as chain, erased from erase_audit_personal($1, $2)`,
    [personId, contactId],
  );
  // Who had itself erased must not come back in by the name of who did it.
  const { actor } = scope.actor.personId === personId ? systemScope : scope;
  return chains.map(({ chain, erased }) => ({
    ...entryOf(actor, {
      action: erasureAction,
      subjectType: personId ? 'person' : 'contact',
      subjectId: personId ?? contactId ?? chain,
      after: { entries: erased },
    }),
    chain,
  }));
}
