import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

export const approvalUndone: Template<FactsOf['APPROVAL_UNDONE']> = {
  ja: ({ activity, people: count }) => ({
    matter: '応援のお願いの取り消し',
    to: 'OUTSIDE',
    purpose: [
      '先にお送りした、次の活動への応援のお願いを取り消します。',
      'ご検討いただいていたところ、申し訳ありません。',
    ],
    rows: [...briefRows(activity, 'ja'), { label: '人数', value: people(count, 'ja') }],
    asking: ['ご回答は必要ありません。ほかの活動をお願いするときは、あらためてご連絡します。'],
    link: null,
  }),
  en: ({ activity, people: count }) => ({
    matter: 'request withdrawn',
    to: 'OUTSIDE',
    purpose: ['We withdraw our request for help with the following activity, and apologise for the trouble.'],
    rows: [...briefRows(activity, 'en'), { label: 'People', value: people(count, 'en') }],
    asking: ['No answer is needed. We will write again when we ask you for another activity.'],
    link: null,
  }),
};
