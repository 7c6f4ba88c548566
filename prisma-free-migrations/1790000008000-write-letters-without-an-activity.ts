import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation or a notice about one's account is about no district's activity: it is written in the ward's name. */
export class WriteLettersWithoutAnActivity1790000008000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notification alter column district_id drop not null;
      alter table notification add column ward_id uuid references ward;
      alter table notification add constraint notification_sender check (district_id is not null or ward_id is not null) not valid;
      alter table notification validate constraint notification_sender;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from notification where district_id is null;
      alter table notification drop constraint notification_sender;
      alter table notification drop column ward_id;
      alter table notification alter column district_id set not null;
    `);
  }
}
