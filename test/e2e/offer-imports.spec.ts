import pg from 'pg';
import { insertNeed } from '../factories/needs.js';
import { workbookOf } from '../fixtures/events/workbook.js';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

type Sql = Parameters<typeof insertNeed>[0];

let api: TestApi;
let ward: TestWard;
let db: pg.Client;
const people = {} as Record<'officer' | 'coordinator' | 'mihon' | 'kakuu' | 'shibaCoordinator', Visitor>;

beforeAll(async () => {
  api = await startTestApi();
  ward = await seedTestWard(api.ownerUrl);
  db = new pg.Client({ connectionString: api.ownerUrl });
  await db.connect();
  people.officer = await api.signInAs(testPeople.akasakaOfficer);
  people.coordinator = await api.signInAs(testPeople.akasakaCoordinator);
  people.shibaCoordinator = await api.signInAs(testPeople.shibaCoordinator);
  people.mihon = await api.signInAs(testPeople.mihonMember);
  people.kakuu = await api.signInAs(testPeople.kakuuMember);
}, bootMs);
afterAll(async () => {
  await db?.end();
  await api?.close();
});
beforeEach(async () => {
  await db.query(`delete from match; update list_import_row set offer_id = null; delete from volunteer_offer;
    delete from list_import; delete from column_mapping`);
});

interface Outcome {
  readonly code?: string;
  readonly import?: {
    readonly id: string;
    readonly state: string;
    readonly generation: string;
    readonly ready: number;
    readonly check: number;
    readonly unreadable: number;
    readonly toImport: number;
    readonly duplicates: number;
    readonly imported: number;
  };
}
const outcome = `... on ListImportRead { import { id state generation ready check unreadable toImport duplicates imported } }
  ... on Refused { code }`;

async function ask(visitor: Visitor, text: string, variables: object): Promise<Outcome> {
  const { data, errors } = await visitor.graphql<Record<string, Outcome>>(text, { ...variables });
  const [result] = Object.values(data ?? {});
  if (!result) throw new Error(JSON.stringify(errors));
  return result;
}
const read = (visitor: Visitor, owner: object, content: Buffer | string, fileName = '申し出.csv') =>
  ask(visitor, `mutation ($input: ReadOfferFileInput!) { readOfferFile(input: $input) { ${outcome} } }`, {
    input: { ...owner, fileName, contentBase64: Buffer.from(content).toString('base64') },
  });
const map = (visitor: Visitor, importId: string, fields: readonly (string | null)[]) =>
  ask(visitor, `mutation ($input: MapColumnsInput!) { mapImportColumns(input: $input) { ${outcome} } }`, {
    input: { importId, columns: fields.map((field, column) => ({ column, field })) },
  });
const take = (visitor: Visitor, id: string) =>
  ask(visitor, `mutation ($id: ID!) { importList(importId: $id) { ${outcome} } }`, { id });
const undo = (visitor: Visitor, id: string) =>
  ask(visitor, `mutation ($id: ID!) { undoImport(importId: $id) { ${outcome} } }`, { id });

