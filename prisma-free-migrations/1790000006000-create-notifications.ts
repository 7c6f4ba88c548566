import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per message to one person about one thing: the truth of which the queue is only the bell. */
export class CreateNotifications1790000006000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notification (
        id uuid primary key default gen_random_uuid(),
        dedupe_key text not null unique,
        kind text not null,
        channel text not null default 'EMAIL' check (channel in ('EMAIL', 'TELEPHONE')),
        district_id uuid not null references district,
        match_id uuid references match,
        need_id uuid references staffing_need on delete cascade,
        event_day_id uuid references event_day on delete cascade,
        organisation_id uuid references organisation,
        contact_id uuid references contact on delete set null,
        person_id uuid references person on delete set null,
        recipient_name text not null,
        recipient_address text,
        language text not null check (language in ('ja', 'en')),
        facts jsonb not null default '{}',
        state text not null default 'PENDING' check (state in ('PENDING', 'SENDING', 'RETRY', 'SENT', 'DEAD', 'SUPPRESSED')),
        attempts integer not null default 0,
        next_at timestamptz not null default now(),
        claimed_until timestamptz,
        message_id text not null unique,
        subject text,
        failure text,
        created_at timestamptz not null default now(),
        sent_at timestamptz
      );
      create index notification_due on notification (next_at) where state in ('PENDING', 'RETRY', 'SENDING');
      create index notification_match on notification (match_id);
      create index notification_day on notification (event_day_id);
      create index notification_district on notification (district_id, created_at desc);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table notification;
    `);
  }
}
