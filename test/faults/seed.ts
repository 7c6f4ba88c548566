import pg from 'pg';
import { seedDistrict, seedPeople, testPassword } from '../e2e/ward.js';
import { signInTo, type HttpVisitor } from './visitor.js';

/** A district with proposals that wait for their coordinator. */
export interface Proposals {
  readonly wardId: string;
  readonly districtId: string;
  readonly matchIds: readonly string[];
  /** Signs in the coordinator. */
  readonly coordinator: (url: string) => Promise<HttpVisitor>;
}

/** Of a company: one need on each of so many days, so that no offer is in two places, and has few rivals to look at. */
const days = 4;

export interface ProposalsGiven {
  readonly key?: string;
  readonly code?: string;
  /** Of the company whose proposals these are, by its number from 1. */
  readonly addressOf?: (company: number) => string;
}

/**
 * So many proposals, ready to be approved: four of each company. What stands before them is written in bulk; approving
 * goes through the product.
 */
export async function seedProposals(
  ownerUrl: string,
  count: number,
  { key = 'akasaka', code = '131032', addressOf = addressIn(key) }: ProposalsGiven = {},
): Promise<Proposals> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const email = `coordinator@${key}.example`;
  try {
    await client.query('begin');
    const insert = async (table: string, row: Readonly<Record<string, unknown>>) => {
      const columns = Object.keys(row);
      const { rows } = await client.query<Record<string, string>>(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')}) returning *`,
        Object.values(row),
      );
      return String(rows[0]?.['id'] ?? rows[0]?.['organisation_id'] ?? '');
    };
    const wardId = await insert('ward', { code, name: `${key}区`, name_en: key });
    const { id: districtId, conference, association } = await seedDistrict(insert, wardId, key, key);
    await seedPeople(insert, wardId, { [email]: { role: 'COORDINATOR', district_id: districtId } });
    const companies = Math.ceil(count / days);
    const addresses = Array.from({ length: companies }, (_, at) => addressOf(at + 1));
    await client.query(companiesSql, [wardId, conference, districtId, addresses]);
    await client.query(needsSql, [districtId, association, days, companies]);
    const { rows } = await client.query<{ id: string }>(matchesSql, [districtId, days, count]);
    await client.query('commit');
    await client.query('analyze');
    const coordinator = (url: string) => signInTo(url, email, testPassword);
    return { wardId, districtId, matchIds: rows.map(({ id }) => id), coordinator };
  } finally {
    await client.end();
  }
}

const addressIn = (key: string) => (company: number) => `c${company}@${key}-company.example`;

/** Companies 1 to n, each with a contact, a membership and one offer of many people for the whole year. */
const companiesSql = `
  with numbered as (select n, address from unnest($4::text[]) with ordinality as given(address, n)),
  body as (insert into organisation (ward_id, name, kana)
    select $1, '株式会社架空' || lpad(n::text, 4, '0'), 'カクウ' from numbered returning id, name),
  made as (select b.id, n.n, n.address from body b join numbered n on b.name = '株式会社架空' || lpad(n.n::text, 4, '0')),
  company as (insert into company (organisation_id, industry, themes) select id, '卸売業', '{FESTIVAL}' from made),
  contact as (insert into contact (organisation_id, name, email) select id, '担当 花子', address from made),
  member as (insert into conference_member (conference_id, company_id, since) select $2, id, '2020-04-01' from made),
  offer as (insert into volunteer_offer (company_id, people, smallest_group, most_events, themes, district_ids, participation_basis, note)
    select id, 50, 1, 300, '{FESTIVAL}', array[$3::uuid], 'DUTY', n::text from made returning id)
  insert into offer_window (offer_id, starts_at, ends_at)
    select id, now() - interval '1 day', now() + interval '300 days' from offer`;

/** A day with one need for each company, on so many days that are far enough away. */
const needsSql = `
  with event as (insert into community_event (district_id, association_id, title, theme, lat, lng)
    values ($1, $2, '見本もちつき大会', 'FESTIVAL', 35.67, 139.73) returning id),
  day as (insert into event_day (event_id, certainty, date)
    select id, 'DAY', (now() at time zone 'Asia/Tokyo')::date + 45 + d from event, generate_series(1, $3::int) d returning id, date)
  insert into staffing_need (event_day_id, district_id, role, starts_at, ends_at, people_wanted, fewest_people, theme, most_offers, answer_by)
    select day.id, $1, '設営' || c, (day.date + time '09:00') at time zone 'Asia/Tokyo', (day.date + time '12:00') at time zone 'Asia/Tokyo',
      1, 1, 'FESTIVAL', 1, (day.date - 7 + time '17:00') at time zone 'Asia/Tokyo'
    from day, generate_series(1, $4::int) c`;

/** Company n's offer is proposed for the need n of each day. */
const matchesSql = `
  insert into match (need_id, offer_id, company_id, district_id, origin, people, starts_at, ends_at, need_terms, offer_terms)
    select n.id, o.id, o.company_id, n.district_id, 'RUN', 1, n.starts_at, n.ends_at, n.terms_version, o.terms_version
    from staffing_need n join volunteer_offer o on n.role = '設営' || o.note and o.district_ids @> array[n.district_id]
    where n.district_id = $1 order by o.note::int, n.starts_at limit least($3::int, $2::int * 100000) returning id`;
