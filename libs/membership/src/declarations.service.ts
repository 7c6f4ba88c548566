import { dateInJapan, declarationVersion, refusedFor, remindDaysBefore, type Checked } from '@app/domain';
import { Database, systemScope, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { keepDeclaration } from './admission.commands.js';
import { writeSignature, type SignatureDraft } from './application.js';
import { mayAdminister } from './conference-names.js';
import { DeclarationRow } from './membership.entity.js';
import { MembershipTelling } from './membership-telling.js';

interface Due {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly validUntil: string;
  readonly districtId: string;
}

/** Personal details of an application that led to nothing are kept for so long, for questions about the answer. */
const keepAfterRefusalDays = 90;

/** What every member declares once a year. */
@Injectable()
export class Declarations {
  constructor(
    private readonly database: Database,
    private readonly telling: MembershipTelling,
  ) {}

  renew(
    scope: Scope,
    companyId: string,
    draft: SignatureDraft,
  ): Promise<Checked<DeclarationRow, 'BAD_INPUT' | 'NOT_FOUND'>> {
    return this.database.run(scope, async (tx) => {
      if (!(await mayAdminister(tx, scope, companyId))) return refusedFor('NOT_FOUND');
      const written = writeSignature(draft);
      if (!written.ok) return written;
      const declaration = await keepDeclaration(tx, scope, companyId, {
        ...{ signerName: written.value.signerName, signerTitle: written.value.signerTitle },
        declaredOn: dateInJapan(this.telling.now()),
        textVersion: declarationVersion,
        personId: scope.actor.personId,
      });
      return { ok: true, value: declaration };
    });
  }

  /** Reminds each company once of each declaration that is about to end. @returns how many mails were written */
  async remind(): Promise<number> {
    return this.database.run(systemScope, async (tx) => {
      const today = dateInJapan(this.telling.now());
      let mails = 0;
      for (const due of await findDue(tx, today)) {
        mails += await this.telling.remindOfDeclaration(tx, systemScope, due, due.districtId);
        await tx.update(DeclarationRow, { id: due.id }, { remindedAt: this.telling.now() });
      }
      return mails;
    });
  }

  /** Applications whose address nobody confirmed go; of those that led to nothing, the people's details. */
  async tidy(): Promise<void> {
    await this.database.run(systemScope, async (tx) => {
      await tx.query(
        `delete from membership_application a where expires_at < $1 and not exists (
           select from membership_request r where r.application_id = a.id and r.state not in ('ASKED', 'INVITED'))`,
        [this.telling.now()],
      );
      await tx.query(
        `update membership_application a set contact_name = null, contact_department = null, contact_phone = null,
           contact_email = '', signer_name = null, signer_title = null, message = null
         where contact_email <> '' and not exists (select from membership_request r where r.application_id = a.id
           and (r.decided_at is null or r.decided_at > $1::timestamptz - make_interval(days => $2)))`,
        [this.telling.now(), keepAfterRefusalDays],
      );
    });
  }
}

/** Only a member's latest declaration: one that was renewed early needs no reminder. */
function findDue(tx: Transaction, today: string): Promise<Due[]> {
  return tx.query<Due[]>(
    `select x.id, x.company_id as "companyId", o.name as "companyName", x.valid_until as "validUntil",
       min(c.district_id::text) as "districtId"
     from declaration x join organisation o on o.id = x.company_id
       join conference_member m on m.company_id = x.company_id and m.since <= $1 and (m.until is null or m.until >= $1)
       join conference c on c.id = m.conference_id
     where x.reminded_at is null and x.valid_until >= $1 and x.valid_until <= $1::date + $2::int
       and not exists (select from declaration later where later.company_id = x.company_id
         and (later.valid_until, later.created_at) > (x.valid_until, x.created_at))
     group by x.id, o.name order by x.valid_until, x.id limit 200`,
    [today, remindDaysBefore],
  );
}
