import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import {
  importEvents,
  mapImportColumns,
  readEventFile,
  undoImport,
  type ImportAnswer,
} from './imports.graphql.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

/** Our own lists always, and every list of the folder that EVENT_FILES_DIR names: none may crash or lose a row. */
const folders = [path.join(import.meta.dirname, '../fixtures/events'), process.env['EVENT_FILES_DIR'] ?? ''];
const files = folders
  .filter((folder) => folder !== '')
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(csv|xlsx)$/u.test(name) && statSync(path.join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name, path.join(folder, name)] as const),
  );

let api: TestApi;
let ward: TestWard;
let officer: Visitor;
beforeAll(async () => {
  api = await startTestApi();
  ward = await seedTestWard(api.ownerUrl);
  officer = await api.signInAs(testPeople.akasakaOfficer);
}, bootMs);
afterAll(() => api?.close());

/** Reads a list; where its columns are its own, they mean what is suggested. */
async function readList(name: string, file: string): Promise<ImportAnswer> {
  const bytes = readFileSync(file);
  const read = await readEventFile(officer, ward.districts.akasaka, path.basename(name), bytes);
  expect(read).toMatchObject({ outcome: 'ListImportRead' });
  if (read.import.state === 'READ') return read.import;
  const { id, suggestedMapping } = read.import;
  const mapped = await mapImportColumns(
    officer,
    id,
    suggestedMapping.map(({ column, field }) => ({ column, field })),
  );
  expect(mapped).toMatchObject({ outcome: 'ListImportRead', import: { state: 'READ' } });
  return mapped.import;
}

function expectNoRowLost(list: ImportAnswer): void {
  expect(list.rowsRead + list.rowsReported).toBe(list.rowsInFile);
  expect(list.ready + list.check + list.unreadable).toBe(list.rowsRead);
  expect(list.toImport + list.leftOut + list.duplicates + list.unreadable).toBe(list.rowsRead);
}

interface StoredRow {
  pile: string;
  leftOut: boolean;
  problems: { code: string; weight: string }[];
  duplicate: object | null;
  cells: { text: string }[];
  draft: { dates: string[]; dateText: string | null; dateCertainty: string };
  event: {
    title: string;
    days: { certainty: string; date: string | null; dateText: string | null }[];
  } | null;
}

async function rowsOf(id: string): Promise<StoredRow[]> {
  const query = `query ($id: ID!, $after: String) { listImport(id: $id) { rows(first: 100, after: $after) {
    edges { node { pile leftOut problems { code weight } duplicate { because } cells { text }
      draft { dates dateText dateCertainty } event { title days { certainty date dateText } } } }
    pageInfo { hasNextPage endCursor } } } }`;
  const rows: StoredRow[] = [];
  let after: string | null = null;
  do {
    const page: RowPage = await pageOf(query, { id, after });
    rows.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

interface RowPage {
  readonly edges: readonly { readonly node: StoredRow }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function pageOf(query: string, variables: object): Promise<RowPage> {
  const { data, errors } = await officer.graphql<{ listImport: { rows: RowPage } }>(query, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.listImport.rows;
}

it('finds lists', () => expect(files.length).toBeGreaterThan(5));

describe.each(files)('%s', (name, file) => {
  it('goes in without losing a row or bending a date, and out again', async () => {
    const list = await readList(name, file);
    expectNoRowLost(list);
    const imported = await importEvents(officer, list.id);
    expect(imported).toMatchObject({ outcome: 'ListImportRead', import: { state: 'IMPORTED' } });
    expectNoRowLost(imported.import);
    const { imported: events, leftOut, duplicates, unreadable, rowsRead } = imported.import;
    expect(events + leftOut + duplicates + unreadable).toBe(rowsRead);
    const rows = await rowsOf(list.id);
    expect(rows).toHaveLength(rowsRead);
    for (const row of rows) expectReasonOrEvent(row);
    expect(await undoImport(officer, list.id)).toMatchObject({ import: { state: 'UNDONE', imported: 0 } });
  });
});

/** Every row is an event with the days that its draft showed, or says why it is none. */
function expectReasonOrEvent(row: StoredRow): void {
  expect(row.cells.length).toBeGreaterThan(0);
  if (row.event === null) {
    const blocked = row.problems.some(({ weight }) => weight === 'BLOCK');
    expect({ ...row, explained: blocked || row.leftOut || row.duplicate !== null }).toMatchObject({
      explained: true,
    });
    return;
  }
  const { days } = row.event;
  expect(days.flatMap(({ date }) => date ?? [])).toEqual(row.draft.dates);
  expect(days.every(({ certainty }) => certainty === row.draft.dateCertainty)).toBe(true);
  if (row.draft.dateCertainty === 'PERIOD') expect(days[0]?.dateText).toContain(row.draft.dateText);
  if (row.draft.dateCertainty === 'OPEN') expect(days[0]?.dateText ?? '').toContain(row.draft.dateText ?? '');
}
