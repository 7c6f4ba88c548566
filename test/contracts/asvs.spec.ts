import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const words = z.string().min(12).max(400);
/** One line each: a test that shows it, or why it needs none, or what is missing. */
const answers = z.array(
  z.union([
    z.strictObject({ id: z.string(), test: z.string() }),
    z.strictObject({ id: z.string(), reason: words }),
    z.strictObject({ id: z.string(), gap: words }),
  ]),
);
const answered = answers.parse(parse(read('docs/asvs.yaml')));

const ids = read('test/contracts/asvs-ids.txt')
  .split('\n')
  .filter((line) => line.startsWith('V'))
  .map((line) => line.split(' ')[0]);

/** `test/e2e/access.spec.ts: signs nobody in twice`: the file, and a piece of the test's name as it stands there. */
function missing(test: string): string | null {
  const at = test.indexOf(': ');
  const [file, name] = [test.slice(0, at), test.slice(at + 2)];
  if (at < 0 || !/\.spec\.ts$/.test(file)) return `${test}: not of the form FILE: NAME`;
  if (!existsSync(join(root, file))) return `${file}: no such file`;
  return read(file).includes(name) ? null : `${file} has no test “${name}”`;
}

describe('docs/asvs.yaml', () => {
  it('answers each requirement of levels 1 and 2 once, in their order', () => {
    expect(ids).toHaveLength(253);
    expect(answered.map(({ id }) => id)).toEqual(ids);
  });

  it('names tests that are there', () => {
    const tests = answered.flatMap((answer) => ('test' in answer ? [answer.test] : []));
    expect(tests.map(missing).filter(Boolean)).toEqual([]);
  });

  it('takes for missing what is missing', () => {
    expect(missing('test/contracts/asvs.spec.ts: takes for missing what is missing')).toBeNull();
    expect(missing(`test/contracts/asvs.spec.ts: ${['nobody', 'wrote', 'this'].join(' ')}`)).toMatch(
      /has no test/,
    );
    expect(missing('test/contracts/none.spec.ts: any')).toMatch(/no such file/);
    expect(missing('the reason')).toMatch(/FILE: NAME/);
  });
});
