import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Community events with their days, staffing needs, and the files that events came from. */
export class CreateEventsAndNeeds1790000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table event_import (
        id uuid primary key default gen_random_uuid(),
        district_id uuid not null references district,
        file_name text not null,
        file_sha256 text not null,
        format text not null check (format in ('CSV', 'XLSX')),
        encoding text,
        generation text not null check (generation in ('A', 'B', 'C', 'OWN')),
        headers jsonb not null,
        mapping jsonb,
        facts jsonb not null default '{}',
        state text not null check (state in ('NEEDS_MAPPING', 'READ', 'IMPORTED', 'UNDONE')),
        rows_in_file integer not null,
        created_by uuid not null references person,
        created_at timestamptz not null default now(),
        imported_at timestamptz,
        undone_at timestamptz
      );
      create index event_import_district on event_import (district_id, created_at desc);
      create index event_import_file on event_import (district_id, file_sha256);
      create table event_import_row (
        id uuid primary key default gen_random_uuid(),
        import_id uuid not null references event_import on delete cascade,
        row_number integer not null,
        cells jsonb not null,
        ragged text check (ragged in ('LONG', 'SHORT')),
        reported text check (reported in ('BEFORE_HEADER', 'COMMENT', 'EMPTY_ROW', 'HEADER_CONTINUED')),
        mends jsonb not null default '{}',
        draft jsonb,
        problems jsonb not null default '[]',
        pile text check (pile in ('READY', 'CHECK', 'UNREADABLE')),
        left_out boolean not null default false,
        duplicate_of jsonb,
        not_duplicate boolean not null default false,
        event_id uuid,
        unique (import_id, row_number),
        check ((pile is null) = (draft is null)),
        check (reported is null or pile is null)
      );
      create index event_import_row_event on event_import_row (event_id);
      create table column_mapping (
        id uuid primary key default gen_random_uuid(),
        district_id uuid not null references district,
        fingerprint text not null,
        mapping jsonb not null,
        updated_at timestamptz not null default now(),
        unique (district_id, fingerprint)
      );
      create table community_event (
        id uuid primary key default gen_random_uuid(),
        district_id uuid not null references district,
        association_id uuid references association,
        title text not null check (title <> ''),
        title_kana text,
        description text,
        organiser_text text,
        theme text not null,
        venue_name text,
        venue_address text,
        lat double precision,
        lng double precision,
        meeting_place text,
        things_to_bring text,
        clothing text,
        rain_plan text,
        url text,
        import_id uuid references event_import,
        source_key text,
        search_text text not null generated always as (ja_norm(title || ' ' || coalesce(title_kana, '') || ' ' || coalesce(venue_name, ''))) stored,
        created_by uuid references person,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((lat is null) = (lng is null))
      );
      create index community_event_district on community_event (district_id);
      create index community_event_association on community_event (association_id);
      create index community_event_import on community_event (import_id);
      alter table event_import_row add foreign key (event_id) references community_event on delete set null;
      create table event_day (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references community_event on delete cascade,
        certainty text not null check (certainty in ('DAY', 'PERIOD', 'OPEN')),
        date date,
        period_from date,
        period_to date,
        period_meaning text check (period_meaning in ('RUNS', 'SOMEWHERE_IN')),
        start_time text check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        end_time text check (end_time ~ '^([01][0-9]|2[0-4]):[0-5][0-9]$'),
        backup_date date,
        date_text text,
        state text not null default 'PLANNED' check (state in ('PLANNED', 'CALLED_OFF', 'DONE')),
        called_off_reason text,
        check (case certainty
          when 'DAY' then date is not null and period_from is null and period_to is null
          when 'PERIOD' then date is null and period_from is not null and period_to >= period_from
          else date is null and period_from is null and period_to is null end),
        check ((certainty = 'PERIOD') = (period_meaning is not null)),
        check (date between '1950-01-01' and '2100-12-31'),
        check (period_from >= '1950-01-01' and period_to <= '2100-12-31'),
        check (backup_date is null or (certainty = 'DAY' and backup_date <> date))
      );
      create index event_day_event on event_day (event_id);
      create index event_day_date on event_day (date);
      create table staffing_need (
        id uuid primary key default gen_random_uuid(),
        event_day_id uuid not null references event_day on delete cascade,
        district_id uuid not null references district,
        kind text not null default 'HANDS' check (kind in ('HANDS', 'LECTURER', 'VISIT')),
        role text not null check (role <> ''),
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        people_wanted integer not null check (people_wanted between 1 and 1000),
        fewest_people integer not null check (fewest_people between 1 and people_wanted),
        people_taken integer not null default 0,
        skills text[] not null default '{}',
        theme text not null,
        urgency integer not null default 3 check (urgency between 1 and 5),
        most_offers integer not null default 10 check (most_offers >= 1),
        answer_by timestamptz not null check (answer_by < starts_at),
        open_to_ward boolean not null default false,
        adults_only boolean not null default false,
        languages text[] not null default '{}',
        backup_required boolean not null default false,
        state text not null default 'OPEN' check (state in ('OPEN', 'WITHDRAWN', 'CALLED_OFF', 'DONE')),
        terms_version integer not null default 1,
        created_by uuid references person,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint need_is_never_overfilled check (people_taken between 0 and people_wanted)
      );
      create index staffing_need_day on staffing_need (event_day_id);
      create index staffing_need_district_time on staffing_need (district_id, starts_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table event_import_row drop constraint event_import_row_event_id_fkey;
      drop table staffing_need, event_day, community_event, column_mapping, event_import_row, event_import;
    `);
  }
}
