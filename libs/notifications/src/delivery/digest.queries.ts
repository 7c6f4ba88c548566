import { storable, type Scope, type Transaction } from '@app/platform';
import type { Telling } from '../notification.js';
import { messageIdOf } from '../message-id.js';

/**
 * Puts a row into the reader's next mail of the day: one per office that writes, still to go, made where there is none. The row
 * itself is not sent then; it is marked with the mail that carries it.
 */
export async function carry(
  tx: Transaction,
  _scope: Scope,
  carried: {
    readonly id: string;
    readonly telling: Telling;
    readonly recipientKey: string;
    readonly nextAt: Date | null;
    readonly subject: string;
    readonly mailFrom: string;
  },
): Promise<void> {
  const { telling, recipientKey, nextAt } = carried;
  const place = telling.districtId ?? telling.wardId ?? '';
  const key = storable(`digest:${place}:${nextAt?.toISOString() ?? 'now'}>${recipientKey}`);
  // One that is leaving at this very moment takes nothing more: the next one does.
  const digestId =
    (await upsertDigest(tx, key, carried)) ?? (await upsertDigest(tx, `${key}>after:${carried.id}`, carried));
  await tx.query(`update notification set carried_by = $2 where id = $1`, [carried.id, digestId]);
}

async function upsertDigest(
  tx: Transaction,
  key: string,
  { telling, nextAt, subject, mailFrom }: Parameters<typeof carry>[2],
): Promise<string | undefined> {
  const { recipient } = telling;
  const rows = await tx.query<{ id: string }[]>(
    `insert into notification as n (dedupe_key, kind, channel, district_id, ward_id, organisation_id, contact_id, person_id,
       recipient_name, recipient_address, language, facts, subject, message_id, next_at)
     values ($1, 'DIGEST', 'EMAIL', $2, $3, $4, $5, $6, $7, $8, $9, '{"items": []}', $10, $11, coalesce($12, now()))
     on conflict (dedupe_key) do update set change_count = n.change_count + 1 where n.state = 'PENDING' and n.attempts = 0
     returning id`,
    [
      ...[key, telling.districtId, telling.districtId === null ? telling.wardId : null],
      ...[recipient.organisationId ?? null, recipient.contactId ?? null, recipient.personId ?? null],
      ...[storable(recipient.name), recipient.address && storable(recipient.address), recipient.language],
      ...[storable(subject), messageIdOf(key, mailFrom), nextAt],
    ],
  );
  return rows[0]?.id;
}
