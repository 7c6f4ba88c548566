import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

export const matchExpired: Template<FactsOf['MATCH_EXPIRED']> = {
  ja: ({ activity, companyName, people: count, peopleMissing }) => ({
    matter: '回答期限切れ',
    to: 'OFFICE',
    purpose: [`${oneLine(companyName)}から期限までに回答がなく、このお願いは期限切れになりました。`],
    rows: [
      ...briefRows(activity, 'ja'),
      { label: '人数', value: people(count, 'ja') },
      { label: '不足', value: people(peopleMissing, 'ja') },
    ],
    asking: ['先方に電話で確かめるか、ほかの企業への依頼を検討してください。'],
    link: { to: 'MATCH', label: 'マッチングを開く' },
  }),
  en: ({ activity, companyName, people: count, peopleMissing }) => ({
    matter: 'no answer in time',
    to: 'OFFICE',
    purpose: [`${oneLine(companyName)} did not answer in time, so the request has expired.`],
    rows: [
      ...briefRows(activity, 'en'),
      { label: 'People', value: people(count, 'en') },
      { label: 'Missing', value: people(peopleMissing, 'en') },
    ],
    asking: ['Please telephone, or ask another company.'],
    link: { to: 'MATCH', label: 'Open the match' },
  }),
};
