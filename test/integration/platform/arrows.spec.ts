import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A small repository in which every import is one that the table forbids, and the rule that has to say so. */
const forbidden: readonly [file: string, code: string, rule: string][] = [
  ['libs/domain/src/a.ts', `import '@app/platform';`, 'arrows-of-libs/domain'],
  ['libs/domain/src/b.ts', `import 'zod';`, 'pure-libs-use-no-package'],
  ['libs/matching/src/a.ts', `import '@app/needs';`, 'arrows-of-libs/matching'],
  ['libs/matching/src/b.ts', `import 'node:fs';`, 'pure-libs-use-no-package'],
  ['libs/plan-check/src/a.ts', `import '@app/matching';`, 'arrows-of-libs/plan-check'],
  ['libs/platform/src/a.ts', `import '@app/needs';`, 'arrows-of-libs/platform'],
  ['libs/needs/src/a.ts', `import '@app/offers';`, 'arrows-of-libs/needs'],
  ['libs/needs/src/b.ts', `import '@nestjs/graphql';`, 'graphql-only-in-api'],
  ['libs/needs/src/c.ts', `import './index.js';`, 'index-is-for-outsiders'],
  ['libs/needs/src/d.ts', `import { e } from './e.js'; export const d = e;`, 'no-cycles'],
  ['libs/offers/src/a.ts', `import type { x } from '../../needs/src/x.js';`, 'enter-by-index'],
  ['libs/offers/src/b.spec.ts', `import '../../needs/src/x.js';`, 'enter-by-index'],
  ['libs/offers/src/c.ts', `import '../../../test/x.js';`, 'product-knows-no-test'],
  ['libs/offers/src/d.ts', `import './nowhere.js';`, 'everything-resolves'],
  ['libs/unknown/src/a.ts', `import '@app/needs';`, 'every-home-is-in-the-table'],
  ['apps/api/src/a.ts', `import '../../worker/src/x.js';`, 'arrows-of-apps/api'],
  ['apps/api/src/b.ts', `import 'typeorm';`, 'typeorm-only-in-libs'],
  ['apps/worker/src/a.ts', `import '../../api/src/x.js';`, 'arrows-of-apps/worker'],
  ['apps/worker/src/b.ts', `import '@apollo/server';`, 'graphql-only-in-api'],
  ['apps/supervisor/src/a.ts', `import '@app/needs';`, 'arrows-of-apps/supervisor'],
  ['apps/web/src/a.ts', `import '@app/platform';`, 'arrows-of-apps/web'],
  ['apps/web/src/b.ts', `import 'pg';`, 'no-nest-in-the-web'],
  ['prisma-free-migrations/a.ts', `import '@app/domain';`, 'arrows-of-prisma-free-migrations'],
  ['test/a.ts', `import '../libs/needs/src/x.js';`, 'tests-enter-by-index'],
];

const homes = ['domain', 'matching', 'plan-check', 'platform', 'needs', 'offers'];
const allowed: readonly [file: string, code: string][] = [
  ...homes.map((home): [string, string] => [
    `libs/${home}/src/index.ts`,
    `export const ${home.replace('-', '')} = 1;`,
  ]),
  [
    'libs/needs/src/x.ts',
    `import '@app/domain'; import '@app/platform'; import 'typeorm'; export type x = 1;`,
  ],
  // The other half of the cycle, which is reported once.
  ['libs/needs/src/e.ts', `import { d } from './d.js'; export const e = d;`],
  ['apps/api/src/x.ts', `import '@app/needs'; import '@nestjs/graphql';`],
  ['apps/worker/src/x.ts', `import '@app/needs';`],
  ['test/x.ts', `import '@app/needs';`],
];

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

describe('the table of arrows', () => {
  let folder: string;
  let found: readonly string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mk-arrows-'));
    for (const [file, code] of [...allowed, ...forbidden]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      copyFileSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const report = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--output-type',
        'json',
        'apps',
        'libs',
        'test',
        'prisma-free-migrations',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 },
    );
    const { violations } = (JSON.parse(report) as Report).summary;
    found = violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden)('%s may not say %s', (file, _code, rule) => {
    expect(found).toContain(`${file}: ${rule}`);
  });

  it('has nothing against what is allowed', () => {
    expect(found.filter((one) => allowed.some(([file]) => one.startsWith(`${file}:`)))).toEqual([]);
  });
});
