import { Passwords } from '@app/access';
import { systemRole } from '@app/platform';
import { Client } from 'pg';
import {
  demonstrationAccounts,
  demonstrationPassword,
} from '../../../apps/api/src/demonstration/accounts.js';
import { presentAccounts, seedDemonstration } from '../../../apps/api/src/demonstration/seed.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

const todays = ['2026-11-22', '2027-03-31', '2028-02-29', '2028-12-31'];
const noon = (today: string) => new Date(`${today}T12:00:00+09:00`);

/** What must be empty: rows of a match that breaks a hard rule, by the rule's name. */
const broken: Readonly<Record<string, string>> = {
  'more people than the need asks for': `select n.id from staffing_need n
    where n.people_wanted < (select coalesce(sum(people), 0) from match m where m.need_id = n.id and match_holds(m.state))`,
  'people counted wrongly': `select n.id from staffing_need n
    where n.people_taken <> (select coalesce(sum(people), 0) from match m where m.need_id = n.id and match_holds(m.state))`,
  'a company that is no member': `select m.id from match m join staffing_need n on n.id = m.need_id
    join conference c on c.district_id = n.district_id where not n.open_to_ward and not exists
      (select from conference_member x where x.conference_id = c.id and x.company_id = m.company_id)`,
  'a district, a kind or a skill that the offer lacks': `select m.id from match m join staffing_need n on n.id = m.need_id
    join volunteer_offer o on o.id = m.offer_id where o.kind <> n.kind or not n.district_id = any(o.district_ids)
      or not n.skills <@ o.skills or not n.languages <@ o.languages or (n.adults_only and not o.adults_only)`,
  'a group that is too small or too large': `select m.id from match m join volunteer_offer o on o.id = m.offer_id
    where m.people < o.smallest_group or m.people > least(o.people, o.most_people_per_need)`,
  'another company or time than those of offer and need': `select m.id from match m join staffing_need n on n.id = m.need_id
    join volunteer_offer o on o.id = m.offer_id
    where m.company_id <> o.company_id or m.starts_at <> n.starts_at or m.ends_at <> n.ends_at`,
  'a time at which the offer has nobody': `select m.id from match m where not exists (select from offer_window w
      where w.offer_id = m.offer_id and w.starts_at <= m.starts_at and w.ends_at >= m.ends_at)
    and not exists (select from offer_pattern p, lateral (select m.starts_at at time zone 'Asia/Tokyo' as s,
        m.ends_at at time zone 'Asia/Tokyo' as e) t
      where p.offer_id = m.offer_id and extract(isodow from s)::int = any(p.weekdays) and not s::date = any(p.except_dates)
        and s::date between p.first_day and p.last_day and to_char(s, 'HH24:MI') >= p.from_time and to_char(e, 'HH24:MI') <= p.to_time)`,
  'more events in a fiscal year than the offer allows': `select m.offer_id from match m join volunteer_offer o on o.id = m.offer_id
    where match_holds(m.state)
    group by m.offer_id, o.most_events, date_part('year', m.starts_at at time zone 'Asia/Tokyo' - interval '3 months')
    having count(*) > o.most_events`,
  'an open need whose answer is due no more': `select n.id from staffing_need n where n.state = 'OPEN' and n.answer_by < $1`,
  'a question whose answer is due no more': `select m.id from match m where m.state = 'APPROVED' and m.answer_due < $1`,
};

const settings = { auditKey: null, secretKey: 'x'.repeat(32), earlierAuditKeys: [] };

describe(seedDemonstration.name, () => {
  let database: TestDatabase;
  let client: Client;

  beforeEach(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query(`set role ${systemRole}`);
  });

  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  it.each(todays)('fills an empty database on %s so that no hard rule is broken', async (today) => {
    expect(await seedDemonstration(client, noon(today), settings)).toBe(true);
    for (const [rule, query] of Object.entries(broken)) {
      const { rows } = await client.query(query, query.includes('$1') ? [noon(today)] : []);
      expect({ rule, rows }).toEqual({ rule, rows: [] });
    }
  });

  it('leaves a database alone that has a ward', async () => {
    await seedDemonstration(client, noon('2026-11-22'), settings);
    const before = await fingerprint(client);
    expect(await seedDemonstration(client, noon('2027-03-31'), settings)).toBe(false);
    expect(await fingerprint(client)).toEqual(before);
  });

  it('is made once by two starts at the same moment', async () => {
    const other = new Client({ connectionString: database.appUrl });
    await other.connect();
    await other.query(`set role ${systemRole}`);
    try {
      const made = await Promise.all(
        [client, other].map((one) => seedDemonstration(one, noon('2026-11-22'), settings)),
      );
      expect(made.toSorted()).toEqual([false, true]);
    } finally {
      await other.end();
    }
  });

  it('has an account for each role, which its password opens', async () => {
    await seedDemonstration(client, noon('2026-11-22'), settings);
    expect(await presentAccounts(client)).toEqual(demonstrationAccounts);
    const { rows } = await client.query<{ hash: string }>(
      'select distinct password_hash as hash from person where password_hash is not null',
    );
    expect(rows).toHaveLength(1);
    expect(await new Passwords().fits(demonstrationPassword, rows[0]?.hash ?? null)).toBe(true);
    expect(new Set(demonstrationAccounts.map(({ role }) => role)).size).toBe(6);
  });

  it('names no account on a database that was filled otherwise', async () => {
    await client.query(`insert into ward (code, name, name_en) values ('131024', '別の区', 'Another ward')`);
    expect(await seedDemonstration(client, noon('2026-11-22'), settings)).toBe(false);
    expect(await presentAccounts(client)).toEqual([]);
  });
});

/** How many rows each table has. */
async function fingerprint(client: Client): Promise<unknown> {
  const tables = [
    'town',
    'organisation',
    'community_event',
    'staffing_need',
    'volunteer_offer',
    'match',
    'audit_entry',
    'notification',
  ];
  const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  return (await client.query(`select ${counts.join(', ')}`)).rows[0];
}
