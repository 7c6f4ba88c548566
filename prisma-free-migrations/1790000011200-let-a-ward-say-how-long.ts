import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long a ward keeps what; only what it changed stands here, the rest is the product's default. And who asked that
 * what is held about them be deleted.
 */
export class LetAWardSayHowLong1790000011200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table retention (
        ward_id uuid not null references ward,
        kind text not null,
        length integer not null,
        updated_at timestamptz not null default now(),
        primary key (ward_id, kind),
        constraint retention_within_bounds check (case kind
          when 'ROSTERS' then length between 7 and 90
          when 'MESSAGES' then length between 3 and 36
          when 'PEOPLE' then length between 1 and 10
          when 'SESSIONS' then length between 7 and 180
          when 'LINKS' then length between 7 and 365
          when 'IMPORT_CELLS' then length between 1 and 24
          else false end)
      );
      call protect_rows('retention');
      -- The periods stand on the public privacy page.
      create policy everybody_reads on retention for select to machikaigi_app using (true);
      create policy administrator_sets on retention for insert to machikaigi_app
        with check (ward_id = any ((select asker_administered_wards())::uuid[]));
      create policy administrator_changes on retention for update to machikaigi_app
        using (ward_id = any ((select asker_administered_wards())::uuid[]))
        with check (ward_id = any ((select asker_administered_wards())::uuid[]));

      alter table person add column erased_at timestamptz;

      create table erasure_request (
        id uuid primary key default gen_random_uuid(),
        ward_id uuid not null references ward,
        person_id uuid not null references person,
        state text not null default 'REQUESTED' check (state in ('REQUESTED', 'TAKEN_BACK', 'DECLINED', 'CARRIED_OUT')),
        requested_at timestamptz not null default now(),
        decided_at timestamptz,
        decided_by uuid references person,
        reason text check (char_length(reason) between 1 and 500),
        check ((state = 'REQUESTED') = (decided_at is null)),
        check (state <> 'DECLINED' or reason is not null)
      );
      create unique index erasure_request_one_at_a_time on erasure_request (person_id) where state = 'REQUESTED';
      create index erasure_request_ward on erasure_request (ward_id, requested_at desc);
      call protect_rows('erasure_request');
      create policy own_read on erasure_request for select to machikaigi_app
        using (person_id = (select asker_person()));
      create policy administrator_reads on erasure_request for select to machikaigi_app
        using (ward_id = any ((select asker_administered_wards())::uuid[]));
      create policy own_asking on erasure_request for insert to machikaigi_app
        with check (person_id = (select asker_person()) and ward_id = (select asker_ward()));
      create policy own_taking_back on erasure_request for update to machikaigi_app
        using (person_id = (select asker_person()) and state = 'REQUESTED')
        with check (person_id = (select asker_person()) and state = 'TAKEN_BACK');
      create policy administrator_decides on erasure_request for update to machikaigi_app
        using (ward_id = any ((select asker_administered_wards())::uuid[]) and state = 'REQUESTED')
        with check (ward_id = any ((select asker_administered_wards())::uuid[]));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table erasure_request;
      alter table person drop column erased_at;
      drop table retention;
    `);
  }
}
