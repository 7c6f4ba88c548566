import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reasonSentence, reasonSentences, type ReasonFacts } from './reason-texts.js';

const saturdayMorning: ReasonFacts = {
  code: 'INSIDE_WINDOW',
  startsAt: '2026-11-28T09:00:00+09:00',
  endsAt: '2026-11-28T12:00:00+09:00',
};

describe(reasonSentence.name, () => {
  it('says how the two know each other, then why it can come, as one would read it out', () => {
    const reasons = [saturdayMorning, { code: 'NEAR', minutes: 8 }, { code: 'TOGETHER_BEFORE', times: 2 }];
    expect(reasonSentence('ja', reasons)).toBe(
      '三度目の参加です。会場まで徒歩8分、土曜の午前が空いています。',
    );
    expect(reasonSentence('en', reasons)).toBe(
      'Has helped here 2 times before. 8 minutes on foot from the venue, and free on Saturday morning.',
    );
  });

  it.each(['ja', 'en'] as const)('has words of its own in %s for every reason of the matcher', (language) => {
    const file = fileURLToPath(new URL('../../../../libs/matching/src/match-reasons.ts', import.meta.url));
    const type = readFileSync(file, 'utf8').split('export interface Background')[0]!;
    const kinds = [...type.matchAll(/kind: '([A-Z_]+)'/g)].map(([, kind]) => kind!);
    expect(kinds.length).toBeGreaterThanOrEqual(13);
    const said = kinds.map((code) => reasonSentence(language, [{ code, theme: 'SAFETY' }]));
    expect(said.filter((sentence) => sentence === '')).toEqual([]);
    expect(new Set(said).size).toBe(kinds.length);
  });

  it('speaks to the company of its own offer', () => {
    expect(reasonSentence('ja', [saturdayMorning, { code: 'THEME', theme: 'CLEAN_UP' }], 'COMPANY')).toBe(
      'お申し出の土曜の午前にあたります。ご希望の「清掃・美化」の活動です。',
    );
  });

  it('gives the hours where no part of the day fits', () => {
    const allDay = { ...saturdayMorning, endsAt: '2026-11-28T17:00:00+09:00' };
    expect(reasonSentence('ja', [allDay])).toBe('土曜の9時～17時が空いています。');
  });

  it('says nothing of the day of a window that goes over midnight', () => {
    const night = { ...saturdayMorning, endsAt: '2026-11-29T17:00:00+09:00' };
    expect(reasonSentence('ja', [night])).toBe('その時間が空いています。');
  });

  it('counts no minutes for a neighbour of the venue', () => {
    expect(reasonSentence('ja', [{ code: 'NEAR', minutes: 0 }])).toBe('会場のすぐそばです。');
    expect(reasonSentence('en', [{ code: 'NEAR', minutes: 1 }])).toBe('1 minute on foot from the venue.');
  });

  it('names what is brought', () => {
    expect(reasonSentence('ja', [{ code: 'SKILLS', skills: ['ENGLISH', 'COOKING'] }])).toBe(
      '必要なこと（英語、調理）ができます。',
    );
  });
});

describe(reasonSentences.name, () => {
  it('is empty without reasons, and leaves out a code that it does not know', () => {
    expect(reasonSentences('ja', [])).toEqual([]);
    expect(reasonSentences('ja', [{ code: 'SOMETHING_NEW' }])).toEqual([]);
  });
});
