import { randomUUID } from 'node:crypto';
import { isoInJapan } from '@app/domain';
import type { Notifications, SecurityMatter } from '@app/notifications';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { PersonRow } from './person.entity.js';

export interface SecurityNews {
  readonly personId: string;
  readonly matter: SecurityMatter;
  readonly at: Date;
}

/** Tells a person by mail what was done to the way in which it signs in: who didn't do that has to know. */
export async function tellOfSecurity(
  notifications: Notifications,
  tx: Transaction,
  scope: Scope,
  { personId, matter, at }: SecurityNews,
): Promise<void> {
  await asSystem(tx, async () => {
    const { name, email, language, wardId } = await tx.findOneByOrFail(PersonRow, { id: personId });
    await notifications.tell(tx, scope, {
      kind: 'SECURITY_NOTICE',
      dedupeKey: `security:${matter}:${randomUUID()}`,
      districtId: null,
      wardId,
      recipient: { personId, name, address: email, language },
      facts: { matter, at: isoInJapan(at) },
    });
  });
}
