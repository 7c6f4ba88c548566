import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A company that needs weeks to approve says so in its offer: it is asked so many days before the day, or not at all. */
export class SayHowLongBeforeACompanyIsAsked1790000028000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table volunteer_offer add column lead_days integer not null default 0 check (lead_days between 0 and 180);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table volunteer_offer drop column lead_days;`);
  }
}
