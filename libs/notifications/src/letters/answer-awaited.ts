import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { dayOf, fullRows, moment, people, shortDay } from './words.js';

export const answerReminder: Template<FactsOf['ANSWER_REMINDER']> = {
  ja: ({ activity, people: count, answerDue }) => ({
    matter: `要返信 ${shortDay(answerDue, 'ja')}まで`,
    to: 'OUTSIDE',
    purpose: [
      'お願いしている次の応援に、まだご回答をいただいておりません。',
      '行き違いでしたら、ご容赦ください。',
    ],
    rows: fullRows(activity, 'ja', { label: '人数', value: people(count, 'ja') }),
    asking: [
      `${moment(answerDue, 'ja')}までに、次のページで「参加できる」「今回は見送る」「相談する」のいずれかを選んでください。`,
      '社内でのご確認に時間がかかるときは、「相談する」でお知らせください。',
    ],
    link: { to: 'ANSWER', label: '回答のページを開く' },
  }),
  en: ({ activity, people: count, answerDue }) => ({
    matter: `please answer by ${shortDay(answerDue, 'en')}`,
    to: 'OUTSIDE',
    purpose: [
      'We have not heard from you yet about the following activity. If you have just answered, thank you.',
    ],
    rows: fullRows(activity, 'en', { label: 'People', value: people(count, 'en') }),
    asking: [
      `Please choose “We can come”, “Not this time” or “Let us talk” on the following page by ${moment(answerDue, 'en')}.`,
      'If you need more time to ask within your company, tell us with “Let us talk”.',
    ],
    link: { to: 'ANSWER', label: 'Open the answer page' },
  }),
};

export const answerEscalated: Template<FactsOf['ANSWER_ESCALATED']> = {
  ja: ({ activity, people: count, answerDue, askedBefore }) => ({
    matter: `要返信 ${shortDay(answerDue, 'ja')}まで`,
    to: 'OUTSIDE',
    purpose: [
      `${dayOf(askedBefore.at, 'ja')}に、${oneLine(askedBefore.name)} 様へ次の応援をお願いしました。`,
      'まだご回答をいただいていないため、お知らせいたします。',
    ],
    rows: fullRows(activity, 'ja', { label: '人数', value: people(count, 'ja') }),
    asking: [
      '恐れ入りますが、社内でご確認をお願いいたします。',
      `${moment(answerDue, 'ja')}までに、次のページで「参加できる」「今回は見送る」「相談する」のいずれかを選んでください。`,
      'どちらの方がご回答くださってもかまいません。',
    ],
    link: { to: 'ANSWER', label: '回答のページを開く' },
  }),
  en: ({ activity, people: count, answerDue, askedBefore }) => ({
    matter: `please answer by ${shortDay(answerDue, 'en')}`,
    to: 'OUTSIDE',
    purpose: [
      `On ${dayOf(askedBefore.at, 'en')} we asked ${oneLine(askedBefore.name)} for your company’s help with the following activity, and have not heard yet.`,
      'In case your colleague is away, we write to you too, as the company’s second contact.',
    ],
    rows: fullRows(activity, 'en', { label: 'People', value: people(count, 'en') }),
    asking: [
      `Please ask within your company, and choose “We can come”, “Not this time” or “Let us talk” on the following page by ${moment(answerDue, 'en')}.`,
      'Either of you may answer; the first answer counts.',
    ],
    link: { to: 'ANSWER', label: 'Open the answer page' },
  }),
};

/** What the coordinator needs at the telephone. */
export const answerByTelephone: Template<FactsOf['ANSWER_BY_TELEPHONE']> = {
  ja: ({ activity, people: count, answerDue, companyName, phone, askedBefore }) => ({
    matter: '電話で回答を確かめる',
    to: 'OFFICE',
    purpose: [`${oneLine(companyName)}から、応援のお願いへの回答がまだありません。電話で確かめてください。`],
    rows: [
      { label: '電話', value: phone ?? '登録がありません' },
      { label: '連絡済み', value: askedBefore.map((name) => `${oneLine(name)} 様`).join('\n') || null },
      { label: '期限', value: moment(answerDue, 'ja') },
      ...fullRows(activity, 'ja', { label: '人数', value: people(count, 'ja') }),
    ],
    asking: ['電話で聞いた回答は、次のページで入力できます。'],
    link: { to: 'MATCH', label: 'マッチングを開く' },
  }),
  en: ({ activity, people: count, answerDue, companyName, phone, askedBefore }) => ({
    matter: 'telephone for an answer',
    to: 'OFFICE',
    purpose: [`${oneLine(companyName)} has not answered yet. Please telephone.`],
    rows: [
      { label: 'Telephone', value: phone ?? 'no number known' },
      { label: 'Asked so far', value: askedBefore.map(oneLine).join('\n') || null },
      { label: 'Due', value: moment(answerDue, 'en') },
      ...fullRows(activity, 'en', { label: 'People', value: people(count, 'en') }),
    ],
    asking: ['What they say on the telephone can be entered on the following page.'],
    link: { to: 'MATCH', label: 'Open the match' },
  }),
};
