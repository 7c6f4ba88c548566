import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['match_run', 'run_gap', 'match', 'notification'] as const;

type Policy = readonly [table: (typeof tables)[number], name: string, rule: string];

/** An id of the asker's own, found once per statement. */
const among = (ids: string) => `any ((select ${ids}())::uuid[])`;

const answer = [
  ...[
    'people',
    'state',
    'answered_at',
    'answered_through',
    'participation_basis',
    'consultation',
    'consulted_at',
  ],
  ...['closed_at', 'closed_by', 'closed_reason', 'updated_at'],
];
const fixed = [
  'id',
  'need_id',
  'offer_id',
  'company_id',
  'district_id',
  'run_id',
  'origin',
  'starts_at',
  'ends_at',
];

/** Drafts are the coordinator's; what it approved is the office's too; what a company was asked is the company's. */
export class ProtectMatches1790000020500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) await queryRunner.query(`call protect_rows('${table}')`);
    for (const [table, name, rule] of policies) {
      await queryRunner.query(`create policy ${name} on ${table} ${rule}`);
    }
    for (const table of tables) await queryRunner.query(`call grant_what_policies_allow('${table}')`);
    await queryRunner.query(`
      revoke update on match_run from machikaigi_app;
      grant update (stop_requested) on match_run to machikaigi_app;

      -- Which match it is stays; an office or a company answers, and never with more people than were asked for.
      create function match_keeps_to_its_writer() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        mine text[] := array[${quoted(answer)}];
        was jsonb := to_jsonb(old);
        becomes jsonb := to_jsonb(new);
      begin
        if current_user <> 'machikaigi_app' then return new; end if;
        if (${columns('old')}) is distinct from (${columns('new')}) then
          raise exception 'a match stays that of its need and offer' using errcode = 'insufficient_privilege';
        end if;
        if old.district_id = any (asker_conferences()) then return new; end if;
        if old.district_id = any (asker_offices()) then mine := mine || array['asked_at', 'people_came']; end if;
        if new.people > old.people or becomes - mine <> was - mine then
          raise exception 'only an answer may be written to this match' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$;
      create trigger match_keeps_to_its_writer before update on match
        for each row execute function match_keeps_to_its_writer();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger match_keeps_to_its_writer on match;
      drop function match_keeps_to_its_writer();
      revoke update on match_run from machikaigi_app;
      grant update on match_run to machikaigi_app;
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

const columns = (row: string) => fixed.map((name) => `${row}.${name}`).join(', ');
const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

const coordinated = `district_id = ${among('asker_conferences')}`;
const ofOffice = `district_id = ${among('asker_offices')}`;
const ofCompany = `company_id = ${among('asker_companies')}`;
const asked = `asked_at <= least(now(), coalesce(closed_at, now()))`;
const decided = `state in ('APPROVED', 'CONFIRMED', 'COMPLETED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED')`;
const open = `state in ('APPROVED', 'CONFIRMED')`;

const policies: readonly Policy[] = [
  ['match_run', 'coordinator_reads', `for select to machikaigi_app using (${coordinated})`],
  [
    'match_run',
    'coordinator_starts',
    `for insert to machikaigi_app with check (${coordinated} and requested_by = (select asker_person()) and state = 'QUEUED')`,
  ],
  ['match_run', 'coordinator_stops', `for update to machikaigi_app using (${coordinated})`],
  [
    'run_gap',
    'read_with_its_run',
    `for select to machikaigi_app using (exists (select from match_run r where r.id = run_id))`,
  ],
  ['match', 'coordinator_reads', `for select to machikaigi_app using (${coordinated})`],
  [
    'match',
    'office_reads_what_is_decided',
    `for select to machikaigi_app using (${ofOffice} and ${decided})`,
  ],
  [
    'match',
    'company_reads_what_it_was_asked',
    `for select to machikaigi_app using (${ofCompany} and ${asked} and ${decided})`,
  ],
  [
    'match',
    'coordinator_proposes',
    `for insert to machikaigi_app with check (${coordinated} and state = 'PROPOSED' and origin = 'HAND'
       and created_by = (select asker_person())
       and exists (select from staffing_need n where n.id = need_id and n.district_id = match.district_id))`,
  ],
  ['match', 'coordinator_reviews', `for update to machikaigi_app using (${coordinated})`],
  [
    'match',
    'office_enters_and_ends',
    `for update to machikaigi_app using (${ofOffice} and ${open}) with check (${ofOffice} and ${decided})`,
  ],
  [
    'match',
    'company_answers',
    `for update to machikaigi_app using (${ofCompany} and ${asked} and ${open})
       with check (${ofCompany} and state in ('APPROVED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'))`,
  ],
  [
    'notification',
    'desk_reads_what_it_told',
    `for select to machikaigi_app using (district_id = ${among('asker_desks')})`,
  ],
];
