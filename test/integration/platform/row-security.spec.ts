import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';
import { rowSecurityGaps } from './row-security.gaps.js';

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

/** What is found once this has been done; then it is undone. */
async function gapsAfter(sql: string): Promise<string[]> {
  await owner.query('begin');
  try {
    await owner.query(sql);
    return await rowSecurityGaps(owner);
  } finally {
    await owner.query('rollback');
  }
}

describe('the catalogue of the database', () => {
  it('has no row that nobody guards, and nothing that bypasses its guard', async () => {
    expect(await rowSecurityGaps(owner)).toEqual([]);
  });

  it.each([
    ['create table loose (id int)', 'table loose is not declared: whose are its rows?'],
    [
      'create schema other; create table other.loose ()',
      'table other.loose is not declared: whose are its rows?',
    ],
    ['alter table match disable row level security', 'table match does not force row level security'],
    ['alter table match no force row level security', 'table match does not force row level security'],
    ['drop policy owner_all on match', 'table match has no policy for its owner'],
    ['drop policy system_all on match', 'table match has no policy for the product itself'],
    [
      'drop policy office_removes on community_event',
      'table community_event lets the application DELETE without a policy',
    ],
    ['grant delete on match to machikaigi_app', 'table match lets the application DELETE without a policy'],
    [
      'grant update (name) on ward to machikaigi_app',
      'table ward lets the application UPDATE without a policy',
    ],
    [
      'revoke delete on community_event from machikaigi_app',
      'table community_event has a policy for DELETE, which the application is not granted',
    ],
    ['drop policy read_with_its_run on run_gap', 'table run_gap has no policy for people, and no reason why'],
    ['create policy leak on match for select using (false)', 'policy leak on match is for every role'],
    [
      'create policy leak on contact for select to machikaigi_app using (true)',
      'policy leak on contact shows everything to everybody',
    ],
    ['create view leak as select * from match', "view leak reads with its owner's rights"],
    ['create materialized view leak as select * from match', 'leak (m) keeps rows that no policy guards'],
    [
      'create function leak() returns int language sql security definer as $$ select 1 $$',
      'function leak reads past the policies and is not on the list',
    ],
    [
      'alter function asker_house() reset search_path',
      'function asker_house looks names up wherever its caller says',
    ],
    ['grant execute on function asker_house() to public', 'function asker_house may be called by everybody'],
  ])('names what is wrong after: %s', async (sql, gap) => {
    expect(await gapsAfter(sql)).toContain(gap);
  });

  it('takes a view that reads with its reader’s rights', async () => {
    expect(await gapsAfter('create view fine with (security_invoker = true) as select * from match')).toEqual(
      [],
    );
  });
});
