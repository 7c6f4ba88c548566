import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs and matches, and the floor that the database keeps by itself: no need overfilled, no offer in two places at once, no state that the life of a match doesn't show. */
export class CreateMatches1790000005000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table match_run (
        id uuid primary key default gen_random_uuid(),
        district_id uuid not null references district,
        period_from date not null,
        period_to date not null check (period_to >= period_from),
        state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
        parameters jsonb not null,
        inputs jsonb,
        progress jsonb,
        result jsonb,
        failure text,
        stop_requested boolean not null default false,
        requested_by uuid references person,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        heartbeat_at timestamptz,
        finished_at timestamptz
      );
      create index match_run_district on match_run (district_id, created_at desc);
      create table run_gap (
        run_id uuid not null references match_run on delete cascade,
        need_id uuid not null references staffing_need on delete cascade,
        people_missing integer not null check (people_missing > 0),
        reasons jsonb not null,
        primary key (run_id, need_id)
      );
      create table match (
        id uuid primary key default gen_random_uuid(),
        need_id uuid not null references staffing_need,
        offer_id uuid not null references volunteer_offer,
        company_id uuid not null references company,
        district_id uuid not null references district,
        run_id uuid references match_run,
        origin text not null check (origin in ('RUN', 'HAND')),
        people integer not null check (people >= 1),
        proposed_people integer check (proposed_people >= 1),
        state text not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'CONFIRMED', 'COMPLETED', 'REJECTED',
          'SUPERSEDED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED')),
        pinned boolean not null default false,
        holds_backup boolean not null default false,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        reasons jsonb not null default '[]',
        need_terms integer not null,
        offer_terms integer not null,
        approved_at timestamptz,
        approved_by uuid references person,
        asked_at timestamptz,
        answer_due timestamptz,
        answered_at timestamptz,
        answered_through text check (answered_through in ('APP', 'LINK', 'TELEPHONE')),
        participation_basis text check (participation_basis in ('DUTY', 'VOLUNTEER_LEAVE', 'OWN_TIME')),
        consultation text,
        consulted_at timestamptz,
        people_came integer check (people_came >= 0),
        closed_at timestamptz,
        closed_by uuid references person,
        closed_reason text,
        lifted_at timestamptz,
        created_by uuid references person,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check (state <> 'CONFIRMED' or participation_basis is not null),
        check (state not in ('APPROVED', 'CONFIRMED') or answer_due is not null)
      );
      create unique index match_one_live_pair on match (need_id, offer_id) where state in ('PROPOSED', 'APPROVED', 'CONFIRMED');
      create index match_need on match (need_id);
      create index match_offer on match (offer_id);
      create index match_company on match (company_id);
      create index match_district_state on match (district_id, state);
      create index match_run_id on match (run_id);

      create function match_holds(state text) returns boolean language sql immutable parallel safe as
        $$ select state in ('APPROVED', 'CONFIRMED', 'COMPLETED') $$;

      create function match_keeps_its_life() returns trigger language plpgsql as $$
      begin
        if old.state <> new.state and not (old.state || '>' || new.state) = any (array[
          'PROPOSED>APPROVED', 'PROPOSED>REJECTED', 'PROPOSED>SUPERSEDED', 'APPROVED>PROPOSED', 'APPROVED>CONFIRMED',
          'APPROVED>DECLINED', 'APPROVED>EXPIRED', 'APPROVED>CANCELLED', 'CONFIRMED>COMPLETED', 'CONFIRMED>WITHDRAWN',
          'CONFIRMED>CANCELLED', 'REJECTED>PROPOSED']) then
          raise exception 'a match cannot go from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'match_keeps_its_life';
        end if;
        return new;
      end $$;
      create trigger match_keeps_its_life before update of state on match for each row execute function match_keeps_its_life();

      create function match_counts_on_need() returns trigger language plpgsql as $$
      declare
        before integer := 0;
        after integer := 0;
      begin
        if tg_op <> 'INSERT' and match_holds(old.state) then before := old.people; end if;
        if tg_op <> 'DELETE' and match_holds(new.state) then after := new.people; end if;
        if before <> after then
          update staffing_need set people_taken = people_taken + after - before where id = coalesce(new.need_id, old.need_id);
        end if;
        return null;
      end $$;
      create trigger match_counts_on_need after insert or delete or update of state, people on match
        for each row execute function match_counts_on_need();

      create function offer_keeps_people_at_once() returns trigger language plpgsql as $$
      declare
        offer volunteer_offer;
        worst integer;
      begin
        if tg_table_name = 'match' and not match_holds(new.state) then return null; end if;
        select * into offer from volunteer_offer
          where id = case when tg_table_name = 'match' then (to_jsonb(new) ->> 'offer_id')::uuid else new.id end for update;
        select max(together) into worst from (
          select (select coalesce(sum(other.people), 0) from match other
            where other.offer_id = held.offer_id and match_holds(other.state)
              and other.starts_at <= held.starts_at and other.ends_at > held.starts_at) as together
          from match held where held.offer_id = offer.id and match_holds(held.state)) moments;
        if worst > offer.people then
          raise exception 'offer % would give % people at once, it has %', offer.id, worst, offer.people
            using errcode = 'check_violation', constraint = 'offer_keeps_people_at_once';
        end if;
        return null;
      end $$;
      create constraint trigger offer_keeps_people_at_once after insert or update of state, people, starts_at, ends_at, offer_id on match
        for each row execute function offer_keeps_people_at_once();
      create constraint trigger offer_keeps_people_at_once after update of people on volunteer_offer
        for each row execute function offer_keeps_people_at_once();

      create function need_moves_its_matches() returns trigger language plpgsql as $$
      begin
        update match set starts_at = new.starts_at, ends_at = new.ends_at
          where need_id = new.id and state in ('PROPOSED', 'APPROVED', 'CONFIRMED');
        return null;
      end $$;
      create trigger need_moves_its_matches after update of starts_at, ends_at on staffing_need
        for each row when (old.starts_at <> new.starts_at or old.ends_at <> new.ends_at) execute function need_moves_its_matches();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger need_moves_its_matches on staffing_need;
      drop trigger offer_keeps_people_at_once on volunteer_offer;
      drop table match, run_gap, match_run;
      drop function need_moves_its_matches(), offer_keeps_people_at_once(), match_counts_on_need(), match_keeps_its_life(), match_holds(text);
    `);
  }
}
