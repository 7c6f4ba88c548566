import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A conference names a company's administrator only where nobody who can sign in looks after the company. */
export class LeaveCompaniesTheirOwnAdministrators1790000022000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(mayGrant(whereNobodyDoes));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(mayGrant(''));
  }
}

const whereNobodyDoes = `and not exists (
          select from role_grant g join person p on p.id = g.person_id
          where g.organisation_id = company and g.role = 'COMPANY_ADMINISTRATOR'
            and g.starts_on <= japan_today() and (g.ends_on is null or g.ends_on >= japan_today())
            and (p.password_hash is not null or exists (select from passkey k where k.person_id = p.id)
              or exists (select from federated_identity f where f.person_id = p.id)))`;

/** As it was made, but for this condition on what a coordinator may give. */
const mayGrant = (condition: string) => `
  create or replace function asker_may_grant(wanted text, district uuid, company uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public as $$
    select case
      when wanted in ('WARD_ADMINISTRATOR', 'AUDITOR') then cardinality(asker_administered_wards()) > 0
      when wanted in ('BRANCH_OFFICER', 'COORDINATOR') then exists (
        select from district d where d.id = asker_may_grant.district and d.ward_id = any (asker_administered_wards()))
      else company = any (asker_administered_companies())
        or exists (select from organisation o where o.id = company and o.ward_id = any (asker_administered_wards()))
        or (wanted = 'COMPANY_ADMINISTRATOR' and exists (
          select from conference_member m join conference c on c.id = m.conference_id
          where m.company_id = company and c.district_id = any (asker_conferences())
            and m.since <= japan_today() and (m.until is null or m.until >= japan_today())) ${condition})
      end $$`;
