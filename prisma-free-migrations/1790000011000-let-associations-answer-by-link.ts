import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An association has one link at a time, which the branch office sends or prints, and can end. What it says through the
 * link stands beside the match: how many came, and its thanks.
 */
export class LetAssociationsAnswerByLink1790000011000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table association_link (
        id uuid primary key,
        association_id uuid not null references association,
        district_id uuid not null references district,
        token_hash text not null unique,
        created_by uuid references person,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        sent_at timestamptz,
        revoked_at timestamptz
      );
      create unique index association_link_one_at_a_time on association_link (association_id) where revoked_at is null;
      call protect_rows('association_link');
      create policy office_reads on association_link for select to machikaigi_app
        using (district_id = any ((select asker_offices())::uuid[]));
      create policy office_makes on association_link for insert to machikaigi_app
        with check (district_id = any ((select asker_offices())::uuid[]));
      create policy office_ends on association_link for update to machikaigi_app
        using (district_id = any ((select asker_offices())::uuid[]))
        with check (district_id = any ((select asker_offices())::uuid[]));

      create table association_report (
        match_id uuid primary key references match on delete cascade,
        event_day_id uuid not null references event_day on delete cascade,
        company_id uuid not null references company,
        district_id uuid not null references district,
        people_came integer check (people_came between 0 and 1000),
        reported_at timestamptz,
        thanks text check (char_length(thanks) between 1 and 500),
        thanked_at timestamptz,
        check ((people_came is null) = (reported_at is null)),
        check ((thanks is null) = (thanked_at is null))
      );
      create index association_report_day on association_report (event_day_id);
      call protect_rows('association_report');
      create policy company_reads on association_report for select to machikaigi_app
        using (company_id = any ((select asker_companies())::uuid[]));
      create policy desk_reads on association_report for select to machikaigi_app
        using (district_id = any ((select asker_desks())::uuid[]));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table association_report, association_link;`);
  }
}
