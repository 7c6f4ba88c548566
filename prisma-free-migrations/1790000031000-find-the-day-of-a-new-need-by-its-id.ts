import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `district_id = any ((select asker_offices())::uuid[]) and people_taken = 0`;
const day = `from event_day d join community_event e on e.id = d.event_id where d.id = event_day_id`;

/**
 * A new need stands on a day of its own district. Asked whether there is such a day, the database may look through all events
 * of the district for each new need, as long as it takes the table for a small one; asked whose its day is, it can only look that one up.
 */
export class FindTheDayOfANewNeedByItsId1790000031000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter policy office_adds on staffing_need with check (${mine} and district_id = (select e.district_id ${day}))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter policy office_adds on staffing_need
         with check (${mine} and exists (select ${day} and e.district_id = staffing_need.district_id))`,
    );
  }
}
