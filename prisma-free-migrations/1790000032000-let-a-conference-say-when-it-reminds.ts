import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many business days before a day, and before an answer is due, a conference reminds. A conference without a row does
 * it as is usual. Both desks set it: what goes out concerns the branch office as much as the coordinator.
 */
export class LetAConferenceSayWhenItReminds1790000032000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table reminder_setting (
        district_id uuid primary key references district,
        day_reminder_days integer not null check (day_reminder_days between 1 and 10),
        answer_reminder_days integer not null check (answer_reminder_days between 2 and 10),
        updated_at timestamptz not null default now()
      );
      call protect_rows('reminder_setting');
      create policy desk_reads on reminder_setting for select to machikaigi_app using (${ofTheDesk});
      create policy desk_sets on reminder_setting for insert to machikaigi_app with check (${ofTheDesk});
      create policy desk_changes on reminder_setting for update to machikaigi_app using (${ofTheDesk})
        with check (${ofTheDesk});
      call grant_what_policies_allow('reminder_setting');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table reminder_setting`);
  }
}

const ofTheDesk = `district_id = any ((select asker_desks())::uuid[])`;
