import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systemScope, publicScope, type Scope } from '@app/platform';
import { findDaysOfEvents, findNeedsOfDays, NeedsModule } from '@app/needs';
import {
  countImports,
  findImport,
  findImportRows,
  findImports,
  findReportedRows,
  findSameFiles,
  readingOfRow,
  Imports,
  ImportsModule,
  type ListImportRow,
  type Pile,
} from '@app/imports';
import { DataSource, type Logger } from 'typeorm';
import { insertNeed } from '../../factories/needs.js';
import { insertOffer } from '../../factories/offers.js';
import { insertCompany, insertWard, type TestDistrict, type TestWard } from '../../factories/ward.js';
import { bootMs, startApplication, type TestApplication } from '../application.js';

const folder = path.join(import.meta.dirname, '../../fixtures/events');
const fixture = (name: string) => readFileSync(path.join(folder, name));
const list = (...rows: string[]) =>
  Buffer.from(`イベント名,開始日,開始時間,終了時間,場所,主催者,募集_役割,募集_人数\n${rows.join('\n')}\n`);

let app: TestApplication;
let ward: TestWard;
let imports: Imports;

beforeAll(async () => {
  app = await startApplication([NeedsModule, ImportsModule], '2026-11-22T12:00:00+09:00');
  ward = await insertWard(app.owner);
  imports = app.module.get(Imports);
}, bootMs);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.owner.query(`delete from match; delete from list_import_row; delete from community_event;
    delete from list_import; delete from column_mapping`);
});

