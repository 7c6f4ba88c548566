import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The application's role owns nothing; text is searched folded: width, case and kana made alike. The role itself outlives the database. */
export class CreateRoles1790000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'machikaigi_app') then
          create role machikaigi_app nologin nosuperuser nobypassrls;
          execute format('grant machikaigi_app to %I', current_user);
        end if;
      end
      $$;
      grant usage on schema public to machikaigi_app;
      grant select on migrations to machikaigi_app; -- readiness compares it with the code's
      alter default privileges in schema public grant select, insert, update, delete on tables to machikaigi_app;
      alter default privileges in schema public grant usage, select on sequences to machikaigi_app;

      create function ja_norm(value text) returns text language sql immutable strict parallel safe as $$
        select regexp_replace(lower(translate(normalize(value, NFKC),
          'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴ',
          'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをんゔ')),
          '[\\s　]+', '', 'g')
      $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function ja_norm(text);
      alter default privileges in schema public revoke all on sequences from machikaigi_app;
      alter default privileges in schema public revoke all on tables from machikaigi_app;
      revoke select on migrations from machikaigi_app;
      revoke usage on schema public from machikaigi_app;
    `);
  }
}
