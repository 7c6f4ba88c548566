import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ward, districts with their towns and conferences; organisations with their roles, sites and contacts. */
export class CreateDirectory1790000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table ward (
        id uuid primary key default gen_random_uuid(),
        code text not null unique check (code ~ '^[0-9]{6}$'),
        name text not null,
        name_en text not null
      );
      create table district (
        id uuid primary key default gen_random_uuid(),
        ward_id uuid not null references ward,
        key text not null,
        name text not null,
        name_en text not null,
        office_name text not null,
        office_name_en text not null,
        office_section text not null,
        office_phone text not null,
        unique (ward_id, key)
      );
      create table town (
        id uuid primary key default gen_random_uuid(),
        district_id uuid not null references district,
        name text not null,
        kana text not null,
        postcode text not null check (postcode ~ '^[0-9]{7}$'),
        lat double precision not null,
        lng double precision not null,
        unique (district_id, name)
      );
      create table conference (
        id uuid primary key default gen_random_uuid(),
        district_id uuid not null unique references district,
        name text not null,
        name_en text not null
      );
      create table organisation (
        id uuid primary key default gen_random_uuid(),
        ward_id uuid not null references ward,
        name text not null,
        kana text not null,
        name_en text,
        corporate_number text check (corporate_number ~ '^[1-9][0-9]{12}$'),
        search_text text not null generated always as (ja_norm(name || ' ' || kana)) stored,
        created_at timestamptz not null default now(),
        unique (ward_id, corporate_number)
      );
      create table company (
        organisation_id uuid primary key references organisation,
        industry text not null,
        themes text[] not null default '{}'
      );
      create table association (
        organisation_id uuid primary key references organisation,
        district_id uuid not null references district,
        kind text not null check (kind in ('NEIGHBOURHOOD', 'SHOPPING_STREET', 'SCHOOL', 'YOUTH_COMMITTEE', 'NPO', 'FACILITY'))
      );
      create index association_district on association (district_id);
      create table site (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation,
        name text not null,
        address text not null,
        lat double precision not null,
        lng double precision not null
      );
      create index site_organisation on site (organisation_id);
      create table contact (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation,
        department text,
        name text not null,
        email text,
        phone text,
        language text not null default 'ja' check (language in ('ja', 'en')),
        created_at timestamptz not null default now(),
        check (email is not null or phone is not null)
      );
      create index contact_organisation on contact (organisation_id);
      create table conference_member (
        conference_id uuid not null references conference,
        company_id uuid not null references company,
        since date not null,
        until date,
        primary key (conference_id, company_id),
        check (until is null or until >= since)
      );
      create index conference_member_company on conference_member (company_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table conference_member, contact, site, association, company, organisation, conference, town, district, ward;
    `);
  }
}
