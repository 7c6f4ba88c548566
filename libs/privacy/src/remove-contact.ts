import { erasePersonal } from '@app/audit';
import { asSystem, systemScope, type Transaction } from '@app/platform';
import { erasedName } from './erased.js';

/**
 * Deletes a contact. Messages that still wait for it go to the organisation's next contact (without one, onto the list of
 * calls to make, under the organisation's name); messages that went out forget name and address; the record forgets what
 * was written of the contact. Who may is decided before.
 */
export async function removeContact(tx: Transaction, id: string): Promise<void> {
  await asSystem(tx, async () => {
    await tx.query(
      `update notification set recipient_name = $2, recipient_address = null, dedupe_key = id::text
       where contact_id = $1 and state in ('SENT', 'DEAD', 'SUPPRESSED')`,
      [id, erasedName],
    );
    await tx.query(
      `with next as (
         select c.id, coalesce(c.name, o.name) as name, c.email, coalesce(c.language, 'ja') as language
         from contact gone join organisation o on o.id = gone.organisation_id
           left join contact c on c.organisation_id = o.id and c.id <> gone.id
         where gone.id = $1 order by c.email is null, c.created_at, c.id limit 1)
       update notification n set contact_id = next.id, recipient_name = next.name, recipient_address = next.email,
         language = next.language, channel = case when next.email is null then 'TELEPHONE' else 'EMAIL' end
       from next where n.contact_id = $1 and n.state in ('PENDING', 'RETRY')`,
      [id],
    );
    await erasePersonal(tx, systemScope, { contactId: id });
    await tx.query(`delete from contact where id = $1`, [id]);
  });
}
