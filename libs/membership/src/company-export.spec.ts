import { csvOfRows, exportKinds, isExportKind } from './company-export.js';

describe(csvOfRows.name, () => {
  it('writes a file that a spreadsheet opens and does not run', () => {
    const row = {
      name: '=HYPERLINK("http://evil.test")',
      people: 4,
      at: new Date('2026-11-22T00:00:00Z'),
      themes: ['CLEAN_UP', 'CHILDREN'],
      open: true,
      note: null,
    };
    const csv = csvOfRows([row], ['name', 'people', 'at', 'themes', 'open', 'note']);
    expect(csv).toBe(
      '\uFEFFname,people,at,themes,open,note\r\n' +
        `"'=HYPERLINK(""http://evil.test"")",4,2026-11-22T09:00:00+09:00,"CLEAN_UP; CHILDREN",true,\r\n`,
    );
  });
  it('has a head where there is no row', () => {
    expect(csvOfRows([], ['name'])).toBe('\uFEFFname\r\n');
  });
});

it('knows its kinds and no other', () => {
  expect(exportKinds.every(isExportKind)).toBe(true);
  expect(isExportKind('../company')).toBe(false);
});
