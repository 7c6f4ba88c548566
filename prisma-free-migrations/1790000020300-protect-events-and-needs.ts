import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  ...['event_import', 'event_import_row', 'column_mapping'],
  ...['community_event', 'event_day', 'staffing_need'],
] as const;

type Policy = readonly [table: (typeof tables)[number], name: string, rule: string];

/** An id of the asker's own, found once per statement. */
const among = (ids: string) => `any ((select ${ids}())::uuid[])`;

/** What a need's people count on is written by the office; how many are taken is counted by the database alone. */
const keptByTheDatabase = ['id', 'people_taken', 'district_id', 'event_day_id', 'created_by', 'created_at'];

/** Events and needs: read by their district's conference and ward, written by its branch office. Lists are the office's alone. */
export class ProtectEventsAndNeeds1790000020300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) await queryRunner.query(`call protect_rows('${table}')`);
    for (const [table, name, rule] of policies) {
      await queryRunner.query(`create policy ${name} on ${table} ${rule}`);
    }
    for (const table of tables) await queryRunner.query(`call grant_what_policies_allow('${table}')`);
    await queryRunner.query(`
      do $$
      declare
        columns text;
      begin
        select string_agg(quote_ident(attname), ', ') into columns from pg_attribute where attrelid = 'staffing_need'::regclass
          and attnum > 0 and not attisdropped and attname <> all ('{${keptByTheDatabase.join(',')}}');
        revoke update on staffing_need from machikaigi_app;
        execute format('grant update (%s) on staffing_need to machikaigi_app', columns);
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke update on staffing_need from machikaigi_app;
      grant update on staffing_need to machikaigi_app;
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
  }
}

const ofOffice = `(district_id = ${among('asker_offices')})`;
const ofOfficeList = `(import_id in (select i.id from event_import i))`;
const ofOfficeEvent = `(exists (select from community_event e where e.id = event_id and e.district_id = ${among('asker_offices')}))`;
const ofOfficeDay = `(exists (select from event_day d join community_event e on e.id = d.event_id
  where d.id = event_day_id and e.district_id = staffing_need.district_id))`;

const all = (table: Policy[0], rule: string): readonly Policy[] => [
  [table, 'office_reads', `for select to machikaigi_app using ${rule}`],
  ...written(table, rule),
];
const written = (table: Policy[0], rule: string): readonly Policy[] => [
  [table, 'office_adds', `for insert to machikaigi_app with check ${rule}`],
  [table, 'office_writes', `for update to machikaigi_app using ${rule}`],
  [table, 'office_removes', `for delete to machikaigi_app using ${rule}`],
];

const policies: readonly Policy[] = [
  ...all('event_import', ofOffice),
  ...all('event_import_row', ofOfficeList),
  ...all('column_mapping', ofOffice),
  [
    'community_event',
    'district_and_asked_read',
    `for select to machikaigi_app using (district_id = ${among('asker_readable_districts')}
       or id = ${among('asker_further_events')})`,
  ],
  ...written('community_event', ofOffice),
  [
    'event_day',
    'read_with_its_event',
    `for select to machikaigi_app using (exists (select from community_event e where e.id = event_id))`,
  ],
  ...written('event_day', ofOfficeEvent),
  [
    'staffing_need',
    'district_and_asked_read',
    `for select to machikaigi_app using (district_id = ${among('asker_readable_districts')}
       or id = ${among('asker_asked_needs')} or (open_to_ward and district_id = ${among('asker_company_districts')}))`,
  ],
  [
    'staffing_need',
    'office_adds',
    `for insert to machikaigi_app with check (district_id = ${among('asker_offices')} and people_taken = 0 and ${ofOfficeDay})`,
  ],
  ['staffing_need', 'office_writes', `for update to machikaigi_app using ${ofOffice}`],
  ['staffing_need', 'office_removes', `for delete to machikaigi_app using ${ofOffice}`],
];