function done<T>(outcome: { ok: true; value: T } | { ok: false; refusal: string; fields: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const whose = (districtId: string) => ({ kind: 'EVENTS', districtId, companyId: null }) as const;
const read = async (bytes: Uint8Array, fileName = 'list.csv', district: TestDistrict = ward.akasaka) =>
  done(await imports.readFile(district.officer, { ...whose(district.id), fileName, bytes }));
/** A list with columns of its own, mapped as suggested. */
async function readMapped(bytes: Uint8Array, district: TestDistrict = ward.akasaka) {
  const columns = ['title', 'startDate', 'startTime', 'endTime', 'venue', 'organiser'];
  const { id, state } = await read(bytes, 'list.csv', district);
  if (state === 'READ') return { id };
  return done(
    await imports.mapColumns(
      district.officer,
      id,
      columns.map((field, column) => ({ column, field })),
    ),
  );
}
const count = async (id: string) =>
  (await app.run(systemScope, (tx) => countImports(tx, systemScope, [id])))[0]!;
const rowsOf = async (id: string, pile: Pile | null = null, scope: Scope = systemScope) => {
  const page = await app.run(scope, (tx) =>
    findImportRows(tx, scope, { importId: id, pile }, { limit: 100, after: null }),
  );
  return page.rows.map(({ row }) => row);
};
const eventsIn = (district: TestDistrict = ward.akasaka) =>
  app.owner.query<Record<string, string | null>[]>(
    `select e.*, (select count(*)::int from event_day where event_id = e.id) as days from community_event e
     where district_id = $1 order by title`,
    [district.id],
  );

describe('readFile', () => {
  it('keeps every row of the file, read or reported, and stores no event', async () => {
    const { id, rowsInFile, state, generation } = await read(fixture('generation_a_variants_lf.csv'));
    expect({ state, generation }).toEqual({ state: 'READ', generation: 'A' });
    const counts = await count(id);
    expect(counts.rowsRead + counts.rowsReported).toBe(rowsInFile);
    expect(counts.ready + counts.check + counts.unreadable).toBe(counts.rowsRead);
    const reported = await app.run(systemScope, (tx) =>
      findReportedRows(tx, systemScope, id, { limit: 100, after: null }),
    );
    expect(reported.rows.map(({ row }) => row.reported)).toEqual([
      'COMMENT', 'BEFORE_HEADER', 'EMPTY_ROW', 'EMPTY_ROW', 'COMMENT',
    ]); // prettier-ignore
    expect(await eventsIn()).toEqual([]);
  });
  it('keeps the cells’ own text beside what was read', async () => {
    const { id } = await read(fixture('generation_a_utf8bom_crlf.csv'));
    const unreadable = await rowsOf(id, 'UNREADABLE');
    expect(unreadable).toMatchObject([{ problems: [{ code: 'TITLE_MISSING' }] }]);
    expect(unreadable[0]!.cells).toContain('題名のない行');
  });
  it('says why a file can’t be read, and keeps nothing of it', async () => {
    const tried = (bytes: Buffer) =>
      imports.readFile(ward.akasaka.officer, { ...whose(ward.akasaka.id), fileName: 'x', bytes });
    expect(await tried(Buffer.alloc(0))).toMatchObject({ refusal: 'EMPTY' });
    expect(await tried(Buffer.from('%PDF-1.7 …'))).toMatchObject({ refusal: 'NOT_A_TABLE' });
    expect(await app.owner.query('select from list_import')).toEqual([]);
  });
  it('keeps what the database refuses visibly, and has it looked at', async () => {
    const { id } = await readMapped(list('夏\0まつり,2027-08-07,,,広場\u0001,,,'));
    expect(await rowsOf(id)).toMatchObject([
      { pile: 'CHECK', cells: ['夏\ufffdまつり', '2027-08-07', '', '', '広場\u0001', '', '', ''] },
    ]);
    done(await imports.importList(ward.akasaka.officer, id));
    expect(await eventsIn()).toMatchObject([{ title: '夏\ufffdまつり', venue_name: '広場' }]);
  });
  it('says that it is the same file again', async () => {
    const first = await read(fixture('generation_b_utf8.csv'), 'a.csv');
    const second = await read(fixture('generation_b_utf8.csv'), 'b.csv');
    await read(fixture('generation_b_utf8.csv'), 'elsewhere.csv', ward.azabu);
    const same = await app.run(systemScope, (tx) => findSameFiles(tx, systemScope, [first.id, second.id]));
    expect(same).toMatchObject([{ importId: second.id, earlier: { id: first.id, fileName: 'a.csv' } }]);
  });
  it('is the district’s desk’s alone', async () => {
    const file = { ...whose(ward.akasaka.id), fileName: 'x.csv', bytes: list('a,2027-01-01') };
    const { scope: member } = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    expect(await imports.readFile(ward.azabu.officer, file)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await imports.readFile(ward.akasaka.coordinator, file)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await imports.readFile(member, file)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await imports.readFile(publicScope, file)).toMatchObject({ refusal: 'NOT_SIGNED_IN' });
  });
});

describe('mapColumns', () => {
  it('reads a list of no standard only when somebody has said what its columns mean, and remembers it', async () => {
    const first = await read(fixture('monthly_sheet.xlsx'), 'sheet.xlsx');
    expect(first).toMatchObject({ state: 'NEEDS_MAPPING', generation: 'OWN', mapping: null });
    expect(await count(first.id)).toMatchObject({
      rowsRead: 6,
      ready: 0,
      check: 0,
      unreadable: 0,
      toImport: 0,
    });
    expect(await imports.importList(ward.akasaka.officer, first.id)).toMatchObject({
      refusal: 'MAPPING_INCOMPLETE',
    });
    const choice = [{ column: 2, field: 'startDate' }, { column: 5, field: 'title' }, { column: 6, field: 'venue' }]; // prettier-ignore
    expect(done(await imports.mapColumns(ward.akasaka.officer, first.id, choice)).state).toBe('READ');
    expect((await rowsOf(first.id)).map((row) => readingOfRow(row)?.title)).toContain('歩道の花植え');
    expect((await read(fixture('monthly_sheet.xlsx'), 'next.xlsx')).state).toBe('READ');
    expect((await read(fixture('monthly_sheet.xlsx'), 'next.xlsx', ward.azabu)).state).toBe('NEEDS_MAPPING');
  });
  it('needs a title and a date, each column and field once', async () => {
    const { id } = await read(fixture('monthly_sheet.xlsx'), 'sheet.xlsx');
    const map = (...choice: { column: number; field: string }[]) =>
      imports.mapColumns(ward.akasaka.officer, id, choice);
    expect(await map({ column: 5, field: 'title' })).toMatchObject({
      refusal: 'MAPPING_INCOMPLETE',
      fields: [{ path: 'startDate', code: 'REQUIRED' }],
    });
    expect(await map({ column: 5, field: 'title' }, { column: 99, field: 'title' })).toMatchObject({
      refusal: 'BAD_INPUT',
      fields: [{ path: 'columns.1.column' }, { path: 'columns.1.field', code: 'TWICE' }],
    });
    expect(await map({ column: 5, field: 'colour' })).toMatchObject({ refusal: 'BAD_INPUT' });
  });
  it('keeps what was mended', async () => {
    const { id } = await readMapped(list(',2027-08-07,,,広場'));
    const [row] = await rowsOf(id);
    done(await imports.mendRow(ward.akasaka.officer, row!.id, { title: '盆踊り' }));
    const choice = [{ column: 0, field: 'title' }, { column: 1, field: 'startDate' }]; // prettier-ignore
    done(await imports.mapColumns(ward.akasaka.officer, id, choice));
    expect(await rowsOf(id)).toMatchObject([{ pile: 'READY', draft: { title: '盆踊り', venueName: null } }]);
  });
});

describe('mendRow', () => {
  it('takes a row to another pile by the rules of the file, and its cells stay', async () => {
    const { id } = await readMapped(list('清掃,未定,,,広場'));
    const [row] = await rowsOf(id, 'CHECK');
    const { row: mended } = done(
      await imports.mendRow(ward.akasaka.officer, row!.id, { date: '2026-12-06', startTime: '9:00' }),
    );
    expect(mended).toMatchObject({
      pile: 'READY',
      draft: { when: { dates: ['2026-12-06'] }, times: { start: '09:00' } },
    });
    expect(mended.cells.slice(0, 2)).toEqual(['清掃', '未定']);
  });
  it('finds duplicates anew', async () => {
    const { id } = await readMapped(list('清掃,2026-12-06,,,広場', '掃除,2026-12-06,,,広場'));
    const [first, second] = await rowsOf(id);
    const change = async (rowId: string, mending: Parameters<Imports['mendRow']>[2]) => {
      done(await imports.mendRow(ward.akasaka.officer, rowId, mending));
      const { duplicates, leftOut, toImport } = await count(id);
      return { duplicates, leftOut, toImport };
    };
    expect(await change(second!.id, { title: '清掃' })).toEqual({ duplicates: 1, leftOut: 0, toImport: 1 });
    expect(await change(second!.id, { notDuplicate: true })).toEqual({
      duplicates: 0,
      leftOut: 0,
      toImport: 2,
    });
    await change(second!.id, { notDuplicate: false });
    // The row that it repeated stays out: now it is the only one.
    expect(await change(first!.id, { leftOut: true })).toEqual({ duplicates: 0, leftOut: 1, toImport: 1 });
    expect(await change(first!.id, { leftOut: false })).toEqual({ duplicates: 1, leftOut: 0, toImport: 1 });
  });
  it('touches no row of another district, none that is reported, none that is imported', async () => {
    const { id } = await readMapped(list('清掃,2026-12-06,,,広場', ',,,,'));
    const [row] = await rowsOf(id);
    const [{ id: reported }] = await app.owner.query(
      `select id from list_import_row where reported is not null`,
    );
    const mend = (scope: Scope, rowId: string) => imports.mendRow(scope, rowId, { title: '別の題' });
    expect(await mend(ward.azabu.officer, row!.id)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await mend(ward.akasaka.coordinator, row!.id)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await mend(ward.akasaka.officer, reported)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await mend(ward.akasaka.officer, 'x')).toMatchObject({ refusal: 'NOT_FOUND' });
    done(await imports.importList(ward.akasaka.officer, id));
    expect(await mend(ward.akasaka.officer, row!.id)).toMatchObject({ refusal: 'ALREADY_IMPORTED' });
  });
});

describe('importList', () => {
  it('makes events, days and needs of the rows, and never a date that nobody gave', async () => {
    const { id } = await readMapped(
      list(
        '一日の清掃,2026-12-06,10:00,12:00,広場,赤坂架空 町会,設営,6名',
        '月間,2026-12-01～2026-12-10,,,,よその会,,',
        '花まつり,2027年4月上旬,,,,,,',
        '相談中,未定,,,,,受付,2',
        '年の分からない日,1月7日(火),,,,,,',
        ',2026-12-24,,,題名のない行,,,',
      ),
    );
    done(await imports.importList(ward.akasaka.officer, id));
    const events = await eventsIn();
    const days = await app.run(systemScope, (tx) =>
      findDaysOfEvents(
        tx,
        systemScope,
        events.map((event) => event['id']!),
      ),
    );
    const when = Object.fromEntries(
      days.map((day) => [
        events.find((event) => event['id'] === day.eventId)!['title'],
        [day.certainty, day.date ?? day.periodFrom, day.periodTo, day.dateText],
      ]),
    );
    expect(when).toEqual({
      一日の清掃: ['DAY', '2026-12-06', null, null],
      月間: ['PERIOD', '2026-12-01', '2026-12-10', '2026-12-01～2026-12-10'],
      花まつり: ['PERIOD', '2027-04-01', '2027-04-10', '2027年4月上旬'],
      相談中: ['OPEN', null, null, '未定'],
      年の分からない日: ['OPEN', null, null, '1月7日(火)'],
    });
    const needs = await app.run(systemScope, (tx) =>
      findNeedsOfDays(
        tx,
        systemScope,
        days.map((day) => day.id),
      ),
    );
    expect(needs).toMatchObject([
      {
        role: '設営',
        peopleWanted: 6,
        theme: 'CLEAN_UP',
        peopleTaken: 0,
        createdBy: ward.akasaka.officer.actor.personId,
      },
    ]);
    expect(await count(id)).toMatchObject({ rowsRead: 6, imported: 5, unreadable: 1 });
    expect(events.find(({ title }) => title === '一日の清掃')).toMatchObject({
      association_id: ward.akasaka.associationId,
      organiser_text: null,
      import_id: id,
    });
    expect(events.find(({ title }) => title === '月間')).toMatchObject({
      association_id: null,
      organiser_text: 'よその会',
    });
    const [audit] = await app.owner.query(
      `select action, after from audit_entry where subject_id = $1 order by sequence desc limit 1`,
      [id],
    );
    expect(audit).toEqual({ action: 'importEvents', after: { fileName: 'list.csv', events: 5 } });
  });
  it('leaves out what is left out, what is there already and what is there twice, each with its reason', async () => {
    await insertNeed(app.owner, ward.akasaka.id, { title: '清掃', venueName: '広場', date: '2026-12-06' });
    const { id } = await readMapped(
      list('清掃,2026-12-06,,,広場', '夜回り,2026-12-26,,,', '夜回り,2026-12-26,,,', '読書会,2026-12-05,,,'),
    );
    const rows = await rowsOf(id);
    expect(rows.map(({ duplicateOf }) => duplicateOf?.of.kind ?? null)).toEqual(['EVENT', null, 'ROW', null]);
    done(await imports.mendRow(ward.akasaka.officer, rows[3]!.id, { leftOut: true }));
    done(await imports.importList(ward.akasaka.officer, id));
    expect(await count(id)).toMatchObject({
      imported: 1,
      leftOut: 1,
      duplicates: 2,
      unreadable: 0,
      rowsRead: 4,
    });
    expect((await eventsIn()).map((event) => event['title'])).toEqual(['夜回り', '清掃'].toSorted());
  });
  it('finds what was imported a moment ago', async () => {
    const rows = [
      '清掃,2026-12-06,,,広場',
      '相談中,未定,①10:00,,',
      '月間,2026-12-01～2026-12-10,,,',
      '正月,1月7日(火),,,',
    ];
    const [first, second] = [await readMapped(list(...rows)), await readMapped(list(...rows))];
    await Promise.all(
      [first, second].map(async ({ id }) => done(await imports.importList(ward.akasaka.officer, id))),
    );
    expect(await eventsIn()).toHaveLength(4);
    const imported = [(await count(first.id)).imported, (await count(second.id)).imported];
    expect(imported.toSorted()).toEqual([0, 4]);
  });
  it('imports once, however often and at whatever moment it is asked to', async () => {
    const { id } = await read(fixture('generation_b_utf8.csv'));
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => imports.importList(ward.akasaka.officer, id)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(
      outcomes
        .filter((outcome) => !outcome.ok)
        .every((outcome) => !outcome.ok && outcome.refusal === 'ALREADY_IMPORTED'),
    ).toBe(true);
    expect(await eventsIn()).toHaveLength((await count(id)).imported);
  });
  it('does not compare with another district’s events', async () => {
    await insertNeed(app.owner, ward.azabu.id, { title: '清掃', venueName: '広場', date: '2026-12-06' });
    const { id } = await readMapped(list('清掃,2026-12-06,,,広場'));
    expect(await count(id)).toMatchObject({ duplicates: 0, toImport: 1 });
  });
});

describe('undoImport', () => {
  const imported = async (...rows: string[]): Promise<Pick<ListImportRow, 'id'>> => {
    const { id } = await readMapped(list(...rows));
    return done(await imports.importList(ward.akasaka.officer, id));
  };
  it('takes the events away as a whole; then they can be imported anew', async () => {
    await insertNeed(app.owner, ward.akasaka.id, { title: '前からある' });
    const { id } = await imported('清掃,2026-12-06,10:00,12:00,広場,,設営,6', '夜回り,2026-12-26,,,');
    expect(done(await imports.undoImport(ward.akasaka.officer, id)).state).toBe('UNDONE');
    expect((await eventsIn()).map((event) => event['title'])).toEqual(['前からある']);
    expect(await count(id)).toMatchObject({ imported: 0, toImport: 2 });
    expect(await imports.undoImport(ward.akasaka.officer, id)).toMatchObject({ refusal: 'NOTHING_TO_UNDO' });
    done(await imports.importList(ward.akasaka.officer, id));
    expect(await count(id)).toMatchObject({ imported: 2 });
  });
  it('is refused while an event of it has matches', async () => {
    const { id } = await imported('清掃,2026-12-06,10:00,12:00,広場,,設営,6', '夜回り,2026-12-26,,,');
    const company = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    const offerId = await insertOffer(app.owner, company.id, [ward.akasaka.id]);
    await app.owner.query(
      `insert into match (need_id, offer_id, company_id, district_id, origin, people, starts_at, ends_at, need_terms, offer_terms)
       select id, $1, $2, district_id, 'HAND', 2, starts_at, ends_at, 1, 1 from staffing_need`,
      [offerId, company.id],
    );
    expect(await imports.undoImport(ward.akasaka.officer, id)).toMatchObject({ refusal: 'STILL_HAS_PEOPLE' });
    expect(await eventsIn()).toHaveLength(2);
  });
  it('is the desk’s alone', async () => {
    const { id } = await imported('清掃,2026-12-06,,,広場');
    for (const scope of [ward.azabu.officer, ward.akasaka.coordinator, ward.administrator]) {
      expect(await imports.undoImport(scope, id)).toMatchObject({ refusal: 'NOT_FOUND' });
      expect(await imports.importList(scope, id)).toMatchObject({ refusal: 'NOT_FOUND' });
    }
  });
});

describe(findImports.name, () => {
  it('shows a district’s imports, and their rows, to its desk alone', async () => {
    const { id } = await readMapped(list('清掃,2026-12-06,,,広場'));
    const seen = (scope: Scope) =>
      app.run(scope, async (tx) => {
        const page = await findImports(tx, scope, whose(ward.akasaka.id), { limit: 10, after: null });
        return [
          page.total,
          (await countImports(tx, scope, [id])).length,
          (await findImport(tx, scope, id)) !== null,
        ];
      });
    expect(await seen(ward.akasaka.officer)).toEqual([1, 1, true]);
    expect(await rowsOf(id, null, ward.akasaka.officer)).toHaveLength(1);
    for (const scope of [ward.azabu.officer, ward.akasaka.coordinator, ward.administrator, publicScope]) {
      expect(await seen(scope)).toEqual([0, 0, false]);
      expect(await rowsOf(id, null, scope)).toEqual([]);
    }
  });
});

it('takes a list of 20,000 rows in a few hundred statements, not one for each row', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `行事${at},2027-0${1 + (at % 9)}-1${at % 9},10:00,12:00,会場${at % 50},赤坂架空町会,設営,4`,
  );
  // The connections know by now how to look things up in tables of a few rows.
  const small = await readMapped(list(...rows.slice(0, 3)));
  done(await imports.importList(ward.akasaka.officer, small.id));
  await app.owner.query('vacuum analyze');
  const again = await readMapped(list(...rows.slice(3, 6)));
  done(await imports.importList(ward.akasaka.officer, again.id));
  done(await imports.undoImport(ward.akasaka.officer, again.id));
  done(await imports.undoImport(ward.akasaka.officer, small.id));
  const statements = await countStatements(async () => {
    const { id } = await readMapped(list(...rows));
    const [row] = await rowsOf(id);
    done(await imports.mendRow(ward.akasaka.officer, row!.id, { title: '別の題' }));
    done(await imports.importList(ward.akasaka.officer, id));
    expect(await count(id)).toMatchObject({ imported: 20_000 });
    done(await imports.undoImport(ward.akasaka.officer, id));
  });
  expect(await eventsIn()).toEqual([]);
  expect(statements).toBeLessThan(300);
}, 300_000);

async function countStatements(work: () => Promise<void>): Promise<number> {
  const dataSource = app.module.get(DataSource);
  const usual = dataSource.logger;
  let statements = 0;
  const counting: Partial<Logger> = {
    logQuery: () => (statements += 1),
    logQueryError: () => {},
    logQuerySlow: () => {},
    log: () => {},
  };
  dataSource.logger = counting as Logger;
  try {
    await work();
    return statements;
  } finally {
    dataSource.logger = usual;
  }
}
