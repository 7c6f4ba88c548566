import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A company's administrators know the people who act or will act for it, and those who acted, unless they work for somebody
 * else by now: their mail address is then another's.
 */
export class KnowNoFormerColleagueWhoWorksElsewhere1790000022100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      colleagues(`g.organisation_id = any ((select asker_administered_companies())::uuid[]) and (${holds('g')} or not exists (
        select from role_grant other where other.person_id = g.person_id
          and other.organisation_id is distinct from g.organisation_id and ${holds('other')}))`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(colleagues('g.organisation_id = any (asker_administered_companies())'));
  }
}

/** Today or later, and not taken back. */
const holds = (grant: string) =>
  `(${grant}.ends_on is null or ${grant}.ends_on >= greatest(${grant}.starts_on, japan_today()))`;

const colleagues = (condition: string) => `
  create or replace function asker_colleagues() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public as $$
    select coalesce(array_agg(distinct g.person_id), '{}') from role_grant g where ${condition} $$`;
