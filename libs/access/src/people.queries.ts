import type { Language } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import { PersonRow } from './person.entity.js';

/** The asker's own row; nobody reads anybody else's. */
export async function findSelf(tx: Transaction, scope: Scope): Promise<PersonRow | null> {
  return scope.actor.personId === null ? null : tx.findOneBy(PersonRow, { id: scope.actor.personId });
}

/** The language of the screens and mails. False for who has not signed in. */
export async function chooseLanguage(tx: Transaction, scope: Scope, language: Language): Promise<boolean> {
  if (scope.actor.personId === null) return false;
  await tx.update(PersonRow, { id: scope.actor.personId }, { language });
  return true;
}
