import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever acts for a company keeps its contacts: the person who leaves is known to the colleague first. */
export class LetACompanyKeepItsContacts1790000011300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create policy company_adds on contact for insert to machikaigi_app
        with check (organisation_id = any ((select asker_companies())::uuid[]));
      create policy company_changes on contact for update to machikaigi_app
        using (organisation_id = any ((select asker_companies())::uuid[]))
        with check (organisation_id = any ((select asker_companies())::uuid[]));
      create policy company_removes on contact for delete to machikaigi_app
        using (organisation_id = any ((select asker_companies())::uuid[]));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy company_removes on contact;
      drop policy company_changes on contact;
      drop policy company_adds on contact;
    `);
  }
}
