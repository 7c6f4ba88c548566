import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record shows a desk no more than the tables do: a coordinator's drafts and runs are not the office's, and an offer
 * is read by the conference that it is shared with, not by the branch office beside it.
 */
export class KeepDraftsAndOffersOutOfTheOfficesRecord1790000022200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      ofTheDesks(`district_id = any ((select asker_conferences())::uuid[])
        or (district_id = any ((select asker_offices())::uuid[]) and case subject_type
          when 'match' then exists (select from match m where m.id = subject_id)
          else subject_type <> 'matchRun' end)
        or (shared_district_ids <> '{}' and shared_district_ids && case subject_type
          when 'volunteer_offer' then (select asker_conferences())::uuid[] else (select asker_desks())::uuid[] end)`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      ofTheDesks(`district_id = any ((select asker_desks())::uuid[])
        or shared_district_ids && (select asker_desks())::uuid[]`),
    );
  }
}

const ofTheDesks = (rule: string) => `
  drop policy of_the_desks on audit_entry;
  create policy of_the_desks on audit_entry for select to machikaigi_app using (${rule});`;
