import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts at passwords and codes, counted for all processes together and over restarts. The key is a keyed hash: the
 * table holds neither mail nor network addresses. Only the product itself reads it.
 */
export class CountAttempts1790000008300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table attempt (
        key text primary key,
        tries integer not null,
        tried_at timestamptz not null,
        next_at timestamptz not null
      );
      create index attempt_age on attempt (greatest(tried_at, next_at));
      call protect_rows('attempt');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table attempt;`);
  }
}
