import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

export const matchWithdrawn: Template<FactsOf['MATCH_WITHDRAWN']> = {
  ja: ({ activity, companyName, people: count, peopleMissing, reason }) => ({
    matter: '辞退の連絡',
    to: 'OFFICE',
    purpose: [`${oneLine(companyName)}から、決まっていた応援を辞退すると連絡がありました。`],
    rows: [
      ...briefRows(activity, 'ja'),
      { label: '人数', value: people(count, 'ja') },
      { label: '理由', value: reason },
      { label: '不足', value: people(peopleMissing, 'ja') },
    ],
    asking: ['主催団体へ伝え、ほかの企業への依頼を検討してください。'],
    link: { to: 'MATCH', label: 'マッチングを開く' },
  }),
  en: ({ activity, companyName, people: count, peopleMissing, reason }) => ({
    matter: 'withdrawn',
    to: 'OFFICE',
    purpose: [`${oneLine(companyName)} has withdrawn from what was settled.`],
    rows: [
      ...briefRows(activity, 'en'),
      { label: 'People', value: people(count, 'en') },
      { label: 'Reason', value: reason },
      { label: 'Missing', value: people(peopleMissing, 'en') },
    ],
    asking: ['Please tell the organiser, and ask another company.'],
    link: { to: 'MATCH', label: 'Open the match' },
  }),
};
