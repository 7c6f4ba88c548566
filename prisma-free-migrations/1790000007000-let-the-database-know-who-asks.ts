import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who asks, as row level security has to know it: found from the person that the transaction names
 * (`machikaigi.person`) and the roles granted for today, never from what the application thinks. The functions read past
 * the policies (they are what the policies are made of), and give nothing but ids of the asker's own.
 */
export class LetTheDatabaseKnowWhoAsks1790000007000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant usage on schema public to machikaigi_system;
      grant select, insert, update, delete on all tables in schema public to machikaigi_system;
      grant usage, select on all sequences in schema public to machikaigi_system;
      revoke insert, update, delete on migrations from machikaigi_system;
      revoke update, delete on audit_entry from machikaigi_system;
      alter default privileges in schema public grant select, insert, update, delete on tables to machikaigi_system;
      alter default privileges in schema public grant usage, select on sequences to machikaigi_system;

      create function japan_today() returns date language sql stable parallel safe as
        $$ select (now() at time zone 'Asia/Tokyo')::date $$;
      create function asker_person() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('machikaigi.person', true), '')::uuid $$;

      -- Every table's floor: nobody sees a row unless a policy of the table says so, its owner and the product itself apart.
      create procedure protect_rows(name text) language plpgsql as $$
      begin
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy owner_all on %I to %I using (true) with check (true)', name, current_user);
        execute format('create policy system_all on %I to machikaigi_system using (true) with check (true)', name);
      end $$;
      revoke all on procedure protect_rows(text) from public;
    `);
    for (const [name, returns, sql] of askerFunctions) {
      await queryRunner.query(`
        create function ${name}() returns ${returns} language sql stable security definer
          set search_path = pg_catalog, public as $$ ${sql} $$;
        revoke all on function ${name}() from public;
        grant execute on function ${name}() to machikaigi_app, machikaigi_system;
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [name] of askerFunctions.toReversed()) await queryRunner.query(`drop function ${name}()`);
    await queryRunner.query(`
      drop procedure protect_rows(text);
      drop function asker_person(), japan_today();
      alter default privileges in schema public revoke all on sequences from machikaigi_system;
      alter default privileges in schema public revoke all on tables from machikaigi_system;
      revoke all on all sequences in schema public from machikaigi_system;
      revoke all on all tables in schema public from machikaigi_system;
      revoke usage on schema public from machikaigi_system;
    `);
  }
}

/** Districts, organisations or wards of the asker's grants of these roles that hold today. */
const granted = (column: string, ...roles: string[]) => `
  select coalesce(array_agg(distinct ${column}), '{}') from role_grant
  where person_id = asker_person() and role in (${roles.map((role) => `'${role}'`).join(', ')}) and ${column} is not null
    and starts_on <= japan_today() and (ends_on is null or ends_on >= japan_today())`;

const wardsAs = (...roles: string[]) => `
  select coalesce(array_agg(distinct p.ward_id), '{}') from role_grant g join person p on p.id = g.person_id
  where p.id = asker_person() and g.role in (${roles.map((role) => `'${role}'`).join(', ')})
    and g.starts_on <= japan_today() and (g.ends_on is null or g.ends_on >= japan_today())`;

const askerFunctions: readonly (readonly [name: string, returns: string, sql: string])[] = [
  // The ward that the asker belongs to, whatever it may do there.
  ['asker_ward', 'uuid', `select ward_id from person where id = asker_person()`],
  // Districts in whose branch office the asker works; in whose conference it coordinates; either.
  ['asker_offices', 'uuid[]', granted('district_id', 'BRANCH_OFFICER')],
  ['asker_conferences', 'uuid[]', granted('district_id', 'COORDINATOR')],
  ['asker_desks', 'uuid[]', granted('district_id', 'BRANCH_OFFICER', 'COORDINATOR')],
  // Companies for which the asker acts; whose people and membership it looks after.
  ['asker_companies', 'uuid[]', granted('organisation_id', 'COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER')],
  ['asker_administered_companies', 'uuid[]', granted('organisation_id', 'COMPANY_ADMINISTRATOR')],
  // Districts of whose conferences the asker's companies are members today.
  [
    'asker_member_districts',
    'uuid[]',
    `select coalesce(array_agg(distinct c.district_id), '{}') from conference_member m
       join conference c on c.id = m.conference_id
     where m.company_id = any (asker_companies()) and m.since <= japan_today()
       and (m.until is null or m.until >= japan_today())`,
  ],
  // Wards that the asker reads whole: as its administrator or its auditor; each by itself.
  ['asker_wards', 'uuid[]', wardsAs('WARD_ADMINISTRATOR', 'AUDITOR')],
  ['asker_administered_wards', 'uuid[]', wardsAs('WARD_ADMINISTRATOR')],
  ['asker_audited_wards', 'uuid[]', wardsAs('AUDITOR')],
];
