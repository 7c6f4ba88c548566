import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A run keeps the plan as it was solved and the proof of how good it is, so that it can be repeated and compared; runs
 * that only ask (the fairness dial, a repetition) stand beside those that propose. A coordinator forbids pairs and says
 * how often companies are asked and how long before.
 */
export class KeepWhatARunSolved1790000023000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table match_run
        add column kind text not null default 'PLAN' check (kind in ('PLAN', 'DIAL', 'REPEAT')),
        add column of_run_id uuid,
        add column assignments jsonb,
        add column certificate jsonb,
        add column dial jsonb,
        add column repeated jsonb,
        add column explanation jsonb,
        add constraint match_run_of_a_run check ((kind = 'PLAN') = (of_run_id is null)),
        add constraint match_run_of_its_district unique (id, district_id),
        add foreign key (of_run_id, district_id) references match_run (id, district_id);
      alter table run_gap add column changes jsonb not null default '[]';
      create index match_run_of on match_run (of_run_id) where of_run_id is not null;
      create index match_run_created on match_run (district_id, kind, finished_at desc);

      create table forbidden_pair (
        id uuid primary key default gen_random_uuid(),
        district_id uuid not null references district,
        need_id uuid not null references staffing_need on delete cascade,
        offer_id uuid not null references volunteer_offer on delete cascade,
        reason text not null check (char_length(reason) between 1 and 2000),
        forbidden_at timestamptz not null default now(),
        forbidden_by uuid references person,
        lifted_at timestamptz,
        lifted_by uuid references person
      );
      create unique index forbidden_pair_once on forbidden_pair (need_id, offer_id) where lifted_at is null;
      create index forbidden_pair_district on forbidden_pair (district_id, forbidden_at desc);
      create index forbidden_pair_offer on forbidden_pair (offer_id);
      call protect_rows('forbidden_pair');
      create policy coordinator_reads on forbidden_pair for select to machikaigi_app using (${coordinated});
      create policy coordinator_forbids on forbidden_pair for insert to machikaigi_app
        with check (${coordinated} and forbidden_by = (select asker_person()) and lifted_at is null
          and exists (select from staffing_need n where n.id = need_id and n.district_id = forbidden_pair.district_id));
      create policy coordinator_lifts on forbidden_pair for update to machikaigi_app using (${coordinated})
        with check (${coordinated});
      call grant_what_policies_allow('forbidden_pair');
      revoke update on forbidden_pair from machikaigi_app;
      grant update (lifted_at, lifted_by) on forbidden_pair to machikaigi_app;

      create table matching_setting (
        district_id uuid primary key references district,
        most_asks integer check (most_asks between 1 and 1000),
        asks_per text not null default 'FISCAL_YEAR' check (asks_per in ('MONTH', 'QUARTER', 'FISCAL_YEAR')),
        lead_days integer not null default 0 check (lead_days between 0 and 180),
        updated_at timestamptz not null default now()
      );
      call protect_rows('matching_setting');
      create policy coordinator_reads on matching_setting for select to machikaigi_app using (${coordinated});
      create policy coordinator_sets on matching_setting for insert to machikaigi_app with check (${coordinated});
      create policy coordinator_changes on matching_setting for update to machikaigi_app using (${coordinated})
        with check (${coordinated});
      call grant_what_policies_allow('matching_setting');
    `);
    await queryRunner.query(ofTheDesks(`not in ('matchRun', 'forbidden_pair')`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ofTheDesks(`<> 'matchRun'`));
    await queryRunner.query(`
      drop table matching_setting, forbidden_pair;
      drop index match_run_created, match_run_of;
      delete from match_run where kind <> 'PLAN';
      alter table match_run
        drop column kind, drop column of_run_id, drop column assignments, drop column certificate, drop column dial,
        drop column repeated, drop column explanation;
      alter table run_gap drop column changes;
      alter table match_run drop constraint match_run_of_its_district;
    `);
  }
}

const coordinated = `district_id = any ((select asker_conferences())::uuid[])`;

/** What a coordinator drafts, runs and rules out is not the branch office's, in the record neither. */
const ofTheDesks = (officeReads: string) => `
  drop policy of_the_desks on audit_entry;
  create policy of_the_desks on audit_entry for select to machikaigi_app using (
    district_id = any ((select asker_conferences())::uuid[])
      or (district_id = any ((select asker_offices())::uuid[]) and case subject_type
        when 'match' then exists (select from match m where m.id = subject_id)
        else subject_type ${officeReads} end)
      or (shared_district_ids <> '{}' and shared_district_ids && case subject_type
        when 'volunteer_offer' then (select asker_conferences())::uuid[] else (select asker_desks())::uuid[] end));`;
