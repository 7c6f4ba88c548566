import { record } from '@app/audit';
import { declarationEnd, declarationTopics } from '@app/domain';
import { ConferenceMemberRow } from '@app/conferences';
import { CompanyRow, ContactRow, OrganisationRow } from '@app/directory';
import type { Scope, Transaction } from '@app/platform';
import type { SignatureDraft } from './application.js';
import type { ConferencePlace } from './conference-names.js';
import { DeclarationRow, type MembershipApplicationRow } from './membership.entity.js';

export interface AdmittedCompany {
  readonly id: string;
  /**
   * Whether the application's person becomes its administrator and contact. A corporate number is public: whoever asks in the
   * name of a company that is known gets no right to its data by that. Its own administrators give roles, or, where it
   * has none, a coordinator who names one, or invited this person.
   */
  readonly opensToApplicant: boolean;
}

/** The company by its corporate number in the ward, made where there is none: never twice. */
export async function findOrMakeCompany(
  tx: Transaction,
  application: MembershipApplicationRow,
): Promise<AdmittedCompany> {
  const { wardId, corporateNumber, name, kana } = application;
  await tx.query(`select pg_advisory_xact_lock(hashtext('company ' || $1))`, [
    `${wardId} ${corporateNumber}`,
  ]);
  const known = await tx.findOneBy(OrganisationRow, { wardId, corporateNumber });
  const organisation =
    known ??
    (await tx.save(
      tx.create(OrganisationRow, { wardId, corporateNumber, name, kana: kana ?? name, nameEn: null }),
    ));
  const isCompany = await tx.existsBy(CompanyRow, { organisationId: organisation.id });
  if (!isCompany) {
    await tx.insert(CompanyRow, {
      organisationId: organisation.id,
      industry: application.industry ?? '',
      themes: application.themes,
    });
  }
  const trusted = !isCompany || application.origin === 'INVITED';
  const opensToApplicant = trusted && !(await isLookedAfter(tx, organisation.id));
  if (opensToApplicant) await addContact(tx, organisation.id, application);
  return { id: organisation.id, opensToApplicant };
}

async function isLookedAfter(tx: Transaction, companyId: string): Promise<boolean> {
  const [row] = await tx.query<{ looked: boolean }[]>(
    `select exists (select from role_grant where role = 'COMPANY_ADMINISTRATOR' and organisation_id = $1
       and ends_on is distinct from starts_on - 1 and (ends_on is null or ends_on >= japan_today())) as looked`,
    [companyId],
  );
  return row!.looked;
}

async function addContact(
  tx: Transaction,
  organisationId: string,
  application: MembershipApplicationRow,
): Promise<void> {
  const { contactDepartment, contactName, contactEmail, contactPhone, language, name } = application;
  const [known] = await tx.query<unknown[]>(
    `select from contact where organisation_id = $1 and lower(email) = lower($2) limit 1`,
    [organisationId, contactEmail],
  );
  if (known) return;
  await tx.insert(ContactRow, {
    organisationId,
    department: contactDepartment,
    name: contactName ?? name,
    email: contactEmail,
    phone: contactPhone,
    language,
  });
}

/** A member from the day on; one that had left begins anew. @returns false where it is a member already */
export async function addMember(
  tx: Transaction,
  { conferenceId }: ConferencePlace,
  companyId: string,
  since: string,
): Promise<boolean> {
  const added = await tx.query<unknown[]>(
    `insert into conference_member as m (conference_id, company_id, since) values ($1, $2, $3)
     on conflict (conference_id, company_id) do update set since = excluded.since, until = null
       where m.until < excluded.since
     returning company_id`,
    [conferenceId, companyId, since],
  );
  if (added.length > 0) return true;
  // One that was about to leave stays.
  await tx.update(ConferenceMemberRow, { conferenceId, companyId }, { until: null });
  return false;
}

/** What was signed, for a year. */
export async function keepDeclaration(
  tx: Transaction,
  scope: Scope,
  companyId: string,
  signed: Pick<SignatureDraft, 'signerName' | 'signerTitle'> & {
    readonly declaredOn: string;
    readonly textVersion: string;
    readonly personId: string | null;
  },
): Promise<DeclarationRow> {
  const declaration = await tx.save(
    tx.create(DeclarationRow, {
      companyId,
      topics: [...declarationTopics],
      validUntil: declarationEnd(signed.declaredOn),
      ...signed,
    }),
  );
  await record(tx, scope, {
    action: 'declare',
    subjectType: 'declaration',
    subjectId: declaration.id,
    organisationId: companyId,
    after: {
      textVersion: signed.textVersion,
      topics: declaration.topics,
      declaredOn: signed.declaredOn,
      validUntil: declaration.validUntil,
    },
    ...(signed.personId && {
      personal: { personId: signed.personId, values: { signerName: signed.signerName } },
    }),
  });
  return declaration;
}
