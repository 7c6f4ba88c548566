import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askSentence, changeSentence, type ChangeSaid } from './change-texts.js';

const none = { minutes: null, days: null, count: null, skill: null, language: null };
const aChange = (
  code: string,
  change: Partial<ChangeSaid['change']> = {},
  over: Partial<ChangeSaid> = {},
): ChangeSaid => ({
  change: { ...none, code, ...change },
  companies: 3,
  people: 5,
  peopleMore: 2,
  fills: true,
  ...over,
});

describe(changeSentence.name, () => {
  it('says what to change, who could come then, and whether that is enough', () => {
    expect(changeSentence('ja', aChange('MOVE_TIME', { minutes: 30 }))).toBe(
      '始まりと終わりを30分遅くすれば、3社が来られます（2名増えて、人数がそろいます）。',
    );
    expect(changeSentence('en', aChange('MOVE_TIME', { minutes: -90 }, { companies: 1, fills: false }))).toBe(
      '1 hour 30 minutes earlier: 1 company could come (2 more people, 5 in all).',
    );
  });

  it('names whose offer would change, and counts companies only where none is named', () => {
    const more = aChange('MORE_PEOPLE', { count: 2 }, { companies: 2, offeredBy: [{ name: 'みほん商事' }] });
    expect(changeSentence('ja', more)).toBe(
      'みほん商事に、出せる人数をあと2名増やしてもらえれば、2名増えて、人数がそろいます。',
    );
    expect(changeSentence('ja', { ...more, offeredBy: [] })).toMatch(/^企業に、.*2社が来られます/);
  });

  it('has words for every change that the matcher knows', () => {
    const file = fileURLToPath(new URL('../../../../libs/matching/src/changes.ts', import.meta.url));
    const types = readFileSync(file, 'utf8').split('export function')[0]!;
    const kinds = new Set([...types.matchAll(/kind: '([A-Z_]+)'/g)].map(([, kind]) => kind!));
    expect(kinds.size).toBeGreaterThanOrEqual(25);
    const unknown = { ja: changeSentence('ja', aChange('?')), en: changeSentence('en', aChange('?')) };
    for (const kind of kinds) {
      expect([kind, changeSentence('ja', aChange(kind))]).not.toEqual([kind, unknown.ja]);
      expect([kind, changeSentence('en', aChange(kind))]).not.toEqual([kind, unknown.en]);
    }
  });
});

describe(askSentence.name, () => {
  it('says what to ask of the company, and how many it would bring', () => {
    const change = { ...none, code: 'MORE_EVENTS', count: 1 };
    expect(askSentence('ja', { change, peopleMore: 2, enough: true }, 'みほん商事')).toBe(
      'みほん商事に、参加の回数をあと1回増やしてもらえれば、2名増えます（人数がそろいます）。',
    );
    expect(askSentence('en', { change: null, peopleMore: 1, enough: false }, 'Mihon')).toBe(
      'With nothing changed: 1 more person.',
    );
  });
});
