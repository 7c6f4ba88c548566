import { addDays, dateInJapan } from '@app/domain';
import type { FactsOf } from '../notification.js';
import type { Template } from './template.js';
import { fullDay } from './words.js';

/** The last day on which the link still opens. */
function lastDay(expiresAt: string): string {
  const instant = new Date(expiresAt);
  const date = dateInJapan(instant);
  return instant.getTime() === Date.parse(`${date}T00:00:00+09:00`) ? addDays(date, -1) : date;
}

export const associationLink: Template<FactsOf['ASSOCIATION_LINK']> = {
  ja: ({ linkId, expiresAt }) => ({
    matter: '応援に来る企業のご案内ページ',
    to: 'OUTSIDE',
    purpose: [
      'お手伝いに伺う企業と人数を、いつでもご覧いただけるページをご用意しました。',
      '行事のあとは、同じページから、当日の人数とお礼のひとことをお送りいただけます。',
    ],
    rows: [{ label: 'ご利用期限', value: `${fullDay(lastDay(expiresAt), 'ja')}まで` }],
    asking: [
      '会員登録もパスワードも要りません。開いただけでは、何も決まりません。',
      'このリンクを知っている方は、同じ内容をご覧になれます。団体の外へはお渡しにならないでください。',
      'リンクを止めたいときは、お電話ください。すぐにお止めします。',
    ],
    link: { to: 'SINGLE_USE', purpose: 'ASSOCIATION', id: linkId, label: 'ご案内ページを開く' },
  }),
  en: ({ linkId, expiresAt }) => ({
    matter: 'your page of companies that come to help',
    to: 'OUTSIDE',
    purpose: [
      'On the following page you can see at any time which companies come to help, and with how many people.',
      'After an event the same page takes the number who came and a word of thanks.',
    ],
    rows: [{ label: 'Works until', value: fullDay(lastDay(expiresAt), 'en') }],
    asking: [
      'No account and no password are needed. Opening the page decides nothing.',
      'Whoever has this link sees the same as you: please keep it inside your association.',
      'To end the link, telephone us; it stops at once.',
    ],
    link: { to: 'SINGLE_USE', purpose: 'ASSOCIATION', id: linkId, label: 'Open your page' },
  }),
};
