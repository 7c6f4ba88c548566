import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['person', 'role_grant', 'session'] as const;

type Policy = readonly [table: (typeof tables)[number], name: string, rule: string];

const self = '(select asker_person())';

const policies: readonly Policy[] = [
  ['person', 'own_read', `for select to machikaigi_app using (id = ${self})`],
  ['person', 'own_language', `for update to machikaigi_app using (id = ${self})`],
  ['role_grant', 'own_read', `for select to machikaigi_app using (person_id = ${self})`],
  ['session', 'own_read', `for select to machikaigi_app using (person_id = ${self})`],
];

/** Everybody reads their own; whom administrators read besides is said where they came. A password's hash is the product's alone. */
export class ProtectPeople1790000020200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) await queryRunner.query(`call protect_rows('${table}')`);
    for (const [table, name, rule] of policies) {
      await queryRunner.query(`create policy ${name} on ${table} ${rule}`);
    }
    for (const table of tables) await queryRunner.query(`call grant_what_policies_allow('${table}')`);
    await queryRunner.query(`
      revoke select, update on person from machikaigi_app;
      do $$
      declare
        columns text;
      begin
        select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
          where attrelid = 'person'::regclass and attnum > 0 and not attisdropped and attname <> 'password_hash';
        execute format('grant select (%s) on person to machikaigi_app', columns);
      end $$;
      grant update (language) on person to machikaigi_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke select, update on person from machikaigi_app;
      grant select, update on person to machikaigi_app;
    `);
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
