import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

type Facts = FactsOf['PLAN_CHANGED'];

function change({ peopleBefore, people: now }: Facts, language: 'ja' | 'en'): string {
  const [before, after] = [people(peopleBefore, language), people(now, language)];
  return language === 'ja' ? `${before} から ${after} に変更` : `${after} instead of ${before}`;
}

export const planChanged: Template<Facts> = {
  ja: (facts) => ({
    matter: `人数の変更（${people(facts.people, 'ja')}）`,
    to: 'OUTSIDE',
    purpose: [
      `次の活動${facts.companyName ? `への${oneLine(facts.companyName)}の応援` : ''}の人数が変わりました。`,
    ],
    rows: [...briefRows(facts.activity, 'ja'), { label: '人数', value: change(facts, 'ja') }],
    asking: ['人数のほかに変わったことはありません。'],
    link: null,
  }),
  en: (facts) => ({
    matter: `now ${people(facts.people, 'en')}`,
    to: 'OUTSIDE',
    purpose: [
      `The number of people${facts.companyName ? ` of ${oneLine(facts.companyName)}` : ''} for the following activity has changed.`,
    ],
    rows: [...briefRows(facts.activity, 'en'), { label: 'People', value: change(facts, 'en') }],
    asking: ['Nothing else has changed.'],
    link: null,
  }),
};
