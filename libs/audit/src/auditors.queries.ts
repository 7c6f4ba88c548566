import type { Language } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';

export interface Auditor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Who audits the ward today. For the product itself, which writes to them. */
export function findAuditors(tx: Transaction, scope: Scope, wardId: string): Promise<Auditor[]> {
  return tx.query<Auditor[]>(
    `select distinct p.id, p.name, p.email, p.language from person p join role_grant g on g.person_id = p.id
     where $2 and p.ward_id = $1 and g.role = 'AUDITOR' and g.starts_on <= japan_today()
       and (g.ends_on is null or g.ends_on >= japan_today())
     order by p.id`,
    [wardId, scope.everything],
  );
}
