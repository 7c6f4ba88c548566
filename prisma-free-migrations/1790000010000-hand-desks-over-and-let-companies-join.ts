import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Desks handed over as one decision; companies that ask to join, what they declare every year; who may give which role.
 */
export class HandDesksOverAndLetCompaniesJoin1790000010000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(whoMayGrant);
    await queryRunner.query(policies);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy people_of_ward on person;
      drop policy people_of_company on person;
      drop policy grants_of_ward on role_grant;
      drop policy grants_of_company on role_grant;
      drop table declaration, membership_request, membership_application, hand_over_grant, hand_over;
      drop function asker_may_grant(text, uuid, uuid);
      drop function asker_colleagues();
      drop function asker_ward_people();
      alter table role_grant drop constraint role_grant_span;
    `);
  }
}

const tables = `
  alter table role_grant add constraint role_grant_span check (ends_on >= starts_on - 1); -- a day before its start: taken back before it began

  create table hand_over (
    id uuid primary key default gen_random_uuid(),
    ward_id uuid not null references ward,
    from_person_id uuid not null references person,
    to_person_id uuid not null references person,
    on_date date not null,
    note text,
    decided_by uuid references person,
    created_at timestamptz not null default now(),
    undone_at timestamptz,
    check (from_person_id <> to_person_id)
  );
  create index hand_over_ward on hand_over (ward_id, on_date desc);
  -- The desk as it was, and as it is from the day on.
  create table hand_over_grant (
    hand_over_id uuid not null references hand_over on delete cascade,
    ended_grant_id uuid not null references role_grant,
    ended_before date,
    started_grant_id uuid not null references role_grant,
    primary key (hand_over_id, ended_grant_id)
  );

  create table membership_application (
    id uuid primary key default gen_random_uuid(),
    ward_id uuid not null references ward,
    origin text not null check (origin in ('ASKED', 'INVITED')),
    token_hash text not null unique,
    language text not null default 'ja' check (language in ('ja', 'en')),
    name text not null,
    kana text,
    corporate_number text not null check (corporate_number ~ '^[1-9][0-9]{12}$'),
    industry text,
    size text check (size in ('UNDER_20', 'UNDER_100', 'UNDER_300', 'UNDER_1000', 'LARGER')),
    themes text[] not null default '{}',
    contact_department text,
    contact_name text,
    contact_email text not null,
    contact_phone text,
    message text,
    declared_on date,
    declaration_version text,
    signer_name text,
    signer_title text,
    company_id uuid references company,
    invited_by uuid references person,
    asked_at timestamptz not null default now(),
    confirmed_at timestamptz,
    expires_at timestamptz not null
  );
  create index membership_application_number on membership_application (ward_id, corporate_number);
  create index membership_application_company on membership_application (company_id);
  create table membership_request (
    id uuid primary key default gen_random_uuid(),
    application_id uuid not null references membership_application on delete cascade,
    conference_id uuid not null references conference,
    state text not null check (state in ('INVITED', 'ASKED', 'CONFIRMED', 'ADMITTED', 'NOT_ADMITTED', 'WITHDRAWN')),
    decided_by uuid references person,
    decided_at timestamptz,
    reason text,
    unique (application_id, conference_id),
    check ((state in ('ADMITTED', 'NOT_ADMITTED', 'WITHDRAWN')) = (decided_at is not null))
  );
  create index membership_request_open on membership_request (conference_id, state);

  create table declaration (
    id uuid primary key default gen_random_uuid(),
    company_id uuid not null references company,
    text_version text not null,
    topics text[] not null check (topics @> '{ORGANISED_CRIME,TAX,POLITICS_AND_RELIGION}'),
    declared_on date not null,
    valid_until date not null check (valid_until > declared_on),
    signer_name text not null,
    signer_title text,
    person_id uuid references person,
    reminded_at timestamptz,
    created_at timestamptz not null default now()
  );
  create index declaration_company on declaration (company_id, valid_until desc);
`;

/** The database's own answer, by the grants that hold today. */
const whoMayGrant = `
  create function asker_may_grant(wanted text, district uuid, company uuid) returns boolean
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
            and m.since <= japan_today() and (m.until is null or m.until >= japan_today())))
      end $$;
  revoke all on function asker_may_grant(text, uuid, uuid) from public;
  grant execute on function asker_may_grant(text, uuid, uuid) to machikaigi_app, machikaigi_system;

  create function asker_ward_people() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public as $$
    select coalesce(array_agg(id), '{}') from person where ward_id = any (asker_wards()) $$;
  revoke all on function asker_ward_people() from public;
  grant execute on function asker_ward_people() to machikaigi_app, machikaigi_system;

  -- Who acts, acted or will act for a company whose people the asker looks after.
  create function asker_colleagues() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public as $$
    select coalesce(array_agg(distinct person_id), '{}') from role_grant
    where organisation_id = any (asker_administered_companies()) $$;
  revoke all on function asker_colleagues() from public;
  grant execute on function asker_colleagues() to machikaigi_app, machikaigi_system;
`;

const policies = `
  create policy people_of_ward on person for select to machikaigi_app
    using (ward_id = any ((select asker_wards())::uuid[]));
  create policy people_of_company on person for select to machikaigi_app
    using (id = any ((select asker_colleagues())::uuid[]));
  create policy grants_of_ward on role_grant for select to machikaigi_app
    using (person_id = any ((select asker_ward_people())::uuid[]));
  create policy grants_of_company on role_grant for select to machikaigi_app
    using (organisation_id = any ((select asker_administered_companies())::uuid[]));

  call protect_rows('hand_over');
  create policy ward_read on hand_over for select to machikaigi_app
    using (ward_id = any ((select asker_wards())::uuid[]));
  call protect_rows('hand_over_grant');
  create policy ward_read on hand_over_grant for select to machikaigi_app
    using (exists (select from hand_over h where h.id = hand_over_id));

  call protect_rows('membership_request');
  -- One that nobody has confirmed by its mail is nobody's to read.
  create policy desk_read on membership_request for select to machikaigi_app
    using (state <> 'ASKED' and exists (select from conference c
      where c.id = conference_id and c.district_id = any ((select asker_desks())::uuid[])));
  create policy ward_read on membership_request for select to machikaigi_app
    using (state <> 'ASKED' and exists (select from conference c join district d on d.id = c.district_id
      where c.id = conference_id and d.ward_id = any ((select asker_wards())::uuid[])));
  call protect_rows('membership_application');
  create policy with_its_request on membership_application for select to machikaigi_app
    using (exists (select from membership_request r where r.application_id = membership_application.id));
  create policy own_read on membership_application for select to machikaigi_app
    using (company_id = any ((select asker_administered_companies())::uuid[]));

  call protect_rows('declaration');
  create policy own_read on declaration for select to machikaigi_app
    using (company_id = any ((select asker_companies())::uuid[]));
  create policy desk_read on declaration for select to machikaigi_app
    using (exists (select from conference_member m join conference c on c.id = m.conference_id
      where m.company_id = declaration.company_id and c.district_id = any ((select asker_desks())::uuid[])));
  create policy ward_read on declaration for select to machikaigi_app
    using (exists (select from organisation o
      where o.id = company_id and o.ward_id = any ((select asker_wards())::uuid[])));
  create policy own_declare on declaration for insert to machikaigi_app
    with check (company_id = any ((select asker_administered_companies())::uuid[]) and person_id = (select asker_person()));
`;
