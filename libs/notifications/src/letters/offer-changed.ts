import type { Language, OfferTerm } from '@app/domain';
import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Row, Template } from './template.js';
import { people, shortDay } from './words.js';

const termWords: Readonly<Record<Language, Readonly<Record<OfferTerm, string>>>> = {
  ja: {
    ...{ TIME: '日時', KIND: '種類', PEOPLE: '人数・回数', DISTRICTS: '地区', SKILLS: 'できること' },
    CONDITIONS: '条件',
  },
  en: {
    ...{ TIME: 'times', KIND: 'kind', PEOPLE: 'people and events', DISTRICTS: 'districts' },
    ...{ SKILLS: 'skills', CONDITIONS: 'conditions' },
  },
};

function offerRows(facts: FactsOf['OFFER_CHANGED'], language: Language): Row[] {
  const { terms, peopleBefore, people: count, promised } = facts;
  const label = language === 'ja' ? ['変更', '人数', '約束済み'] : ['Changed', 'People', 'Promised'];
  const between = language === 'ja' ? '　' : ', ';
  const lines = promised.map(({ eventTitle, role, startsAt, people: heads }) =>
    [shortDay(startsAt, language), oneLine(eventTitle), oneLine(role), people(heads, language)].join(between),
  );
  const headcount = `${people(peopleBefore, language)} → ${people(count, language)}`;
  const words = terms.map((term) => termWords[language][term]);
  return [
    { label: label[0] ?? '', value: words.join(language === 'ja' ? '、' : ', ') },
    { label: label[1] ?? '', value: peopleBefore === count ? null : headcount },
    { label: label[2] ?? '', value: lines.join('\n') },
  ];
}

export const offerChanged: Template<FactsOf['OFFER_CHANGED']> = {
  ja: (facts) => ({
    matter: `協力の申し出の変更（約束済み ${facts.promised.length}件）`,
    to: 'OFFICE',
    purpose: [`${oneLine(facts.companyName)}が、約束済みの応援がある申し出の内容を変更しました。`],
    rows: offerRows(facts, 'ja'),
    asking: ['約束済みの応援はそのままです。新しい内容と合うか、ご確認ください。'],
    link: null,
  }),
  en: (facts) => ({
    matter: `an offer has changed (${facts.promised.length} promised)`,
    to: 'OFFICE',
    purpose: [`${oneLine(facts.companyName)} has changed an offer of which people are promised.`],
    rows: offerRows(facts, 'en'),
    asking: ['What is promised stays. Please see whether it still fits.'],
    link: null,
  }),
};
