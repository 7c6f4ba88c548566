import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

export const dayDone: Template<FactsOf['DAY_DONE']> = {
  ja: ({ activity, peopleCame }) => ({
    matter: '応援のお礼',
    to: 'OUTSIDE',
    purpose: [
      '次の活動にご参加いただき、ありがとうございました。',
      'おかげさまで、活動を終えることができました。',
    ],
    rows: [...briefRows(activity, 'ja'), { label: '参加', value: people(peopleCame, 'ja') }],
    asking: [
      '参加された皆様に、どうぞよろしくお伝えください。',
      '人数に誤りがあるときは、お手数ですがお知らせください。',
    ],
    link: null,
  }),
  en: ({ activity, peopleCame }) => ({
    matter: 'thank you',
    to: 'OUTSIDE',
    purpose: ['Thank you for taking part in the following activity. Your help made it possible.'],
    rows: [...briefRows(activity, 'en'), { label: 'Took part', value: people(peopleCame, 'en') }],
    asking: ['Please thank everyone who came.', 'If the number is wrong, please tell us.'],
    link: null,
  }),
};
