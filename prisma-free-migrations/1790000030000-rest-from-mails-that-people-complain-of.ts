import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ward of whose mails too many readers complained sends nothing that need not be sent, until a person says so. */
export class RestFromMailsThatPeopleComplainOf1790000030000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table optional_mail_pause (
        ward_id uuid primary key references ward on delete cascade,
        since timestamptz not null default now(),
        complaints integer not null check (complaints > 0),
        mails integer not null check (mails >= complaints),
        ended_at timestamptz check (ended_at >= since)
      );
      call protect_rows('optional_mail_pause');
      create policy desks_of_the_ward_read on optional_mail_pause for select to machikaigi_app using (exists (
        select from district d where d.ward_id = optional_mail_pause.ward_id and d.id = any ((select asker_desks())::uuid[])));
      call grant_what_policies_allow('optional_mail_pause');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table optional_mail_pause`);
  }
}
