import {
  findGrantsOfPeople,
  findHandedGrants,
  findJoined,
  findLinkedPeople,
  findPeopleLookedAfter,
  findSecondStepsCaredFor,
} from '@app/access';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { manyByKey, oneByKey } from '../graphql/loaders.js';

export const personLookedAfterById = oneByKey(findPeopleLookedAfter, (person) => person.id);
export const grantsOfPerson = manyByKey(findGrantsOfPeople, (grant) => grant.personId);
export const desksOfHandOver = manyByKey(findHandedGrants, (grant) => grant.handOverId);

/** Of people whom the asker sees: whether they can sign in by now. Nothing else is read of how. */
export const joinedById = oneByKey(
  async (tx: Transaction, _scope: Scope, ids: readonly string[]) =>
    [...(await asSystem(tx, () => findJoined(tx, ids)))].map((id) => ({ id })),
  ({ id }) => id,
);

export const secondStepById = oneByKey(
  async (tx: Transaction, scope: Scope, ids: readonly string[]) =>
    [...(await asSystem(tx, () => findSecondStepsCaredFor(tx, scope, ids)))].map((id) => ({ id })),
  ({ id }) => id,
);

export const linkedAccountsOfPerson = manyByKey(
  (tx: Transaction, scope: Scope, personIds: readonly string[]) => findLinkedPeople(tx, scope, { personIds }),
  ({ personId }) => personId,
);
