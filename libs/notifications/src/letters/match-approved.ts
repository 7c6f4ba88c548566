import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { fullRows, moment, people } from './words.js';

export const matchApproved: Template<FactsOf['MATCH_APPROVED']> = {
  ja: ({ activity, people: count, answerDue }) => ({
    matter: `応援のお願い ${people(count, 'ja')}`,
    to: 'OUTSIDE',
    purpose: [
      `${activity.associationName ? `${oneLine(activity.associationName)}の` : ''}次の活動に、貴社の応援をお願いいたします。`,
    ],
    rows: fullRows(activity, 'ja', { label: '人数', value: people(count, 'ja') }),
    asking: [
      `${moment(answerDue, 'ja')}までに、次のページで「参加できる」「今回は見送る」「相談する」のいずれかを選んでください。人数を減らしてのご参加も、次のページでご回答いただけます。`,
      '参加される方のお名前は、まだ決まっていなくてかまいません。',
    ],
    link: { to: 'ANSWER', label: '回答のページを開く' },
  }),
  en: ({ activity, people: count, answerDue }) => ({
    matter: `help wanted: ${people(count, 'en')}`,
    to: 'OUTSIDE',
    purpose: [
      `${activity.associationName ? `${oneLine(activity.associationName)} asks` : 'We ask'} for your company’s help with the following activity.`,
    ],
    rows: fullRows(activity, 'en', { label: 'People', value: people(count, 'en') }),
    asking: [
      `Please choose “We can come”, “Not this time” or “Let us talk” on the following page by ${moment(answerDue, 'en')}. You may also come with fewer people.`,
      'You don’t need to know yet who will come.',
    ],
    link: { to: 'ANSWER', label: 'Open the answer page' },
  }),
};
