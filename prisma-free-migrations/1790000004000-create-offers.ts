import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What companies can give, and when: windows or weekly patterns. */
export class CreateOffers1790000004000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table volunteer_offer (
        id uuid primary key default gen_random_uuid(),
        company_id uuid not null references company,
        kind text not null default 'HANDS' check (kind in ('HANDS', 'LECTURER', 'VISIT')),
        people integer not null check (people between 1 and 1000),
        smallest_group integer not null default 1 check (smallest_group between 1 and people),
        most_events integer not null check (most_events between 1 and 366),
        most_person_turns integer check (most_person_turns >= 1),
        most_people_per_need integer check (most_people_per_need >= smallest_group),
        skills text[] not null default '{}',
        themes text[] not null default '{}',
        district_ids uuid[] not null check (cardinality(district_ids) > 0),
        languages text[] not null default '{ja}',
        adults_only boolean not null default true,
        participation_basis text not null check (participation_basis in ('DUTY', 'VOLUNTEER_LEAVE', 'OWN_TIME')),
        seeks_new boolean not null default false,
        lat double precision,
        lng double precision,
        note text,
        state text not null default 'OPEN' check (state in ('OPEN', 'WITHDRAWN')),
        terms_version integer not null default 1,
        told_by text check (told_by in ('TELEPHONE', 'PAPER')),
        created_by uuid references person,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((lat is null) = (lng is null))
      );
      create index volunteer_offer_company on volunteer_offer (company_id);
      create table offer_window (
        id uuid primary key default gen_random_uuid(),
        offer_id uuid not null references volunteer_offer on delete cascade,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at)
      );
      create index offer_window_offer on offer_window (offer_id);
      create table offer_pattern (
        id uuid primary key default gen_random_uuid(),
        offer_id uuid not null references volunteer_offer on delete cascade,
        weekdays integer[] not null check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'),
        from_time text not null check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        to_time text not null check (to_time ~ '^([01][0-9]|2[0-4]):[0-5][0-9]$'),
        first_day date not null,
        last_day date not null check (last_day >= first_day),
        holidays text not null default 'AS_WEEKDAY' check (holidays in ('AS_WEEKDAY', 'NEVER', 'ONLY')),
        except_dates date[] not null default '{}'
      );
      create index offer_pattern_offer on offer_pattern (offer_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table offer_pattern, offer_window, volunteer_offer;
    `);
  }
}
