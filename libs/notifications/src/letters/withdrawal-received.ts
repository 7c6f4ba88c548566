import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

/** A receipt; what stands in the reader's calendar is struck out with it. */
export const withdrawalReceived: Template<FactsOf['WITHDRAWAL_RECEIVED']> = {
  ja: ({ activity, people: count }) => ({
    matter: '辞退を承りました',
    to: 'OUTSIDE',
    purpose: ['次の活動への応援について、辞退を承りました。ご連絡ありがとうございます。'],
    rows: [...briefRows(activity, 'ja'), { label: '人数', value: people(count, 'ja') }],
    asking: [
      '当日はお越しいただく必要はありません。参加を予定されていた皆様にお伝えください。',
      'お心当たりがないときは、支所までお知らせください。',
    ],
    link: null,
  }),
  en: ({ activity, people: count }) => ({
    matter: 'withdrawal received',
    to: 'OUTSIDE',
    purpose: ['We have noted that you withdraw from the following activity. Thank you for telling us.'],
    rows: [...briefRows(activity, 'en'), { label: 'People', value: people(count, 'en') }],
    asking: [
      'Nobody needs to come. Please tell everyone who was going to.',
      'If this was not your wish, please tell the office.',
    ],
    link: null,
  }),
};
