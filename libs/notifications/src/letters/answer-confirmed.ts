import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { contactRow, fullRows, people } from './words.js';

export const answerConfirmed: Template<FactsOf['ANSWER_CONFIRMED']> = {
  ja: ({ activity, people: count, contactForTheDay }) => ({
    matter: `応援決定（${people(count, 'ja')}）`,
    to: 'OUTSIDE',
    purpose: ['次の活動への応援が決まりました。お引き受けいただき、ありがとうございます。'],
    rows: [
      ...fullRows(activity, 'ja', { label: '人数', value: people(count, 'ja') }),
      contactRow(contactForTheDay, 'ja'),
    ],
    asking: [
      '参加される皆様にこのメールの内容をお伝えください。',
      '人数が減るときや、参加できなくなったときは、できるだけ早くお知らせください。',
    ],
    link: { to: 'ANSWER', label: '決まった内容を見る' },
  }),
  en: ({ activity, people: count, contactForTheDay }) => ({
    matter: `settled (${people(count, 'en')})`,
    to: 'OUTSIDE',
    purpose: ['Your help with the following activity is settled. Thank you very much.'],
    rows: [
      ...fullRows(activity, 'en', { label: 'People', value: people(count, 'en') }),
      contactRow(contactForTheDay, 'en'),
    ],
    asking: [
      'Please pass this on to everyone who comes.',
      'If fewer people can come, or none, please tell us as soon as you can.',
    ],
    link: { to: 'ANSWER', label: 'See what is settled' },
  }),
};
