import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readInstance } from './read-instance.js';

const empty = {
  format: 'csr-match/1',
  name: 'nothing to do',
  params: {
    ...{ travelBase: 30, travelPerKm: 4, headPoints: 100, segPct: [], segPts: [] },
    ...{ splitCost: 25, affTheme: 15, affNear: 10, affPast: 12, affNew: 5 },
  },
  ...{ venues: [], needs: [], offers: [], past: [] },
};

describe(readInstance.name, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function file(bytes: string | Buffer): string {
    const name = join(folder, 'instance');
    writeFileSync(name, bytes);
    return name;
  }

  it('reads an instance, gzipped or not', () => {
    const text = JSON.stringify(empty);
    expect(readInstance(file(text))).toEqual(empty);
    expect(readInstance(file(gzipSync(text)))).toEqual(empty);
  });

  it('says what it cannot read', () => {
    expect(() => readInstance(join(folder, 'none'))).toThrow('cannot be read (ENOENT)');
    expect(() => readInstance(folder)).toThrow('cannot be read (EISDIR)');
    expect(() => readInstance(file('{'))).toThrow('not JSON');
    expect(() => readInstance(file(gzipSync('{}').subarray(0, 15)))).toThrow('damaged gzip');
    expect(() => readInstance(file('{}'))).toThrow('format is not csr-match/1');
  });

  it('unpacks no more than 100 MB', () => {
    expect(() => readInstance(file(gzipSync(Buffer.alloc(101 * 2 ** 20))))).toThrow(
      'unpacks to more than 100 MB',
    );
  });
});
