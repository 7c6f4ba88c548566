import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whyNotUsSentences, type WhyNotUs } from './why-not-us-texts.js';

const why = (over: Partial<WhyNotUs>): WhyNotUs => ({
  ...{ outcome: 'STOPPED', people: null, companies: null, because: null, deficits: [], terms: [] },
  ...over,
});
const deficit = (code: string, minutes: number | null = null) => ({ code, lacking: 1, minutes, missing: [] });
const term = (code: string) => ({ code, theme: null, walkingMinutes: null });
const sourceOf = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../libs/matching/src/${file}`, import.meta.url)), 'utf8');

describe(whyNotUsSentences.name, () => {
  it('says what would have to be mended, in the order given', () => {
    const deficits = [deficit('insideAWindow', 30), deficit('acceptsDistrict')];
    expect(whyNotUsSentences('ja', why({ deficits }))).toEqual([
      'お申し出の時間を30分広げると、入ります。',
      'お申し出の地区に、この地区が入っていません。',
    ]);
  });

  it('asks nobody to widen a window by a day', () => {
    const deficits = [deficit('insideAWindow', 26 * 60)];
    expect(whyNotUsSentences('ja', why({ deficits }))).toEqual(['お申し出に、この日時がありません。']);
  });

  it('says how many others came, and nothing else of them', () => {
    const others = why({ outcome: 'OTHERS_CAME', companies: 2, because: 'NEED_IS_FULL', terms: [term('X')] });
    expect(whyNotUsSentences('ja', others)[0]).toBe('ほかの2社の参加が決まり、人数がそろいました。');
    expect(whyNotUsSentences('en', others)[0]).toBe('2 other companies come, and nobody is missing.');
  });

  it.each(['ja', 'en'] as const)('has words in %s for every rule that can be lacking', (language) => {
    const rules = [
      ...sourceOf('own-deficits.ts')
        .split('const order')[1]!
        .matchAll(/^ {2}'(\w+)',$/gm),
    ];
    expect(rules.length).toBeGreaterThanOrEqual(14);
    const unknown = whyNotUsSentences(language, why({ deficits: [deficit('?')] }))[0];
    for (const [, rule] of rules)
      expect(whyNotUsSentences(language, why({ deficits: [deficit(rule!)] }))[0]).not.toBe(unknown);
  });

  it.each(['ja', 'en'] as const)('has words in %s for every term', (language) => {
    const type = sourceOf('why-not-us.ts').split('export type WhyNotUs')[0]!;
    const kinds = [...type.matchAll(/kind: '([A-Z_]+)'/g)].map(([, kind]) => kind!);
    const said = kinds.map(
      (kind) => whyNotUsSentences(language, why({ outcome: 'OTHERS_CAME', terms: [term(kind)] }))[1],
    );
    expect(new Set(said).size).toBe(kinds.length);
  });
});
