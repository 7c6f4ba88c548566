import { asSystem, type Transaction } from '@app/platform';
import type { WaysToSignIn } from './passkeys.js';

/** By what the person could sign in now. Whoever takes one away waits here for the other who does. */
export async function lockWaysToSignIn(tx: Transaction, personId: string): Promise<WaysToSignIn> {
  return asSystem(tx, async () => {
    await tx.query('select from person where id = $1 for update', [personId]);
    const [ways] = await tx.query<WaysToSignIn[]>(
      `select password_hash is not null as password,
         (select count(*)::integer from passkey where person_id = p.id) as passkeys,
         (select count(*)::integer from federated_identity f join identity_provider i on i.id = f.provider_id
           where f.person_id = p.id and i.enabled and i.issuer = f.issuer) as "organisationAccounts"
       from person p where p.id = $1`,
      [personId],
    );
    return ways ?? { password: false, passkeys: 0, organisationAccounts: 0 };
  });
}
