import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixtureFiles } from '../../../test/fixtures/events/fixture-files.js';

const folder = path.join(import.meta.dirname, '../../../test/fixtures/events');

describe(fixtureFiles.name, () => {
  it.each(Object.entries(fixtureFiles()))('is what stands in test/fixtures/events: %s', (name, bytes) => {
    const file = path.join(folder, name);
    if (process.env['WRITE_FIXTURES'] === '1') writeFileSync(file, bytes);
    expect(existsSync(file) && readFileSync(file).equals(bytes)).toBe(true);
  });
});
