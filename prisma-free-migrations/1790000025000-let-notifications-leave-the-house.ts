import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a notification's way out of the house is known by: whose turn it is, who holds it and since when, how often it was
 * found half sent, what carries it, who had it sent again or did it by hand. Beside it which addresses no longer work, whether
 * the mail server is given a rest, and the reports that came back.
 */
export class LetNotificationsLeaveTheHouse1790000025000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notification
        add column tenant_id uuid generated always as (coalesce(district_id, ward_id)) stored,
        add column priority smallint not null default 1 check (priority in (0, 1)),
        add column first_tried_at timestamptz,
        add column claimed_by uuid,
        add column questioned_at timestamptz,
        add column found_sending integer not null default 0 check (found_sending >= 0),
        add column carried_by uuid references notification on delete set null check (carried_by <> id),
        add column again_of uuid references notification on delete set null check (again_of <> id),
        add column requested_by uuid references person on delete set null,
        add column done_by uuid references person on delete set null,
        add column done_note text check (char_length(done_note) <= 2000),
        add column change_count integer not null default 0 check (change_count >= 0),
        add column endpoint_id uuid,
        add column failure_class text,
        drop constraint notification_channel_check,
        add constraint notification_channel_check check (channel in ('EMAIL', 'WEBHOOK', 'TELEPHONE', 'PAPER'));

      -- Whose turn it is: tenant by tenant, who waits at the screen first, then who has waited longest.
      create index notification_turn on notification (channel, tenant_id, priority, next_at)
        where state in ('PENDING', 'RETRY') and carried_by is null;
      create index notification_held on notification (claimed_until) where state = 'SENDING';
      create index notification_to_do on notification (district_id, next_at)
        where state = 'PENDING' and channel in ('TELEPHONE', 'PAPER');
      create index notification_carried on notification (carried_by) where carried_by is not null;
      create index notification_again on notification (again_of) where again_of is not null;
      create index notification_address on notification (lower(recipient_address)) where recipient_address is not null;
      create index notification_tried on notification (channel, first_tried_at) where first_tried_at is not null;
      create index notification_person on notification (person_id) where person_id is not null;

      create table address_trouble (
        id uuid primary key default gen_random_uuid(),
        ward_id uuid not null references ward,
        address text not null check (address = lower(address)),
        reason text not null,
        notification_id uuid references notification on delete set null,
        since timestamptz not null default now(),
        resolved_at timestamptz,
        resolved_by uuid references person on delete set null,
        check (resolved_by is null or resolved_at is not null)
      );
      create unique index address_trouble_once on address_trouble (ward_id, address) where resolved_at is null;
      create index address_trouble_since on address_trouble (since);
      create index address_trouble_address on address_trouble (address);
      create index address_trouble_notification on address_trouble (notification_id) where notification_id is not null;
      call protect_rows('address_trouble');
      create policy desk_reads_of_whom_it_wrote_to on address_trouble for select to machikaigi_app using (exists (
        select from notification n join district d on d.id = n.district_id
          where lower(n.recipient_address) = address_trouble.address and d.ward_id = address_trouble.ward_id
            and n.district_id = any ((select asker_desks())::uuid[])));
      create policy ward_administrator_reads on address_trouble for select to machikaigi_app
        using (ward_id = any ((select asker_administered_wards())::uuid[]));
      call grant_what_policies_allow('address_trouble');

      create table sending_pause (
        channel text primary key check (channel = 'EMAIL'),
        state text not null default 'CLOSED' check (state in ('CLOSED', 'OPEN', 'HALF_OPEN')),
        cause text check (cause in ('SERVER', 'BOUNCES')),
        reason text,
        failures integer not null default 0,
        successes integer not null default 0,
        opened_at timestamptz,
        probe_at timestamptz,
        closed_at timestamptz not null default now(),
        allowance double precision not null default 0,
        allowed_at timestamptz not null default now(),
        check ((state = 'CLOSED') = (cause is null))
      );
      call protect_rows('sending_pause');
      call grant_what_policies_allow('sending_pause');
      insert into sending_pause (channel) values ('EMAIL');

      create table bounce (
        id uuid primary key default gen_random_uuid(),
        report_key text not null unique,
        notification_id uuid not null references notification on delete cascade,
        action text not null check (action in ('FAILED', 'DELAYED', 'COMPLAINED')),
        status text,
        diagnostic text,
        received_at timestamptz not null default now()
      );
      create index bounce_notification on bounce (notification_id);
      create index bounce_received on bounce (received_at);
      call protect_rows('bounce');
      call grant_what_policies_allow('bounce');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table bounce, sending_pause, address_trouble;
      delete from notification where channel in ('WEBHOOK', 'PAPER');
      drop index notification_turn, notification_held, notification_to_do, notification_carried, notification_again,
        notification_address, notification_tried, notification_person;
      alter table notification
        drop constraint notification_channel_check,
        add constraint notification_channel_check check (channel in ('EMAIL', 'TELEPHONE')),
        drop column tenant_id, drop column priority, drop column first_tried_at, drop column claimed_by,
        drop column questioned_at, drop column found_sending, drop column carried_by, drop column again_of,
        drop column requested_by, drop column done_by, drop column done_note, drop column change_count,
        drop column endpoint_id, drop column failure_class;
    `);
  }
}
