import type { RecordAnchored } from '../audit-facts.js';
import type { Row, Template } from './template.js';
import { moment } from './words.js';

const flawWords: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  EDITED: ['書き換えられています', 'was changed'],
  MISSING: ['なくなっています', 'is missing'],
  INSERTED: ['あとから差し込まれています', 'was put in later'],
  SWAPPED: ['順番が入れ替わっています', 'stands in another place'],
  CUT: ['ここから後がなくなっています', 'and all that followed is missing'],
  REWRITTEN: ['ここから後が書き直されています', 'and what follows was written again'],
  KEY_UNKNOWN: ['確認に使う鍵がわかりません', 'was coded with a key that is not known'],
  PERSONAL_EDITED: ['氏名などが書き換えられています', 'shows other personal values than were recorded'],
  PERSONAL_MISSING: [
    '氏名などが、消去の記録なしになくなっています',
    'lacks personal values, and no erasure is on record',
  ],
};

function flawIn(flaw: string, language: 0 | 1): string {
  return flawWords[flaw]?.[language] ?? flaw;
}

function rows(
  labels: readonly [string, string],
  { at, entries }: RecordAnchored,
  language: 'ja' | 'en',
): Row[] {
  const count = language === 'ja' ? `${entries.toLocaleString('en')}件` : entries.toLocaleString('en');
  return [
    { label: labels[0], value: moment(at, language) },
    { label: labels[1], value: count },
  ];
}

/** To the auditors: what lies outside of the database, where nobody who changes the record can reach it. */
export const auditAnchor: Template<RecordAnchored> = {
  ja: (facts) => ({
    matter: facts.problem ? '【至急】記録に問題が見つかりました' : '記録の確認コード',
    to: 'ACCOUNT',
    purpose: [
      facts.problem
        ? `記録を確認したところ、${facts.problem.sequence}番の記録に問題が見つかりました：${flawIn(facts.problem.flaw, 0)}。区のシステム担当者と、至急ご確認ください。`
        : '記録を最初から最後まで確認し、変わったところがないことを確かめました。',
    ],
    rows: rows(['確認した日時', '記録の数'], facts, 'ja'),
    asking: facts.problem
      ? [
          'これまでのメールの確認コードと保存してあるファイルを消さずに、操作の手引きの「記録」をご覧ください。',
        ]
      : [
          'このメールを、消さずに保管してください。あとから記録が消されたり書き換えられたりしても、次のコードと比べればわかります。',
          ...facts.codes,
        ],
    link: { to: 'PAGE', path: '/ward/record', label: '記録を見る' },
  }),
  en: (facts) => ({
    matter: facts.problem ? 'URGENT: something is wrong with the record' : 'codes of the record',
    to: 'ACCOUNT',
    purpose: [
      facts.problem
        ? `The record was verified: entry ${facts.problem.sequence} ${flawIn(facts.problem.flaw, 1)}. Please look into it at once, with whoever runs the system.`
        : 'The record was verified from its beginning to its end. Nothing in it has changed.',
    ],
    rows: rows(['Verified at', 'Entries'], facts, 'en'),
    asking: facts.problem
      ? [
          'Keep the codes of all earlier mails and the files, and see the chapter on the record in the operating notes.',
        ]
      : [
          'Please keep this mail. Should the record ever be cut or written again, these codes show it.',
          ...facts.codes,
        ],
    link: { to: 'PAGE', path: '/ward/record', label: 'See the record' },
  }),
};
