import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Also of the tables that came with their own policies: what none of these speaks of, the application's role is not granted. */
export class GrantWhatPoliciesAllow1790000020900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      do $$
      declare
        name text;
      begin
        for name in select tablename from pg_tables where schemaname = 'public' loop
          call grant_what_policies_allow(name);
        end loop;
      end $$;
    `);
  }

  /** The tables whose rights this took are dropped by their own migrations. */
  async down(): Promise<void> {}
}
