import { hash } from '@node-rs/argon2';
import pg from 'pg';

/** Of every person of the test ward. Hashed cheaply: the tests of the real cost are elsewhere. */
export const testPassword = 'test password';
const passwordHash = hash(testPassword, { memoryCost: 1024, timeCost: 1, parallelism: 1 });

/** A small ward with two districts, 赤坂 and 芝: who works there, who is a member where. All names are made up. */
export interface TestWard {
  readonly wardId: string;
  readonly districts: { readonly akasaka: string; readonly shiba: string };
  readonly conferences: { readonly akasaka: string; readonly shiba: string };
  /** An association of each district. */
  readonly associations: { readonly akasaka: string; readonly shiba: string };
  /** `mihon` is a member in Akasaka, `kakuu` in both. */
  readonly companies: { readonly mihon: string; readonly kakuu: string };
}

/** Mail addresses to sign in with. */
export const testPeople = {
  administrator: 'admin@ward.example',
  akasakaOfficer: 'officer@akasaka.example',
  akasakaCoordinator: 'coordinator@akasaka.example',
  shibaOfficer: 'officer@shiba.example',
  shibaCoordinator: 'coordinator@shiba.example',
  mihonMember: 'member@mihon.example',
  kakuuMember: 'member@kakuu.example',
} as const;

type Row = Readonly<Record<string, unknown>>;
/** Inserts a row and gives its key back. */
export type Insert = (table: string, row: Row) => Promise<string>;

/** Writes as the tables' owner, behind the application's back. */
export async function writeRows<T>(ownerUrl: string, write: (insert: Insert) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await write(async (table, row) => {
      const columns = Object.keys(row);
      const values = columns.map((_, at) => `$${at + 1}`);
      const { rows } = await client.query<Record<string, string>>(
        `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')}) returning *`,
        Object.values(row),
      );
      return String(rows[0]?.['id'] ?? rows[0]?.['organisation_id'] ?? '');
    });
  } finally {
    await client.end();
  }
}

export function seedTestWard(ownerUrl: string): Promise<TestWard> {
  return writeRows(ownerUrl, async (insert) => {
    const wardId = await insert('ward', { code: '131032', name: '試験区', name_en: 'Test Ward' });
    const akasaka = await seedDistrict(insert, wardId, 'akasaka', '赤坂地区');
    const shiba = await seedDistrict(insert, wardId, 'shiba', '芝地区');
    const mihon = await seedCompany(
      insert,
      wardId,
      ['みほん商事株式会社', 'ミホンショウジ'],
      [akasaka.conference],
    );
    const kakuu = await seedCompany(
      insert,
      wardId,
      ['架空通信株式会社', 'カクウツウシン'],
      [akasaka.conference, shiba.conference],
    );
    await seedPeople(insert, wardId, {
      [testPeople.administrator]: { role: 'WARD_ADMINISTRATOR' },
      [testPeople.akasakaOfficer]: { role: 'BRANCH_OFFICER', district_id: akasaka.id },
      [testPeople.akasakaCoordinator]: { role: 'COORDINATOR', district_id: akasaka.id },
      [testPeople.shibaOfficer]: { role: 'BRANCH_OFFICER', district_id: shiba.id },
      [testPeople.shibaCoordinator]: { role: 'COORDINATOR', district_id: shiba.id },
      [testPeople.mihonMember]: { role: 'COMPANY_MEMBER', organisation_id: mihon },
      [testPeople.kakuuMember]: { role: 'COMPANY_ADMINISTRATOR', organisation_id: kakuu },
    });
    return {
      wardId,
      districts: { akasaka: akasaka.id, shiba: shiba.id },
      conferences: { akasaka: akasaka.conference, shiba: shiba.conference },
      associations: { akasaka: akasaka.association, shiba: shiba.association },
      companies: { mihon, kakuu },
    };
  });
}

export async function seedDistrict(insert: Insert, wardId: string, key: string, name: string) {
  const id = await insert('district', {
    ward_id: wardId,
    key,
    name,
    name_en: key,
    office_name: `${name}総合支所`,
    office_name_en: `${key} branch office`,
    office_section: '協働推進課',
    office_phone: '03-0000-0000',
  });
  const conference = await insert('conference', {
    district_id: id,
    name: `${name}会議`,
    name_en: `${key} conference`,
  });
  await insert('town', {
    district_id: id,
    name: `${name}一丁目`,
    kana: key,
    postcode: '1070052',
    lat: 35.67,
    lng: 139.73,
  });
  const association = await seedAssociation(insert, wardId, id, [`${name}見本町会`, 'ミホンチョウカイ']);
  return { id, conference, association };
}

export async function seedAssociation(
  insert: Insert,
  wardId: string,
  districtId: string,
  [name, kana]: [string, string],
) {
  const id = await insert('organisation', { ward_id: wardId, name, kana });
  await insert('association', { organisation_id: id, district_id: districtId, kind: 'NEIGHBOURHOOD' });
  await insert('contact', { organisation_id: id, name: '町会 太郎', phone: '03-1111-1111' });
  return id;
}

export async function seedCompany(
  insert: Insert,
  wardId: string,
  [name, kana]: [string, string],
  conferences: string[],
) {
  const id = await insert('organisation', { ward_id: wardId, name, kana });
  await insert('company', { organisation_id: id, industry: '卸売業', themes: ['FESTIVAL'] });
  await insert('contact', { organisation_id: id, name: '担当 花子', email: `csr@${id.slice(0, 8)}.example` });
  for (const conference of conferences) {
    await insert('conference_member', { conference_id: conference, company_id: id, since: '2020-04-01' });
  }
  return id;
}

export async function seedPeople(
  insert: Insert,
  wardId: string,
  grants: Readonly<Record<string, Row>>,
): Promise<void> {
  for (const [email, grant] of Object.entries(grants)) {
    const person = { ward_id: wardId, name: email.split('@')[0], email, password_hash: await passwordHash };
    const personId = await insert('person', person);
    await insert('role_grant', { starts_on: '2020-04-01', ...grant, person_id: personId });
  }
}
