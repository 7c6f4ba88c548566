import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody wants to be told, and where a company's own system is told beside its people. */
export class LetPeopleSayHowTheyAreTold1790000026000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notification_preference (
        id uuid primary key default gen_random_uuid(),
        person_id uuid unique references person on delete cascade,
        contact_id uuid unique references contact on delete cascade,
        rhythm text not null default 'AT_ONCE' check (rhythm in ('AT_ONCE', 'DAILY')),
        quiet_from time,
        quiet_until time,
        off text[] not null default '{}',
        channel text not null default 'EMAIL' check (channel in ('EMAIL', 'TELEPHONE', 'PAPER')),
        updated_at timestamptz not null default now(),
        check (num_nonnulls(person_id, contact_id) = 1),
        check ((quiet_from is null) = (quiet_until is null)),
        check (quiet_from <> quiet_until),
        -- Who signs in has an address; by telephone and on paper are told contacts alone.
        check (person_id is null or channel = 'EMAIL')
      );
      call protect_rows('notification_preference');
      create policy own_all on notification_preference for all to machikaigi_app
        using (person_id = (select asker_person())) with check (person_id = (select asker_person()));
      create policy office_all on notification_preference for all to machikaigi_app
        using (${ofOfficesAssociations}) with check (${ofOfficesAssociations});
      create policy company_all on notification_preference for all to machikaigi_app
        using (${ofOwnCompany}) with check (${ofOwnCompany});
      call grant_what_policies_allow('notification_preference');

      create table webhook_endpoint (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation,
        name text not null,
        format text not null check (format in ('STANDARD', 'SLACK')),
        language text not null check (language in ('ja', 'en')),
        kinds text[] not null check (cardinality(kinds) > 0),
        -- The path of an address is often a secret by itself: shown is only whose it is.
        host text not null,
        address_sealed text not null,
        secret_sealed text not null,
        created_by uuid references person on delete set null,
        created_at timestamptz not null default now(),
        failures integer not null default 0,
        gone integer not null default 0,
        gone_since timestamptz,
        last_failure text,
        last_failed_at timestamptz,
        last_delivered_at timestamptz,
        disabled_at timestamptz,
        disabled_because text check (disabled_because in ('GONE', 'BY_HAND')),
        check ((disabled_at is null) = (disabled_because is null))
      );
      create index webhook_endpoint_company on webhook_endpoint (organisation_id, created_at);
      call protect_rows('webhook_endpoint');
      create policy company_reads on webhook_endpoint for select to machikaigi_app
        using (organisation_id = any ((select asker_companies())::uuid[]));
      create policy administrator_adds on webhook_endpoint for insert to machikaigi_app
        with check (organisation_id = any ((select asker_administered_companies())::uuid[])
          and exists (select from company c where c.organisation_id = webhook_endpoint.organisation_id));
      create policy administrator_changes on webhook_endpoint for update to machikaigi_app
        using (organisation_id = any ((select asker_administered_companies())::uuid[]))
        with check (organisation_id = any ((select asker_administered_companies())::uuid[]));
      create policy administrator_removes on webhook_endpoint for delete to machikaigi_app
        using (organisation_id = any ((select asker_administered_companies())::uuid[]));
      call grant_what_policies_allow('webhook_endpoint');
      -- Address and secret are read by the product alone.
      revoke select on webhook_endpoint from machikaigi_app;
      grant select (id, organisation_id, name, format, language, kinds, host, created_by, created_at, failures, gone,
        gone_since, last_failure, last_failed_at, last_delivered_at, disabled_at, disabled_because)
        on webhook_endpoint to machikaigi_app;
      alter table notification add constraint notification_endpoint foreign key (endpoint_id)
        references webhook_endpoint on delete set null not valid;
      alter table notification validate constraint notification_endpoint;
      create index notification_endpoint on notification (endpoint_id) where endpoint_id is not null;
      -- What a person tells off a list, a colleague at the desk ticks.
      create policy desk_works_off on notification for update to machikaigi_app
        using (channel in ('TELEPHONE', 'PAPER') and district_id = any ((select asker_desks())::uuid[]))
        with check (channel in ('TELEPHONE', 'PAPER') and district_id = any ((select asker_desks())::uuid[])
          and state in ('PENDING', 'SENT') and (done_by is null or done_by = (select asker_person())));
      grant update (state, sent_at, next_at, attempts, done_by, done_note) on notification to machikaigi_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke update (state, sent_at, next_at, attempts, done_by, done_note) on notification from machikaigi_app;
      drop policy desk_works_off on notification;
      drop index notification_endpoint;
      alter table notification drop constraint notification_endpoint;
      drop table webhook_endpoint, notification_preference;
    `);
  }
}

const ofOfficesAssociations = `contact_id in (
          select c.id from contact c join association a on a.organisation_id = c.organisation_id
          where a.district_id = any ((select asker_offices())::uuid[]))`;

const ofOwnCompany = `contact_id in (
          select c.id from contact c where c.organisation_id = any ((select asker_companies())::uuid[]))`;
