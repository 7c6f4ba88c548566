import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes, by name: the company's own, and the branch office's once it is shared for that one match. */
export class KeepNamesOnlyWhereNeeded1790000011100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table roster (
        match_id uuid primary key references match on delete cascade,
        company_id uuid not null references company,
        district_id uuid not null references district,
        updated_at timestamptz not null default now(),
        shared_at timestamptz
      );
      create table roster_name (
        match_id uuid not null references roster on delete cascade,
        position integer not null check (position between 1 and 1000),
        name text not null check (char_length(name) between 1 and 100),
        kana text not null check (char_length(kana) between 1 and 100),
        primary key (match_id, position)
      );
      call protect_rows('roster');
      create policy company_reads on roster for select to machikaigi_app
        using (company_id = any ((select asker_companies())::uuid[]));
      create policy office_reads_what_is_shared on roster for select to machikaigi_app
        using (shared_at is not null and district_id = any ((select asker_offices())::uuid[]));
      create policy company_makes on roster for insert to machikaigi_app
        with check (company_id = any ((select asker_companies())::uuid[]) and exists (select from match m
          where m.id = match_id and m.company_id = roster.company_id and m.district_id = roster.district_id));
      create policy company_changes on roster for update to machikaigi_app
        using (company_id = any ((select asker_companies())::uuid[]))
        with check (company_id = any ((select asker_companies())::uuid[]) and exists (select from match m
          where m.id = match_id and m.company_id = roster.company_id and m.district_id = roster.district_id));
      create policy company_removes on roster for delete to machikaigi_app
        using (company_id = any ((select asker_companies())::uuid[]));

      call protect_rows('roster_name');
      create policy whoever_reads_the_roster on roster_name for select to machikaigi_app
        using (exists (select from roster r where r.match_id = roster_name.match_id));
      create policy company_writes on roster_name for insert to machikaigi_app
        with check (exists (select from roster r where r.match_id = roster_name.match_id
          and r.company_id = any ((select asker_companies())::uuid[])));
      create policy company_changes on roster_name for update to machikaigi_app
        using (exists (select from roster r where r.match_id = roster_name.match_id
          and r.company_id = any ((select asker_companies())::uuid[])))
        with check (exists (select from roster r where r.match_id = roster_name.match_id
          and r.company_id = any ((select asker_companies())::uuid[])));
      create policy company_removes on roster_name for delete to machikaigi_app
        using (exists (select from roster r where r.match_id = roster_name.match_id
          and r.company_id = any ((select asker_companies())::uuid[])));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table roster_name, roster;`);
  }
}
