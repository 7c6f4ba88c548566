import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in, what they may be and from when to when, their sessions, and the record of what was decided. */
export class CreatePeople1790000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table person (
        id uuid primary key default gen_random_uuid(),
        ward_id uuid not null references ward,
        name text not null,
        email text not null,
        password_hash text,
        language text not null default 'ja' check (language in ('ja', 'en')),
        created_at timestamptz not null default now()
      );
      create unique index person_email on person (lower(email));
      create table role_grant (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        role text not null check (role in
          ('WARD_ADMINISTRATOR', 'BRANCH_OFFICER', 'COORDINATOR', 'COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER', 'AUDITOR')),
        district_id uuid references district,
        organisation_id uuid references organisation,
        starts_on date not null,
        ends_on date,
        check (case
          when role in ('BRANCH_OFFICER', 'COORDINATOR') then district_id is not null and organisation_id is null
          when role in ('COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER') then organisation_id is not null and district_id is null
          else district_id is null and organisation_id is null end)
      );
      create index role_grant_person on role_grant (person_id);
      create table session (
        id uuid primary key default gen_random_uuid(),
        token_hash text not null unique,
        person_id uuid not null references person,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_person on session (person_id);
      create table audit_entry (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        person_id uuid references person,
        actor text not null,
        action text not null,
        subject_type text not null,
        subject_id uuid not null,
        district_id uuid references district,
        told_by text check (told_by in ('TELEPHONE', 'PAPER')),
        reason text,
        before jsonb,
        after jsonb
      );
      create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
      revoke update, delete on audit_entry from machikaigi_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table audit_entry, session, role_grant, person;
    `);
  }
}
