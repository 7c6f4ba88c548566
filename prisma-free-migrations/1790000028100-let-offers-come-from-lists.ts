import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists are of events or of offers. Those of events stay their branch office's; those of offers are a district's desks',
 * or a company's own, and no other company sees them.
 */
export class LetOffersComeFromLists1790000028100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table event_import rename to list_import;
      alter table event_import_row rename to list_import_row;
      alter table list_import
        add column kind text not null default 'EVENTS' check (kind in ('EVENTS', 'OFFERS')),
        add column company_id uuid references company,
        alter column district_id drop not null,
        add constraint list_import_owner check (num_nonnulls(district_id, company_id) = 1
          and (kind = 'OFFERS' or company_id is null)),
        drop constraint event_import_generation_check,
        add constraint list_import_generation_check check (generation in ('A', 'B', 'C', 'OURS', 'OWN'));
      create index list_import_company on list_import (company_id, created_at desc) where company_id is not null;
      alter table list_import_row add column offer_id uuid references volunteer_offer on delete set null;
      create index list_import_row_offer on list_import_row (offer_id) where offer_id is not null;
      alter table volunteer_offer add column import_id uuid references list_import;
      create index volunteer_offer_import on volunteer_offer (import_id) where import_id is not null;
      alter table column_mapping
        add column kind text not null default 'EVENTS' check (kind in ('EVENTS', 'OFFERS')),
        add column company_id uuid references company,
        alter column district_id drop not null,
        add constraint column_mapping_owner check (num_nonnulls(district_id, company_id) = 1
          and (kind = 'OFFERS' or company_id is null)),
        drop constraint column_mapping_district_id_fingerprint_key,
        add constraint column_mapping_once unique nulls not distinct (kind, district_id, company_id, fingerprint);
    `);
    for (const table of owned) await queryRunner.query(ofItsOwner(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of owned) await queryRunner.query(ofItsOffice(table));
    await queryRunner.query(`
      delete from column_mapping where kind = 'OFFERS';
      alter table column_mapping
        drop constraint column_mapping_once, drop constraint column_mapping_owner, drop column kind, drop column company_id,
        alter column district_id set not null,
        add constraint column_mapping_district_id_fingerprint_key unique (district_id, fingerprint);
      alter table volunteer_offer drop column import_id;
      alter table list_import_row drop column offer_id;
      delete from list_import where kind = 'OFFERS';
      alter table list_import
        drop constraint list_import_owner, drop column kind, drop column company_id, alter column district_id set not null,
        drop constraint list_import_generation_check,
        add constraint event_import_generation_check check (generation in ('A', 'B', 'C', 'OWN'));
      alter table list_import_row rename to event_import_row;
      alter table list_import rename to event_import;
    `);
  }
}

const owned = ['list_import', 'column_mapping'] as const;

const among = (ids: string) => `any ((select ${ids}())::uuid[])`;
const ofOffice = `(district_id = ${among('asker_offices')})`;
const ofOwner = `((kind = 'EVENTS' and district_id = ${among('asker_offices')})
  or (kind = 'OFFERS' and (district_id = ${among('asker_desks')} or company_id = ${among('asker_companies')})))`;

const commands = [
  ['select', 'reads', 'using'],
  ['insert', 'adds', 'with check'],
  ['update', 'writes', 'using'],
  ['delete', 'removes', 'using'],
] as const;

/** Rows follow their list. */
const ofItsOwner = (table: string) =>
  commands
    .map(
      ([command, does, clause]) => `
        drop policy office_${does} on ${table};
        create policy owner_${does} on ${table} for ${command} to machikaigi_app ${clause} ${ofOwner};`,
    )
    .join('');

const ofItsOffice = (table: string) =>
  commands
    .map(
      ([command, does, clause]) => `
        drop policy owner_${does} on ${table};
        create policy office_${does} on ${table} for ${command} to machikaigi_app ${clause} ${ofOffice};`,
    )
    .join('');
