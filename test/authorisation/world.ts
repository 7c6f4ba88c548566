import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { type Insert, seedCompany, seedDistrict, testPassword, writeRows } from '../e2e/ward.js';
import { Markers } from './markers.js';
import {
  type Companies,
  type Grant,
  grantsOfPeople,
  type Ground,
  type NeedIds,
  type People,
  type Person,
  type PersonName,
  type PlaceName,
  type Places,
  type Sql,
  type Wards,
} from './ground.js';
import { type Channels, seedChannels } from './world-channels.js';
import { connect } from './world-connection.js';
import { type Relations, seedRelations } from './world-people.js';
import { type Papers, seedPapers } from './world-papers.js';
import {
  type MatchName,
  type NeedName,
  type OfferName,
  seedEvents,
  seedMatches,
  seedOffers,
} from './world-rows.js';

/**
 * Two wards. The first has the districts A and B, and companies that are members in A (x), in both (y), in B (z, whose
 * offers go to A too), and in A no longer (p); the second has the district C with one company (w).
 */
export interface World extends Relations, Channels {
  readonly markers: Markers;
  readonly wards: Wards;
  readonly places: Places;
  readonly companies: Companies;
  readonly people: Readonly<Record<PersonName, Person>>;
  readonly needs: Readonly<Record<NeedName, NeedIds>>;
  readonly offers: Readonly<Record<OfferName, string>>;
  readonly matches: Readonly<Record<MatchName, string>>;
  /** Of who signed in before the first run. */
  readonly sessions: { readonly officer: string; readonly companyMember: string };
  readonly queuedRuns: Papers['queuedRuns'];
  readonly keptRuns: Papers['keptRuns'];
  readonly laterRuns: Papers['keptRuns'];
  readonly forbiddenPairs: Papers['forbiddenPairs'];
  /** The contact of the company x: whose links we sign. */
  readonly linkContact: string;
  readonly imports: Readonly<Record<PlaceName, ImportIds>>;
  /** Lists of offers: of the desk of A, and of the company y. */
  readonly offerLists: { readonly deskOfA: ImportIds; readonly ofY: ImportIds };
  /** Ids by table. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}
export type SeededWorld = Omit<World, 'imports' | 'offerLists' | 'sessions'>;
/** A file that was read, one of its rows, and one that has become events or offers. */
export interface ImportIds {
  readonly read: string;
  readonly row: string;
  readonly imported: string;
}

export async function seedWorld(ownerUrl: string): Promise<SeededWorld> {
  const markers = new Markers();
  const db = await connect(ownerUrl);
  try {
    return await writeRows(ownerUrl, async (insert) => {
      const first = await insert('ward', { code: '131032', name: '試験区', name_en: 'Test Ward' });
      const second = await insert('ward', { code: '131041', name: '別区', name_en: 'Other Ward' });
      const A = { key: 'akasaka', ...(await seedDistrict(insert, first, 'akasaka', '赤坂地区')) };
      const B = { key: 'shiba', ...(await seedDistrict(insert, first, 'shiba', '芝地区')) };
      const C = { key: 'yotsuya', ...(await seedDistrict(insert, second, 'yotsuya', '四谷地区')) };
      const places = { A, B, C };
      const companies = await seedCompanies(insert, { first, second }, places);
      await markContacts(db, markers);
      const wards = { first, second };
      const people = await seedPeople(insert, markers, wards, grantsOfPeople(places, companies));
      const ground: Ground = { insert, db, markers, places, companies, people };
      const needs = await seedEvents(ground);
      const offers = await seedOffers(ground);
      const matches = await seedMatches(ground, needs, offers);
      const papers = await seedPapers(ground, matches);
      const relations = await seedRelations(ground, wards, matches);
      const channels = await seedChannels(ground);
      const [contact] = await db.query<{ id: string }[]>(
        `select id from contact where organisation_id = $1`,
        [companies.x],
      );
      const linkContact = contact!.id;
      return {
        ...papers,
        ...relations,
        ...channels,
        linkContact,
        markers,
        wards,
        places,
        companies,
        people,
        needs,
        offers,
        matches,
        rows: await rowsByTable(db),
      };
    });
  } finally {
    await db.close();
  }
}

async function seedCompanies(insert: Insert, wards: Wards, { A, B, C }: Places) {
  const company = (ward: string, name: string, conferences: string[]) =>
    seedCompany(insert, ward, [`${name}株式会社`, name], conferences);
  const x = await company(wards.first, 'エックス', [A.conference]);
  const y = await company(wards.first, 'ワイ', [A.conference, B.conference]);
  const z = await company(wards.first, 'ゼット', [B.conference]);
  const p = await company(wards.first, 'ピー', []);
  const w = await company(wards.second, 'ダブリュー', [C.conference]);
  const past = { conference_id: A.conference, company_id: p, since: '2020-04-01', until: '2024-03-31' };
  await insert('conference_member', past);
  return { x, y, z, p, w };
}

/** Names, addresses and telephone numbers are an organisation's own, and its offices'. */
async function markContacts(db: Sql, markers: Markers): Promise<void> {
  for (const { id } of await db.query<{ id: string }[]>(`select id from contact order by created_at, id`)) {
    const mark = () => markers.of('contact', id);
    await db.query(`update contact set name = $2, email = $3, phone = $4, department = $5 where id = $1`, [
      ...[id, `担当${mark()}`, `${mark()}@contact.example`, `03-${mark()}`, mark()],
    ]);
  }
}

async function seedPeople(
  insert: Insert,
  markers: Markers,
  wards: Wards,
  people: People,
): Promise<Record<PersonName, Person>> {
  const password_hash = await hash(testPassword, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  const found: [string, Person][] = [];
  for (const ward of ['first', 'second'] as const) {
    for (const [name, grants] of Object.entries(people[ward]) as [string, readonly Grant[]][]) {
      const id = randomUUID();
      const email = `${name}.${markers.of('person', id)}@person.example`;
      await insert('person', { id, ward_id: wards[ward], name: `${name}さん`, email, password_hash });
      for (const grant of grants)
        await insert('role_grant', { starts_on: '2020-04-01', ...grant, person_id: id });
      found.push([name, { id, email }]);
    }
  }
  return Object.fromEntries(found) as Record<PersonName, Person>;
}

async function rowsByTable(db: Sql): Promise<Record<string, string[]>> {
  const tables = await db.query<{ name: string }[]>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'`,
  );
  const all: [string, string[]][] = [];
  for (const { name } of tables) {
    const rows = await db.query<{ id: string }[]>(`select id from ${name} order by id`);
    all.push([name, rows.map(({ id }) => id)]);
  }
  return Object.fromEntries(all);
}
