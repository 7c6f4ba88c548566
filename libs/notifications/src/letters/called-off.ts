import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

export const calledOff: Template<FactsOf['CALLED_OFF']> = {
  ja: ({ activity, people: count, reason }) => ({
    matter: '中止のお知らせ',
    to: 'OUTSIDE',
    purpose: ['次の活動は中止になりました。'],
    rows: [
      ...briefRows(activity, 'ja'),
      { label: '人数', value: count === null ? null : people(count, 'ja') },
      { label: '理由', value: reason },
    ],
    asking: [
      count === null
        ? '応援を予定していた企業には、支所からお知らせします。'
        : '当日はお越しいただく必要はありません。参加を予定されていた皆様にお伝えください。',
    ],
    link: null,
  }),
  en: ({ activity, people: count, reason }) => ({
    matter: 'called off',
    to: 'OUTSIDE',
    purpose: ['The following activity has been called off.'],
    rows: [
      ...briefRows(activity, 'en'),
      { label: 'People', value: count === null ? null : people(count, 'en') },
      { label: 'Reason', value: reason },
    ],
    asking: [
      count === null
        ? 'The office tells the companies that were to come.'
        : 'Nobody needs to come. Please tell everyone who was going to.',
    ],
    link: null,
  }),
};
