import type { Language } from '@app/domain';
import type { FactsOf, NotificationKind } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Fallen, OpenQuestion } from '../plan-facts.js';
import { shortNeedRows } from './call-for-offers.js';
import type { Letter, Row, Section, Template } from './template.js';
import { clock, day, people, shortDate, shortDay } from './words.js';

type Facts = FactsOf['COORDINATOR_DIGEST'];

const fallenWords = {
  ja: { WITHDRAWN: '辞退', DECLINED: '見送り', EXPIRED: '期限切れ', CANCELLED: '予定変更' },
  en: { WITHDRAWN: 'withdrawn', DECLINED: 'not this time', EXPIRED: 'no answer', CANCELLED: 'plan changed' },
} as const;

/** 「12/6(日) 秋の一斉清掃／カクウ商事 3名（11/27(金) 17時まで）」 */
function questionLine(question: OpenQuestion, language: Language): string {
  const due = `${shortDay(question.answerDue, language)} ${clock(question.answerDue, language)}`;
  return lineOf(question, language === 'ja' ? `回答 ${due}まで` : `due ${due}`, language);
}

function lineOf(
  about: Pick<OpenQuestion, 'eventTitle' | 'startsAt' | 'companyName' | 'people'>,
  note: string,
  language: Language,
): string {
  const what = `${shortDay(about.startsAt, language)} ${oneLine(about.eventTitle)}`;
  const who = `${oneLine(about.companyName)} ${people(about.people, language)}`;
  return language === 'ja' ? `${what}\n　${who}、${note}` : `${what}\n  ${who}, ${note}`;
}

function fallenLine(fallen: Fallen, language: Language): string {
  return lineOf(fallen, fallenWords[language][fallen.how], language);
}

function counted(label: string, count: number, unit: string): Row {
  return { label, value: count === 0 ? null : `${count}${unit}` };
}

function listed(label: string, lines: readonly string[]): Row {
  return { label, value: lines.join('\n') || null };
}

export const coordinatorDigest: Template<Facts> = {
  ja: (facts) => ({
    matter: `${shortDate(facts.date, 'ja')} 会議の状況（確認${facts.toReview}件・回答待ち${facts.waiting}件）`,
    to: 'OFFICE',
    purpose: [`${day(facts.date, 'ja')}朝の状況です。`],
    rows: [
      counted('確認待ちの案', facts.toReview, '件'),
      counted('回答待ち', facts.waiting, '件'),
      listed(
        '期限が近い',
        facts.expiring.map((it) => questionLine(it, 'ja')),
      ),
      listed(
        '相談あり',
        facts.consulting.map((it) => questionLine(it, 'ja')),
      ),
      listed(
        '取りやめ',
        facts.fallen.map((it) => fallenLine(it, 'ja')),
      ),
    ],
    asking: ['案の確認と、回答待ちの一覧は、次のページにあります。'],
    link: { to: 'PAGE', path: `/${facts.districtKey}/board`, label: 'マッチングの一覧を開く' },
  }),
  en: (facts) => ({
    matter: `${shortDate(facts.date, 'en')}: ${facts.toReview} to review, ${facts.waiting} waiting`,
    to: 'OFFICE',
    purpose: [`How things stand on the morning of ${day(facts.date, 'en')}.`],
    rows: [
      counted('To review', facts.toReview, ''),
      counted('Waiting', facts.waiting, ''),
      listed(
        'Due soon',
        facts.expiring.map((it) => questionLine(it, 'en')),
      ),
      listed(
        'To talk',
        facts.consulting.map((it) => questionLine(it, 'en')),
      ),
      listed(
        'Fallen through',
        facts.fallen.map((it) => fallenLine(it, 'en')),
      ),
    ],
    asking: ['Proposals to review, and who has been asked, are on the following page.'],
    link: { to: 'PAGE', path: `/${facts.districtKey}/board`, label: 'Open the board' },
  }),
};

export const stillShort: Template<FactsOf['STILL_SHORT']> = {
  ja: ({ districtKey, until, needs, more }) => ({
    matter: `人手の足りない活動 ${needs.length + more}件（${shortDate(until, 'ja')}まで）`,
    to: 'OFFICE',
    purpose: [
      `${day(until, 'ja')}までに行われる活動のうち、まだ人手が足りないものです。足りないものから順に並べています。`,
    ],
    rows: shortNeedRows(needs, more, 'ja'),
    asking: ['ほかの企業への依頼、人数や日程の見直しを、主催団体とご相談ください。'],
    link: { to: 'PAGE', path: `/${districtKey}`, label: '支所のページを開く' },
  }),
  en: ({ districtKey, until, needs, more }) => ({
    matter: `still short: ${needs.length + more} until ${shortDate(until, 'en')}`,
    to: 'OFFICE',
    purpose: [`These activities until ${day(until, 'en')} still lack people, the worst first.`],
    rows: shortNeedRows(needs, more, 'en'),
    asking: ['Please ask other companies, or talk with the organisers about numbers and days.'],
    link: { to: 'PAGE', path: `/${districtKey}`, label: 'Open the office’s page' },
  }),
};

type Item = FactsOf['DIGEST']['items'][number];
/** What a bundled message says by itself: its heading, and its letter. */
export type ReadItem = (
  item: { readonly kind: NotificationKind; readonly facts: Item['facts'] },
  language: Language,
) => { readonly heading: string; readonly letter: Letter };

/** Each message as it would have stood alone, under a heading; their buttons are left out, the product's page has them all. */
export function digest(read: ReadItem): Template<FactsOf['DIGEST']> {
  const sections = (items: readonly Item[], language: Language): Section[] =>
    items.map((item, index) => {
      const { heading, letter } = read(item, language);
      const { purpose, rows, asking } = letter;
      return { heading: `${index + 1}. ${heading}`, purpose, rows, asking };
    });
  return {
    ja: ({ items }) => ({
      matter: `お知らせ ${items.length}件`,
      to: 'OUTSIDE',
      purpose: [`お知らせ${items.length}件を、まとめてお送りします。`],
      rows: [],
      sections: sections(items, 'ja'),
      asking: ['まとめる設定は、次のページで変えられます。'],
      link: { to: 'PAGE', path: '/account/notifications', label: '設定を開く' },
    }),
    en: ({ items }) => ({
      matter: items.length === 1 ? '1 message' : `${items.length} messages`,
      to: 'OUTSIDE',
      purpose: [
        items.length === 1 ? 'Here is a message for you.' : `Here are ${items.length} messages for you.`,
      ],
      rows: [],
      sections: sections(items, 'en'),
      asking: ['On the following page you choose when messages reach you.'],
      link: { to: 'PAGE', path: '/account/notifications', label: 'Settings' },
    }),
  };
}
