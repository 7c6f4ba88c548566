import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['volunteer_offer', 'offer_window', 'offer_pattern'] as const;

type Policy = readonly [table: (typeof tables)[number], name: string, rule: string];

/** An id of the asker's own, found once per statement. */
const among = (ids: string) => `any ((select ${ids}())::uuid[])`;

/** An offer is its company's; a conference's coordinator sees what members share with it; a desk what it took down itself. */
export class ProtectOffers1790000020400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) await queryRunner.query(`call protect_rows('${table}')`);
    for (const [table, name, rule] of policies) {
      await queryRunner.query(`create policy ${name} on ${table} ${rule}`);
    }
    for (const table of tables) await queryRunner.query(`call grant_what_policies_allow('${table}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
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

const shared = `exists (select from conference_member m join conference c on c.id = m.conference_id
  where m.company_id = volunteer_offer.company_id and c.district_id = ${among('asker_conferences')}
    and c.district_id = any (volunteer_offer.district_ids)
    and m.since <= (select japan_today()) and (m.until is null or m.until >= (select japan_today())))`;
const own = `company_id = ${among('asker_companies')}`;
const ofDesk = `company_id = ${among('asker_desk_members')}`;
const self = '(select asker_person())';
/** Whoever sees an offer may write it, and so its times. */
const ofOffer = `(exists (select from volunteer_offer o where o.id = offer_id))`;

const times = (table: Policy[0]): readonly Policy[] => [
  [table, 'read_with_its_offer', `for select to machikaigi_app using ${ofOffer}`],
  [table, 'added_with_its_offer', `for insert to machikaigi_app with check ${ofOffer}`],
  [table, 'removed_with_its_offer', `for delete to machikaigi_app using ${ofOffer}`],
];

const policies: readonly Policy[] = [
  [
    'volunteer_offer',
    'company_conference_and_writer_read',
    `for select to machikaigi_app using (${own} or (created_by = ${self} and ${ofDesk}) or ${shared})`,
  ],
  [
    'volunteer_offer',
    'company_or_its_desk_offers',
    `for insert to machikaigi_app with check (${own} or (created_by = ${self} and told_by is not null and ${ofDesk}))`,
  ],
  [
    'volunteer_offer',
    'company_or_its_desk_writes',
    `for update to machikaigi_app using (${own} or ${ofDesk})`,
  ],
  ...times('offer_window'),
  ...times('offer_pattern'),
];
