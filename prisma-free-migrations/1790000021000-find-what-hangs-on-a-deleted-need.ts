import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Undoing an import of 20,000 events looked through these tables whole for each need that went. */
export class FindWhatHangsOnADeletedNeed1790000021000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index run_gap_need on run_gap (need_id);
      create index notification_need on notification (need_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index notification_need, run_gap_need;
    `);
  }
}
