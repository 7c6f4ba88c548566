import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(process.cwd(), 'apps/web/src');

/** What a text says where each count in it is 1; `number` for those that take numbers. */
function said(text: unknown, one: '1' | 1, path: string): readonly (readonly [string, string])[] {
  if (typeof text === 'string') return [[path, text]];
  if (typeof text === 'function') return [[path, sentenceOf(text as (...values: unknown[]) => unknown, one)]];
  if (typeof text !== 'object' || text === null) return [];
  return Object.entries(text).flatMap(([key, value]) => said(value, one, `${path}.${key}`));
}

/** Fields by name are all 1, too. */
function sentenceOf(text: (...values: unknown[]) => unknown, one: '1' | 1): string {
  const fields = new Proxy({}, { get: () => one });
  for (const values of [Array.from({ length: 8 }, () => one), [fields]]) {
    try {
      const sentence = text(...values);
      if (typeof sentence === 'string' && !sentence.includes('undefined')) return sentence;
    } catch {
      continue;
    }
  }
  return '';
}

/** Words in s that stand rightly behind a 1; behind a range (from 1 to 1) there is always more than one. */
const rightly =
  'is|has|was|lies|does|needs to|wants|comes|goes|stays|waits|lacks|helps|asks|fits|its|this|less|as|us|plus|minus';
const plural = new RegExp(
  String.raw`(?<!\b1 to )\b1 (?:(?:more|other|new|open|further|last|past) )?(?!(?:${rightly})\b)(?:people|are|were|have|do|don't|don’t|[a-z]+s)\b`,
);

/** Where the 1 is somebody's name. */
const nobodysCount: ReadonlySet<string> = new Set([
  ...['contactsText.removeBody', 'todayText.trouble', 'todayText.troubleNoPhone', 'messagesText.onlyTo'],
  ...['membersText.leave.titleFor', 'peopleText.endBody', 'signInText.invitedBy', 'webhooksText.enabled'],
  'rostersText.saved',
]);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !file.includes('generated') && !file.includes('.spec.'))
  .filter(
    (file) =>
      /\btexts\(/.test(readFileSync(join(root, file), 'utf8')) &&
      !['i18n/texts.ts', 'notifications/kind-words.ts'].includes(file),
  );

describe('English texts', () => {
  it('are all found', () => expect(files.length).toBeGreaterThan(40));

  it.each(files)('%s speak of one thing as of one', async (file) => {
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
    const english = Object.entries(module).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && 'en' in value ? [[name, value.en] as const] : [],
    );
    const [asWords, asNumbers] = (['1', 1] as const).map((one) =>
      english.flatMap(([name, texts]) => said(texts, one, name)),
    );
    const faulty = asWords!.filter(
      ([path, text], index) =>
        !nobodysCount.has(path) && plural.test(text) && plural.test(asNumbers![index]![1]),
    );
    expect(faulty).toEqual([]);
  });
});
