import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  ...['migrations', 'ward', 'district', 'town', 'conference', 'conference_member'],
  ...['organisation', 'company', 'association', 'site', 'contact'],
] as const;

type Policy = readonly [table: (typeof tables)[number], name: string, rule: string];

/** An id of the asker's own, found once per statement. */
const among = (ids: string) => `any ((select ${ids}())::uuid[])`;

/** Wards and districts are public; an organisation is known where it acts; its contacts stay with it and its offices. */
export class ProtectTheDirectory1790000020100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) await queryRunner.query(`call protect_rows('${table}')`);
    for (const [table, name, rule] of policies) {
      await queryRunner.query(`create policy ${name} on ${table} ${rule}`);
    }
    for (const table of tables) await queryRunner.query(`call grant_what_policies_allow('${table}')`);
    await queryRunner.query(`
      revoke update on organisation from machikaigi_app;
      grant update (corporate_number) on organisation to machikaigi_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke update on organisation from machikaigi_app;
      grant update on organisation to machikaigi_app;
    `);
    for (const [table, name] of policies.toReversed()) {
      await queryRunner.query(`drop policy ${name} on ${table}`);
    }
    for (const table of tables) {
      await queryRunner.query(`
        drop policy system_all on ${table};
        drop policy owner_all on ${table};
        alter table ${table} no force row level security;
        alter table ${table} disable row level security;
        grant select, insert, update, delete on ${table} to machikaigi_app;
      `);
    }
    await queryRunner.query(`revoke insert, update, delete on migrations from machikaigi_app`);
  }
}

const everybody = 'for select to machikaigi_app using (true)';
const officeAssociation = `(organisation_id in (select a.organisation_id from association a where a.district_id = ${among('asker_offices')}))`;

const policies: readonly Policy[] = [
  // Readiness compares it with the code's.
  ['migrations', 'all_read', everybody],
  ['ward', 'all_read', everybody],
  ['district', 'all_read', everybody],
  ['town', 'all_read', everybody],
  ['conference', 'all_read', everybody],
  [
    'conference_member',
    'district_reads',
    `for select to machikaigi_app using (company_id = ${among('asker_companies')} or conference_id in (
       select c.id from conference c where c.district_id = ${among('asker_readable_districts')}))`,
  ],
  // Its name stands wherever something of it is seen: its company, an association's event, a match.
  [
    'organisation',
    'known_where_it_acts',
    `for select to machikaigi_app using (id = ${among('asker_known_companies')} or ward_id = ${among('asker_wards')}
       or exists (select from association a where a.organisation_id = organisation.id)
       or exists (select from match m where m.company_id = organisation.id))`,
  ],
  [
    'organisation',
    'company_or_its_desks_number',
    `for update to machikaigi_app using (id = ${among('asker_companies')} or id = ${among('asker_desk_members')})`,
  ],
  [
    'company',
    'known_by_the_conference',
    `for select to machikaigi_app using (organisation_id = ${among('asker_known_companies')})`,
  ],
  // Of an event that the asker sees, it sees whose it is.
  [
    'association',
    'district_reads',
    `for select to machikaigi_app using (district_id = ${among('asker_readable_districts')}
       or exists (select from community_event e where e.association_id = association.organisation_id))`,
  ],
  ['site', 'house_reads', `for select to machikaigi_app using (organisation_id = ${among('asker_house')})`],
  [
    'contact',
    'house_reads',
    `for select to machikaigi_app using (organisation_id = ${among('asker_house')})`,
  ],
  ['contact', 'office_adds', `for insert to machikaigi_app with check ${officeAssociation}`],
  ['contact', 'office_changes', `for update to machikaigi_app using ${officeAssociation}`],
  ['contact', 'office_removes', `for delete to machikaigi_app using ${officeAssociation}`],
];
