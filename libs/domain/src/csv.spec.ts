import fc from 'fast-check';
import { csvOf, textOfCell } from './csv.js';

describe(csvOf.name, () => {
  it('begins with a byte order mark, and ends each line in CRLF', () => {
    expect(
      csvOf([
        ['名前', '人数'],
        ['赤坂見本町会', 4],
        [null, -1.5],
      ]),
    ).toBe('\uFEFF名前,人数\r\n赤坂見本町会,4\r\n,-1.5\r\n');
  });

  it('quotes what would end a cell', () => {
    expect(csvOf([['a,b', 'say "yes"', '一行目\n二行目', 'a;b', ' a']])).toBe(
      '\uFEFF"a,b","say ""yes""","一行目\n二行目","a;b"," a"\r\n',
    );
  });

  it.each([
    '=1+1',
    '+81',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "'=1",
    "''-",
  ])('writes %j so that no spreadsheet calculates it, and it can be read back', (text) => {
    const cell = csvOf([[text]])
      .slice(1, -2)
      .replace(/^"(.*)"$/s, '$1');
    expect(cell.startsWith("'")).toBe(true);
    expect(textOfCell(cell)).toBe(text);
  });

  it.each(["'94", "o'clock", "'", '1-2', 'a=b', '町会'])('leaves %j alone', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${text}\r\n`);
    expect(textOfCell(text)).toBe(text);
  });
});

describe(textOfCell.name, () => {
  it('gives back any text that was written', () => {
    const signs = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a', '"', ',', '会');
    fc.assert(
      fc.property(
        fc.array(signs).map((all) => all.join('')),
        (text) => {
          const line = csvOf([[text, 'end']]).slice(1, -'end\r\n'.length - 1);
          const cell = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
          expect(textOfCell(cell)).toBe(text);
        },
      ),
    );
  });
});
