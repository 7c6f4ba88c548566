import { erasePersonal, record } from '@app/audit';
import type { Scope, Transaction } from '@app/platform';
import { ask } from './bind.js';
import { erasedAddress, erasedName } from './erased.js';
import { findPersonKey } from './held.queries.js';
import { register } from './register.js';
import { removeContact } from './remove-contact.js';

/**
 * Takes a person out: every way of signing in and every session ends, the name and the address go from wherever they
 * stand, decisions stay without them. Runs as the product (`asSystem`); who may is decided before. Twice does nothing.
 */
export async function erasePerson(tx: Transaction, scope: Scope, personId: string): Promise<boolean> {
  await tx.query(`select from person where id = $1 for update`, [personId]);
  const key = await findPersonKey(tx, personId);
  if (!key) return false;
  const contacts = await tx.query<{ id: string }[]>(
    `select c.id from contact c join organisation o on o.id = c.organisation_id join person p on p.ward_id = o.ward_id
      where lower(c.email) = $1 and p.id = $2`,
    [key.email, personId],
  );
  for (const { id } of contacts) await removeContact(tx, id);
  for (const { erase } of register) if (erase !== null) await ask(tx, erase, key);
  await tx.query(
    `update person set name = $2, email = ${erasedAddress('id')}, password_hash = null, erased_at = now() where id = $1`,
    [personId, erasedName],
  );
  await record(tx, scope, { action: 'erasePerson', subjectType: 'person', subjectId: personId });
  await erasePersonal(tx, scope, { personId });
  return true;
}
