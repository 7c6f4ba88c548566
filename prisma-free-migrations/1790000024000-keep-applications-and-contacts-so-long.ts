import type { MigrationInterface, QueryRunner } from 'typeorm';

const bounds = (more: string) => `
  alter table retention drop constraint retention_within_bounds;
  alter table retention add constraint retention_within_bounds check (case kind
    when 'ROSTERS' then length between 7 and 90
    when 'MESSAGES' then length between 3 and 36
    when 'PEOPLE' then length between 1 and 10
    when 'SESSIONS' then length between 7 and 180
    when 'LINKS' then length between 7 and 365
    when 'IMPORT_CELLS' then length between 1 and 24
    ${more}
    else false end);`;

/** Applications that led to no membership, and contacts of companies that left every conference, have their periods too. */
export class KeepApplicationsAndContactsSoLong1790000024000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      bounds(`when 'APPLICATIONS' then length between 3 and 36
    when 'CONTACTS' then length between 1 and 36`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from retention where kind in ('APPLICATIONS', 'CONTACTS');${bounds('')}`);
  }
}
