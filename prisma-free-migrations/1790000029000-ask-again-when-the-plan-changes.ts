import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A settled match whose plan becomes another is asked again: the desk's to do, never the company's. With it the office writes
 * until when to answer, which of the need's terms is asked about, what speaks for it now, and whether the backup date is held. Needs of one event
 * move one after the other: an offer's people at once are counted when all have moved.
 */
export class AskAgainWhenThePlanChanges1790000029000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(keepsItsLife([...transitions, 'CONFIRMED>APPROVED']));
    await queryRunner.query(keepsPeopleAtOnce('deferrable initially immediate'));
    await queryRunner.query(
      keepsToItsWriter(
        [...office, 'answer_due', 'need_terms', 'holds_backup', 'reasons'],
        `if old.state = 'CONFIRMED' and new.state = 'APPROVED' and not old.district_id = any (asker_offices()) then
          raise exception 'only the desk asks again' using errcode = 'insufficient_privilege';
        end if;`,
      ),
    );
  }

  /** Whoever is being asked again has promised before: undone, that stands. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      update match set state = 'CONFIRMED' where state = 'APPROVED' and participation_basis is not null;
    `);
    await queryRunner.query(keepsItsLife(transitions));
    await queryRunner.query(keepsPeopleAtOnce(''));
    await queryRunner.query(keepsToItsWriter(office, ''));
  }
}

const transitions = [
  ...['PROPOSED>APPROVED', 'PROPOSED>REJECTED', 'PROPOSED>SUPERSEDED', 'APPROVED>PROPOSED'],
  ...['APPROVED>CONFIRMED', 'APPROVED>DECLINED', 'APPROVED>EXPIRED', 'APPROVED>CANCELLED'],
  ...['CONFIRMED>COMPLETED', 'CONFIRMED>WITHDRAWN', 'CONFIRMED>CANCELLED', 'REJECTED>PROPOSED'],
];
const office = ['asked_at', 'people_came'];
const answer = [
  ...['people', 'state', 'answered_at', 'answered_through', 'participation_basis', 'consultation'],
  ...['consulted_at', 'closed_at', 'closed_by', 'closed_reason', 'updated_at'],
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

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
const columns = (row: string) => fixed.map((name) => `${row}.${name}`).join(', ');

const keepsItsLife = (allowed: readonly string[]) => `
  create or replace function match_keeps_its_life() returns trigger language plpgsql as $$
  begin
    if old.state <> new.state and not (old.state || '>' || new.state) = any (array[${quoted(allowed)}]) then
      raise exception 'a match cannot go from % to %', old.state, new.state
        using errcode = 'check_violation', constraint = 'match_keeps_its_life';
    end if;
    return new;
  end $$;`;

const keepsPeopleAtOnce = (when: string) => `
  drop trigger offer_keeps_people_at_once on match;
  drop trigger offer_keeps_people_at_once on volunteer_offer;
  create constraint trigger offer_keeps_people_at_once
    after insert or update of state, people, starts_at, ends_at, offer_id on match ${when}
    for each row execute function offer_keeps_people_at_once();
  create constraint trigger offer_keeps_people_at_once after update of people on volunteer_offer ${when}
    for each row execute function offer_keeps_people_at_once();`;

/** As it was made, but for what the office may write. */
const keepsToItsWriter = (mayOffice: readonly string[], besides: string) => `
  create or replace function match_keeps_to_its_writer() returns trigger language plpgsql
    set search_path = pg_catalog, public as $$
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
    ${besides}
    if old.district_id = any (asker_offices()) then mine := mine || array[${quoted(mayOffice)}]; end if;
    if new.people > old.people or becomes - mine <> was - mine then
      raise exception 'only an answer may be written to this match' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;`;
