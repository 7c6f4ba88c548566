import { csvOf, textOfCell } from '@app/domain';
import { parse } from 'csv-parse/sync';
import { bootMs, startTestApi, type TestApi, type Visitor } from '../e2e/api.js';
import { seedTestWard, testPeople, type TestWard } from '../e2e/ward.js';
import { anActivity, factsOfEachKind, told } from '../factories/told.js';
import { aTelling, openOffice, type Office } from '../integration/notifications/office.js';
import { nastyTexts } from './strings.js';

const oneLine = nastyTexts.filter(({ fault }) => fault === null);
const inLines = nastyTexts.filter(({ faultInLines }) => faultInLines === null);
const counts = { mails: 0, csv: 0, imported: 0 };
afterAll(() => {
  process.stdout.write(`texts on other paths: ${JSON.stringify(counts)}\n`);
});

describe('a text on its way through a mail', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office?.close());

  /** Header names of a mail in which nothing is nasty. */
  async function mailOf(facts: object, name: string) {
    office.smtp.taken.length = 0;
    const telling = aTelling(office, facts as never);
    await office.tell({ ...telling, recipient: { ...telling.recipient, name } } as never);
    await office.deliver();
    const [taken] = office.smtp.taken;
    if (!taken) throw new Error(`no mail: ${JSON.stringify(await office.row())}`);
    return taken;
  }
  const headersIn = (raw: string) =>
    raw
      .split(/\r?\n\r?\n/, 1)[0]!
      .split(/\r?\n(?=\S)/)
      .map((line) => line.split(':', 1)[0]!.toLowerCase());
  const withoutBlanks = (text: string | undefined) => (text ?? '').replaceAll(/\s+/gu, '');

  it('has the same headers and recipients, and the same text', async () => {
    const plain = headersIn((await mailOf(told('MATCH_APPROVED'), '架空 花子')).raw);
    const faults: string[] = [];
    for (const { id, text } of oneLine) {
      const activity = anActivity({
        ...{ eventTitle: text, associationName: text, role: text, venueName: text, venueAddress: text },
        ...{ meetingPlace: text, thingsToBring: text, clothing: text, rainPlan: text },
      });
      const { raw, recipients, mail } = await mailOf(
        { kind: 'MATCH_APPROVED', facts: factsOfEachKind(activity).MATCH_APPROVED },
        text,
      );
      counts.mails += 1;
      const said = [
        ...(recipients.join() === 'hanako@kakuu.example' ? [] : [`to ${recipients.join()}`]),
        ...(mail.to?.map(({ address }) => address).join() === 'hanako@kakuu.example' ? [] : ['to header']),
        ...(headersIn(raw).join() === plain.join() ? [] : ['headers']),
        ...(withoutBlanks(mail.text).includes(withoutBlanks(text)) ? [] : ['text']),
        ...(/<script|onerror=alert\(1\)>|<iframe/i.test(mail.html ?? '') ? ['html'] : []),
      ];
      if (said.length > 0) faults.push(`${id}: ${said.join(', ')}`);
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

describe('a text on its way through a CSV', () => {
  it('comes back from what was written, and is no formula in it', () => {
    const csv = csvOf(inLines.map(({ id, text }) => [id, text]));
    const rows: string[][] = parse(csv, { bom: true, record_delimiter: ['\r\n'] });
    expect(rows.map(([id, cell]) => [id, textOfCell(cell ?? '')])).toEqual(
      inLines.map(({ id, text }) => [id, text]),
    );
    expect(rows.filter(([, cell]) => /^[=+\-@\t\r]/.test(cell ?? ''))).toEqual([]);
    counts.csv += inLines.length;
  });
});

describe('a text in a file that is read', () => {
  let api: TestApi;
  let ward: TestWard;
  let officer: Visitor;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    officer = await api.signInAs(testPeople.akasakaOfficer);
  }, bootMs);
  afterAll(() => api?.close());

  it('stands in its row as it stands in the file', async () => {
    const csv = csvOf([
      ['イベント名', '開始日', '説明'],
      ...inLines.map(({ text }, at) => [`行事${at}`, '2027/5/1', text]),
    ]);
    const input = {
      ...{ districtId: ward.districts.akasaka, fileName: '一覧.csv' },
      contentBase64: Buffer.from(csv).toString('base64'),
    };
    type Read = { readEventFile: { import: { id: string } } };
    const read = await officer.graphql<Read>(
      `mutation ($input: ReadEventFileInput!) { readEventFile(input: $input) { ... on ListImportRead { import { id } } } }`,
      { input },
    );
    const cells = new Map<string, string>();
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await rowsAfter(read.data?.readEventFile.import.id ?? '', after);
      for (const { node } of page.edges) cells.set(node.cells[0]?.text ?? '', node.cells[2]?.text ?? '');
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    const wrong = inLines.filter(({ text }, at) => cells.get(`行事${at}`)?.trim() !== text.trim());
    expect(wrong.map(({ id, text }) => [id, text])).toEqual([]);
    counts.imported += inLines.length;
  });

  interface Page {
    readonly edges: readonly { readonly node: { readonly cells: readonly { readonly text: string }[] } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  async function rowsAfter(id: string, after: string | null): Promise<Page> {
    const { data, errors } = await officer.graphql<{ listImport: { rows: Page } }>(
      `query ($id: ID!, $after: String) { listImport(id: $id) { rows(first: 100, after: $after) {
         edges { node { cells { text } } } pageInfo { hasNextPage endCursor } } } }`,
      { id, after },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.listImport.rows;
  }
});
