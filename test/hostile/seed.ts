import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import {
  seedAssociation,
  seedCompany,
  seedDistrict,
  seedPeople,
  seedTestWard,
  testPassword,
  testPeople,
  writeRows,
} from '../e2e/ward.js';
import { cookieOf, foreignMark, type Ids, ownMark, plant, type World } from './world.js';

const everythingElsewhere = 'everything@elsewhere.example';

/** Two wards: in the first one's two districts grow the rows that are asked for, in the other works the foreigner. */
export async function seedHostileWorld(
  { ownerUrl, owner }: { readonly ownerUrl: string; readonly owner: DataSource },
  url: string,
  schema: GraphQLSchema,
): Promise<World> {
  const ward = await seedTestWard(ownerUrl);
  await seedElsewhere(ownerUrl, owner);
  const association = await writeRows(ownerUrl, (insert) =>
    seedAssociation(insert, ward.wardId, ward.districts.shiba, [`芝の会 ${foreignMark}`, 'シバノカイ']),
  );
  const enter = (email: string) => cookieOf(url, email, testPassword);
  const [member, officer, foreigner] = await Promise.all([
    enter(testPeople.mihonMember),
    enter(testPeople.akasakaOfficer),
    enter(everythingElsewhere),
  ]);
  const own = await plant(
    url,
    {
      officer,
      coordinator: await enter(testPeople.akasakaCoordinator),
      company: member,
      districtId: ward.districts.akasaka,
      associationId: ward.associations.akasaka,
      companyId: ward.companies.mihon,
    },
    ownMark,
  );
  const foreign = await plant(
    url,
    {
      officer: await enter(testPeople.shibaOfficer),
      coordinator: await enter(testPeople.shibaCoordinator),
      company: await enter(testPeople.kakuuMember),
      districtId: ward.districts.shiba,
      associationId: association,
      companyId: ward.companies.kakuu,
    },
    foreignMark,
  );
  return { url, schema, cookies: { anonymous: '', member, officer, foreigner }, own, foreign };
}

async function seedElsewhere(ownerUrl: string, owner: DataSource): Promise<void> {
  const place = await writeRows(ownerUrl, async (insert) => {
    const wardId = await insert('ward', { code: '131041', name: '別の区', name_en: 'Elsewhere' });
    const district = await seedDistrict(insert, wardId, 'elsewhere', '別の地区');
    const company = await seedCompany(insert, wardId, ['別の会社', 'ベツノカイシャ'], [district.conference]);
    await seedPeople(insert, wardId, { [everythingElsewhere]: { role: 'WARD_ADMINISTRATOR' } });
    return { district: district.id, company };
  });
  const further = [
    ['BRANCH_OFFICER', place.district, null],
    ['COORDINATOR', place.district, null],
    ['COMPANY_ADMINISTRATOR', null, place.company],
    ['AUDITOR', null, null],
  ];
  for (const [role, district, company] of further) {
    await owner.query(
      `insert into role_grant (person_id, role, district_id, organisation_id, starts_on)
       select id, $1, $2, $3, '2020-04-01' from person where email = $4`,
      [role, district, company, everythingElsewhere],
    );
  }
}

/** Of the rows that nobody of the askers may touch: changes when one of them does. */
export async function digestOf(owner: DataSource, foreign: Ids): Promise<string> {
  const ids = Object.values(foreign);
  const tables = [
    'community_event',
    'event_day',
    'staffing_need',
    'volunteer_offer',
    'match',
    'list_import',
    'list_import_row',
    'organisation',
  ];
  const digests: string[] = [];
  for (const table of tables) {
    const rows = await owner.query<{ text: string }[]>(
      `select row_to_json(t)::text as text from ${table} t where id = any($1::uuid[]) order by id`,
      [ids],
    );
    digests.push(...rows.map(({ text }) => `${table} ${text}`));
  }
  if (digests.length < tables.length) throw new Error('not every planted row was found');
  return digests.join('\n');
}