interface Row {
  readonly id: string;
  readonly pile: string;
  readonly offerDraft: { readonly companyText: string; readonly company: { readonly name: string } | null };
  readonly problems: readonly { readonly code: string; readonly cellText: string }[];
  readonly duplicate: { readonly offer: { readonly id: string } | null; readonly changed: boolean } | null;
}
async function rowsOf(visitor: Visitor, id: string): Promise<readonly Row[]> {
  const { data, errors } = await visitor.graphql<{ listImport: { rows: { edges: { node: Row }[] } } | null }>(
    `query ($id: ID!) { listImport(id: $id) { rows(first: 50) { edges { node { id pile
       offerDraft { companyText company { name } people mostEvents leadDays patterns { weekdays } districts { key } }
       problems { code cellText suggestion } duplicate { changed because offer { id people } } offer { id } } } } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.listImport?.rows.edges.map(({ node }) => node) ?? [];
}
const offersIn = async () =>
  (
    await db.query<{
      id: string;
      companyId: string;
      toldBy: string | null;
      people: number;
      leadDays: number;
    }>(
      `select id, company_id as "companyId", told_by as "toldBy", people, lead_days as "leadDays" from volunteer_offer
       order by people desc`,
    )
  ).rows;

const header = '会社名,可能人数,年間回数,日時,何日前まで,地区';
const columns = ['company', 'people', 'mostEvents', 'when', 'leadDays', 'districts'];
const list = [
  header,
  '㈱見本商事,10名,年6回,毎週土 9:00-12:00,3週間前,赤坂',
  '見ほん商会,4,3,平日 17:00-20:00,,',
  '㈱見本商事,2,,いつか,,',
].join('\r\n');

describe('offers from a spreadsheet', () => {
  it('are read, mended, taken in and taken back as a whole by a desk', async () => {
    const owner = { districtId: ward.districts.akasaka };
    await db.query(`update organisation set name = '株式会社見本商事' where id = $1`, [ward.companies.mihon]);
    const file = (await read(people.coordinator, owner, list)).import!;
    expect(file).toMatchObject({ state: 'NEEDS_MAPPING', generation: 'OWN' });
    const mapped = await map(people.coordinator, file.id, columns);
    expect(mapped.import).toMatchObject({ state: 'READ', ready: 1, unreadable: 2, toImport: 1 });
    const rows = await rowsOf(people.coordinator, file.id);
    expect(rows[0]).toMatchObject({
      offerDraft: { company: { name: '株式会社見本商事' }, people: 10, mostEvents: 6, leadDays: 21 },
    });
    expect(rows[1]!.problems).toContainEqual(
      expect.objectContaining({ code: 'COMPANY_NOT_FOUND', cellText: '見ほん商会' }),
    );
    expect(await offersIn()).toEqual([]);
    const terms = { languages: ['ja', 'en'], adultsOnly: false, participationBasis: 'VOLUNTEER_LEAVE' };
    const { data } = await people.coordinator.graphql(
      `mutation ($input: MendImportRowInput!) { mendImportRow(input: $input) { ... on ImportRowMended { row { pile mended } } } }`,
      { input: { rowId: rows[1]!.id, offer: { companyId: ward.companies.kakuu, people: 4, ...terms } } },
    );
    expect(data).toMatchObject({ mendImportRow: { row: { pile: 'READY', mended: true } } });
    expect((await take(people.coordinator, file.id)).import).toMatchObject({
      state: 'IMPORTED',
      imported: 2,
      unreadable: 1,
    });
    expect(await offersIn()).toMatchObject([
      { companyId: ward.companies.mihon, toldBy: 'PAPER', people: 10, leadDays: 21 },
      { companyId: ward.companies.kakuu, toldBy: 'PAPER', people: 4, leadDays: 0 },
    ]);
    const { rows: mended } = await db.query<object>(
      `select languages, adults_only as "adultsOnly", participation_basis as "participationBasis"
        from volunteer_offer where company_id = $1`,
      [ward.companies.kakuu],
    );
    expect(mended).toEqual([terms]);
    expect((await undo(people.coordinator, file.id)).import).toMatchObject({ state: 'UNDONE', imported: 0 });
    expect(await offersIn()).toEqual([]);
    const { rows: entries } = await db.query<{ action: string }>(
      `select action from audit_entry where action in ('importOffers', 'submitOffer', 'removeOffer', 'undoImport') order by at, sequence`,
    );
    expect(entries.map(({ action }) => action)).toEqual([
      ...['submitOffer', 'submitOffer', 'importOffers', 'removeOffer', 'removeOffer', 'undoImport'],
    ]);
  });

  it('stand beside what is there already, and stay where somebody counts on them', async () => {
    const owner = { companyId: ward.companies.mihon };
    const rows = ['企業名,人数,年間の回数,日時,期間', ',6,3,毎週土 9:00-12:00,2026/4/1～2028/3/1'];
    const first = (await read(people.mihon, owner, rows.join('\n'))).import!;
    await map(people.mihon, first.id, ['company', 'people', 'mostEvents', 'when', 'period']);
    expect((await take(people.mihon, first.id)).import).toMatchObject({ imported: 1 });
    const [offer] = await offersIn();
    expect(offer).toMatchObject({ companyId: ward.companies.mihon, toldBy: null });
    const second = (await read(people.mihon, owner, rows.join('\n').replace(',6,', ',8,'))).import!;
    expect(second).toMatchObject({ state: 'READ', toImport: 0, duplicates: 1 });
    expect(await rowsOf(people.mihon, second.id)).toMatchObject([
      {
        duplicate: { because: 'SAME_COMPANY_AND_TIMES', changed: true, offer: { id: offer!.id, people: 6 } },
      },
    ]);
    const sql = { query: async (text: string, values: unknown[]) => (await db.query(text, values)).rows };
    await insertNeed(sql as unknown as Sql, ward.districts.akasaka);
    await db.query(
      `insert into match (need_id, offer_id, company_id, district_id, origin, people, starts_at, ends_at, need_terms, offer_terms)
       select id, $1, $2, district_id, 'HAND', 2, starts_at, ends_at, 1, 1 from staffing_need`,
      [offer!.id, ward.companies.mihon],
    );
    expect(await undo(people.mihon, first.id)).toMatchObject({ code: 'STILL_HAS_PEOPLE' });
    expect(await offersIn()).toHaveLength(1);
  });

  it('come from a workbook as well as from text as Windows writes it', async () => {
    const table = [
      ['企業名', '人数', '日時'],
      ['架空', '3', '毎週日曜 13:00～15:00'],
    ];
    await db.query(`update organisation set name = '架空株式会社' where id = $1`, [ward.companies.kakuu]);
    const owner = { districtId: ward.districts.akasaka };
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(table.map((row) => row.join(',')).join('\r\n'), 'utf16le'),
    ]);
    for (const [name, bytes] of [
      ['申し出.xlsx', workbookOf({ 申し出: table })],
      ['申し出.csv', utf16],
    ] as const) {
      const file = (await read(people.officer, owner, bytes, name)).import!;
      if (file.state === 'NEEDS_MAPPING') await map(people.officer, file.id, ['company', 'people', 'when']);
      expect(await rowsOf(people.officer, file.id)).toMatchObject([
        { offerDraft: { company: { name: '架空株式会社' }, people: 3 } },
      ]);
    }
  });

  it('are nobody else’s: no other company’s, no other district’s', async () => {
    const file = (
      await read(people.mihon, { companyId: ward.companies.mihon }, '企業名,人数,日時\n,3,毎週土 9-12時\n')
    ).import!;
    const see = async (visitor: Visitor) => {
      const { data } = await visitor.graphql(
        `query ($id: ID!, $companyId: ID!) { listImport(id: $id) { id } offerImports(companyId: $companyId) { totalCount } }`,
        { id: file.id, companyId: ward.companies.mihon },
      );
      return data;
    };
    expect(await see(people.mihon)).toEqual({ listImport: { id: file.id }, offerImports: { totalCount: 1 } });
    for (const other of [people.kakuu, people.coordinator, people.officer, people.shibaCoordinator]) {
      expect(await see(other)).toEqual({ listImport: null, offerImports: { totalCount: 0 } });
      expect(await take(other, file.id)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const mine = { companyId: ward.companies.mihon };
    expect(await read(people.kakuu, mine, 'a,b\n1,2')).toMatchObject({ code: 'NOT_FOUND' });
    const desk = { districtId: ward.districts.akasaka };
    expect(await read(people.kakuu, desk, 'a,b\n1,2')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await read(people.shibaCoordinator, desk, 'a,b\n1,2')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
