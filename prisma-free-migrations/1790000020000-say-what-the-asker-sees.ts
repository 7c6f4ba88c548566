import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the asker sees beyond its own desks and companies, as ids of its own: the policies of the tables are made of these.
 * Each reads past the policies, so that no policy has to read a table whose own policy reads back. And the floor that
 * triggers keep reads and counts past them too: it holds for everybody, whatever they see.
 */
export class SayWhatTheAskerSees1790000020000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, sql] of askerFunctions) {
      await queryRunner.query(`
        create function ${name}() returns uuid[] language sql stable security definer
          set search_path = pg_catalog, public as $$ ${sql} $$;
        revoke all on function ${name}() from public;
        grant execute on function ${name}() to machikaigi_app, machikaigi_system;
      `);
    }
    await queryRunner.query(memberDistricts(once('asker_companies')));
    for (const name of floor) {
      await queryRunner.query(`
        alter function ${name}() security definer set search_path = pg_catalog, public;
        revoke all on function ${name}() from public;
      `);
    }
    await queryRunner.query(`
      -- The application's role may do to a table what some policy of the table speaks of, and nothing else.
      create procedure grant_what_policies_allow(name text) language plpgsql as $$
      declare
        command text;
      begin
        foreach command in array array['select', 'insert', 'update', 'delete'] loop
          if not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = name
              and 'machikaigi_app' = any (p.roles) and p.cmd in (upper(command), 'ALL')) then
            execute format('revoke %s on %I from machikaigi_app', command, name);
          end if;
        end loop;
      end $$;
      revoke all on procedure grant_what_policies_allow(text) from public;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop procedure grant_what_policies_allow(text)`);
    for (const name of floor) {
      await queryRunner.query(`
        alter function ${name}() security invoker reset search_path;
        grant execute on function ${name}() to public;
      `);
    }
    await queryRunner.query(memberDistricts('asker_companies()'));
    for (const [name] of askerFunctions.toReversed()) await queryRunner.query(`drop function ${name}()`);
  }
}

/** Triggers that touch rows which whoever acts may not write, or may not even see. */
const floor = ['match_counts_on_need', 'offer_keeps_people_at_once', 'need_moves_its_matches'];

/** A plain call in a condition would be made again for each row. */
const once = (ids: string) => `(select ${ids}())::uuid[]`;

const today = (member: string) =>
  `${member}.since <= japan_today() and (${member}.until is null or ${member}.until >= japan_today())`;

/** As it was made, but for how its companies are found. */
const memberDistricts = (companies: string) => `
  create or replace function asker_member_districts() returns uuid[] language sql stable security definer
    set search_path = pg_catalog, public as $$
    select coalesce(array_agg(distinct c.district_id), '{}') from conference_member m
      join conference c on c.id = m.conference_id
    where m.company_id = any (${companies}) and ${today('m')} $$`;

const membersOf = (districts: string) =>
  `select m.company_id from conference_member m join conference c on c.id = m.conference_id
     where c.district_id = any (${districts}) and ${today('m')}`;

const askerFunctions: readonly (readonly [name: string, sql: string])[] = [
  // Districts of which the asker reads events and needs: its desks', its companies' conferences', its whole ward's.
  [
    'asker_readable_districts',
    `select array(select unnest(asker_desks()) union select unnest(asker_member_districts())
       union select id from district where ward_id = any (${once('asker_wards')}))`,
  ],
  // Districts of the wards of the asker's companies: what a need opens to the whole ward, it opens to these.
  [
    'asker_company_districts',
    `select array(select d.id from district d where d.ward_id in (
       select o.ward_id from organisation o where o.id = any (${once('asker_companies')})))`,
  ],
  // Needs for which one of the asker's companies has been asked, member or no longer.
  [
    'asker_asked_needs',
    `select array(select distinct need_id from match where company_id = any (${once('asker_companies')})
       and asked_at <= least(now(), coalesce(closed_at, now())))`,
  ],
  // Events outside those districts that the asker sees for the sake of one of their needs.
  [
    'asker_further_events',
    `select array(select distinct d.event_id from staffing_need n join event_day d on d.id = n.event_day_id
       where n.id = any (${once('asker_asked_needs')})
         or (n.open_to_ward and n.district_id = any (${once('asker_company_districts')})))`,
  ],
  // Companies that are members, today, of a conference of the asker's desks.
  ['asker_desk_members', `select array(${membersOf(once('asker_desks'))})`],
  // Companies that the asker knows by name and industry: its own, the members of conferences that it reads, its ward's.
  [
    'asker_known_companies',
    `select array(select unnest(asker_companies()) union ${membersOf(once('asker_readable_districts'))}
       union select c.organisation_id from company c join organisation o on o.id = c.organisation_id
         where o.ward_id = any (${once('asker_wards')}))`,
  ],
  // Organisations whose contacts and sites the asker reads: its own companies, its desks' members and associations.
  [
    'asker_house',
    `select array(select unnest(asker_companies()) union select unnest(asker_desk_members())
       union select organisation_id from association where district_id = any (${once('asker_desks')}))`,
  ],
];
