import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bootMs, countStatements, startTestApi, type TestApi, type Visitor } from './api.js';
import { importEvents, readEventFile } from './imports.graphql.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

const folder = path.join(import.meta.dirname, '../fixtures/events');
const fixture = (name: string) => readFileSync(path.join(folder, name));

let api: TestApi;
let ward: TestWard;
let officer: Visitor;
beforeAll(async () => {
  api = await startTestApi();
  ward = await seedTestWard(api.ownerUrl);
  officer = await api.signInAs(testPeople.akasakaOfficer);
}, bootMs);
afterAll(() => api?.close());

const read = (name: string, bytes: Buffer = fixture(name), visitor: Visitor = officer) =>
  readEventFile(visitor, ward.districts.akasaka, name, bytes);

describe('readEventFile', () => {
  it.each([
    ['FILE_EMPTY', Buffer.alloc(0)],
    ['FILE_NOT_A_TABLE', Buffer.from('%PDF-1.7')],
    ['FILE_TOO_LARGE', Buffer.alloc(10_000_001, 'a')],
    ['FILE_TOO_MANY_ROWS', Buffer.from('イベント名,開始日\n' + 'a,2027-01-01\n'.repeat(20_001))],
    ['FILE_OLD_EXCEL', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['FILE_DAMAGED', Buffer.from('PK\u0003\u0004 not a workbook')],
    ['FILE_BROKEN_QUOTES', Buffer.from('イベント名,開始日\n"清掃,2027-01-01\n')],
  ])('says %s of a file that can’t be read', async (code, bytes) => {
    expect(await read('x', bytes)).toMatchObject({ outcome: 'Refused', code });
  });
  it('says where reading stopped', async () => {
    const { fields } = await read('x', Buffer.from('イベント名,開始日\n"清掃,2027-01-01\n'));
    expect(fields).toEqual([{ path: 'file', code: expect.stringMatching(/^LINE_\d$/) }]);
  });
  it('takes base64 and nothing else', async () => {
    const { data } = await officer.graphql(
      `mutation ($input: ReadEventFileInput!) { readEventFile(input: $input) { ... on Refused { code fields { path code } } } }`,
      { input: { districtId: ward.districts.akasaka, fileName: 'x', contentBase64: 'a-list' } },
    );
    expect(data).toEqual({
      readEventFile: { code: 'BAD_INPUT', fields: [{ path: 'input.contentBase64', code: 'NOT_BASE64' }] },
    });
  });
  it('is the district’s branch officers’', async () => {
    const bytes = fixture('generation_b_utf8.csv');
    const codeFor = async (visitor: Visitor) => (await read('x', bytes, visitor)).code;
    expect(await codeFor(api.visitor())).toBe('NOT_SIGNED_IN');
    expect(await codeFor(await api.signInAs(testPeople.shibaOfficer))).toBe('NOT_FOUND');
    for (const email of [testPeople.akasakaCoordinator, testPeople.mihonMember]) {
      expect(await codeFor(await api.signInAs(email))).toBe('NOT_ALLOWED');
    }
  });
  it('says that it is the same file again', async () => {
    const first = await read('header_in_six_rows.csv');
    const second = await read('again.csv', fixture('header_in_six_rows.csv'));
    const { data } = await officer.graphql(
      `query ($id: ID!) { listImport(id: $id) { sameFileAs { id fileName state } } }`,
      {
        id: second.import.id,
      },
    );
    expect(data).toMatchObject({
      listImport: { sameFileAs: { id: first.import.id, state: 'NEEDS_MAPPING' } },
    });
  });
});

const mend = `mutation ($input: MendImportRowInput!) { mendImportRow(input: $input) {
  ... on ImportRowMended { row { pile mended draft { title date theme } cells { header text } } import { unreadable ready toImport } }
  ... on Refused { code fields { path code } } } }`;

describe('the main job', () => {
  it('reads, shows row by row, mends, imports', async () => {
    const { import: list } = await read('generation_a_utf8bom_crlf.csv');
    expect(list).toMatchObject({
      generation: 'A',
      state: 'READ',
      rowsInFile: 8,
      rowsRead: 8,
      unreadable: 1,
      duplicates: 1,
    });
    const { data } = await officer.graphql<{
      listImport: { rows: { edges: { node: { id: string; draft: object } }[] } };
    }>(
      `query ($id: ID!) { listImport(id: $id) { sheet otherSheets mapping { header column field need }
        rows(pile: UNREADABLE) { totalCount edges { node { id rowNumber draft { title date } cells { header column text } problems { field code weight cellText suggestion } } } } } }`,
      { id: list.id },
    );
    expect(data).toMatchObject({ listImport: { rows: { totalCount: 1, edges: [{ node: {
      draft: { title: null, date: '2026-12-24' },
      problems: [{ field: 'title', code: 'TITLE_MISSING', weight: 'BLOCK' }],
    } }] } } }); // prettier-ignore
    const rowId = data!.listImport.rows.edges[0]!.node.id;
    const mended = await officer.graphql(mend, { input: { rowId, title: '見本の夜回り' } });
    expect(mended.data).toMatchObject({
      mendImportRow: {
        row: { pile: 'READY', mended: true, draft: { title: '見本の夜回り', theme: 'SAFETY' } },
        import: { unreadable: 0 },
      },
    });
    const done = await importEvents(officer, list.id);
    expect(done.import).toMatchObject({ state: 'IMPORTED', imported: 7, duplicates: 1, unreadable: 0 });
    const events = await officer.graphql(
      `query ($districtId: ID!) { events(districtId: $districtId, search: "落書き消し") { edges { node { title imported theme
        days { date needs { role peopleWanted fewestPeople skills startsAt } } } } } }`,
      { districtId: ward.districts.akasaka },
    );
    expect(events.data).toMatchObject({
      events: { edges: [{ node: { imported: true, theme: 'CLEAN_UP', days: [{ date: '2026-12-06' }] } }] },
    });
    expect(await importEvents(officer, list.id)).toMatchObject({
      outcome: 'Refused',
      code: 'ALREADY_IMPORTED',
    });
  });
  it('shows nothing of an import to another district’s officer', async () => {
    const { import: list } = await read('generation_b_utf8.csv');
    const other = await api.signInAs(testPeople.shibaOfficer);
    const { data } = await other.graphql(
      `query ($id: ID!, $districtId: ID!) { listImport(id: $id) { id } eventImports(districtId: $districtId) { totalCount } }`,
      { id: list.id, districtId: ward.districts.akasaka },
    );
    expect(data).toEqual({ listImport: null, eventImports: { totalCount: 0 } });
    expect(await importEvents(other, list.id)).toMatchObject({ code: 'NOT_FOUND' });
  });
  it('asks the database as often for fifty rows or imports as for one', async () => {
    const { import: list } = await read('generation_c_2027_sjis_crlf.csv');
    await importEvents(officer, list.id);
    const { import: again } = await read('generation_c_2027_sjis_crlf.csv');
    const rows = (first: number) => () =>
      officer.graphql(
        `query ($id: ID!, $first: Int!) { listImport(id: $id) { ready check sameFileAs { id } rows(first: $first) { edges { node {
          duplicate { event { title days { date } association { name } } } event { id } } } } } }`,
        { id: again.id, first },
      );
    const imports = (first: number) => () =>
      officer.graphql(
        `query ($districtId: ID!, $first: Int!) { eventImports(districtId: $districtId, first: $first) { edges { node {
          ready check imported sameFileAs { id ready } } } } }`,
        { districtId: ward.districts.akasaka, first },
      );
    for (const query of [rows, imports]) {
      const [few, many] = [await countStatements(api, query(1)), await countStatements(api, query(50))];
      expect(many.length).toBeLessThanOrEqual(few.length + 4);
    }
  });
});
