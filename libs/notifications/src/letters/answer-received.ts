import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { briefRows, people } from './words.js';

type Facts = FactsOf['ANSWER_RECEIVED'];

const words = {
  ja: {
    ACCEPT: { matter: '参加の回答', sentence: '参加できると回答がありました。' },
    PASS: { matter: '見送りの回答', sentence: '今回は見送ると回答がありました。' },
    CONSULT: { matter: '相談の連絡', sentence: '相談したいと連絡がありました。' },
  },
  en: {
    ACCEPT: { matter: 'accepted', sentence: 'can come.' },
    PASS: { matter: 'not this time', sentence: 'passes this time.' },
    CONSULT: { matter: 'wants to talk', sentence: 'wants to talk before it answers.' },
  },
} as const;

const channels = {
  ja: { APP: '画面から', LINK: 'メールのリンクから', TELEPHONE: '電話で' },
  en: { APP: 'in the app', LINK: 'by the link in the mail', TELEPHONE: 'by telephone' },
} as const;

function rowsIn(language: 'ja' | 'en', facts: Facts) {
  const [count, message, through, missing] =
    language === 'ja' ? ['人数', '伝言', '回答', '不足'] : ['People', 'Message', 'Answered', 'Missing'];
  return [
    ...briefRows(facts.activity, language),
    { label: count, value: people(facts.people, language) },
    { label: through, value: channels[language][facts.through] },
    { label: message, value: facts.message },
    { label: missing, value: people(facts.peopleMissing, language) },
  ];
}

export const answerReceived: Template<Facts> = {
  ja: (facts) => ({
    matter: words.ja[facts.answer].matter,
    to: 'OFFICE',
    purpose: [`${oneLine(facts.companyName)}から、${words.ja[facts.answer].sentence}`],
    rows: rowsIn('ja', facts),
    asking: facts.answer === 'CONSULT' ? ['マッチングは回答待ちのままです。先方に連絡してください。'] : [],
    link: { to: 'MATCH', label: 'マッチングを開く' },
  }),
  en: (facts) => ({
    matter: words.en[facts.answer].matter,
    to: 'OFFICE',
    purpose: [`${oneLine(facts.companyName)} ${words.en[facts.answer].sentence}`],
    rows: rowsIn('en', facts),
    asking: facts.answer === 'CONSULT' ? ['The match still waits for an answer. Please get in touch.'] : [],
    link: { to: 'MATCH', label: 'Open the match' },
  }),
};
