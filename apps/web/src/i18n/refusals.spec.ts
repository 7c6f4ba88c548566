import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { refusalsText } from './refusals.js';

const file = path.join(import.meta.dirname, '../../../api/src/schema.graphql');

describe('refusalsText', () => {
  it.each(['ja', 'en'] as const)('says in %s whose matter it is, whosever it can be', (language) => {
    const whys = buildSchema(readFileSync(file, 'utf8')).getType('RefusalWhy');
    const names = isEnumType(whys) ? whys.getValues().map(({ name }) => name) : [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !(name in refusalsText[language].why))).toEqual([]);
  });
});
