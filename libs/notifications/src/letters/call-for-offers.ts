import type { Language } from '@app/domain';
import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { ShortNeed } from '../plan-facts.js';
import type { Row, Template } from './template.js';
import { day, hours, people, shortDay, shortDate } from './words.js';

/** One activity a row, under its day. */
export function shortNeedRows(needs: readonly ShortNeed[], more: number, language: Language): Row[] {
  const rows = needs.map((need) => ({
    label: shortDay(need.startsAt, language),
    value: [oneLine(need.eventTitle), taskOf(need, language), missingOf(need, language)].join('\n'),
  }));
  const others =
    language === 'ja' ? { label: 'ほか', value: `${more}件` } : { label: 'And', value: `${more} more` };
  return more > 0 ? [...rows, others] : rows;
}

function taskOf(need: ShortNeed, language: Language): string {
  const when = hours(need.startsAt, need.endsAt, language);
  return language === 'ja' ? `${when}　${oneLine(need.role)}` : `${when}, ${oneLine(need.role)}`;
}

function missingOf({ peopleMissing, peopleWanted, belowFewest }: ShortNeed, language: Language): string {
  if (language === 'ja') {
    return `あと${people(peopleMissing, 'ja')}（募集 ${people(peopleWanted, 'ja')}）${belowFewest ? '　最少人数に届いていません' : ''}`;
  }
  return `${peopleMissing} of ${people(peopleWanted, 'en')} missing${belowFewest ? ', too few to go ahead' : ''}`;
}

export const callForOffers: Template<FactsOf['CALL_FOR_OFFERS']> = {
  ja: ({ conference, companyId, from, to, needs, more, answerBy, message }) => ({
    matter: `応援のお願い（${shortDate(from, 'ja')}～${shortDate(to, 'ja')} ${needs.length + more}件）`,
    to: 'OUTSIDE',
    purpose: [
      `${oneLine(conference)}から、会員企業の皆様へのお願いです。`,
      `${day(from, 'ja')}から${day(to, 'ja')}までの次の活動に、お力をお貸しください。`,
    ],
    rows: [{ label: 'ひとこと', value: message }, ...shortNeedRows(forCompany(needs), more, 'ja')],
    asking: [
      `ご協力いただけるときは、${day(answerBy, 'ja')}までに、次のページで日時と人数をお知らせください。お電話でもお受けします。`,
      '参加される方のお名前は、まだ決まっていなくてかまいません。',
      '今回は見送られるときは、ご連絡には及びません。',
    ],
    link: { to: 'PAGE', path: `/companies/${companyId}/offers/new`, label: '協力を申し出る' },
  }),
  en: ({ conferenceEn, companyId, from, to, needs, more, answerBy, message }) => ({
    matter: `help wanted, ${shortDate(from, 'en')}–${shortDate(to, 'en')} (${needs.length + more})`,
    to: 'OUTSIDE',
    purpose: [
      `${oneLine(conferenceEn)} asks its member companies for help with the following activities from ${day(from, 'en')} to ${day(to, 'en')}.`,
    ],
    rows: [{ label: 'Note', value: message }, ...shortNeedRows(forCompany(needs), more, 'en')],
    asking: [
      `If you can help, please tell us when and with how many people on the following page by ${day(answerBy, 'en')}. You don’t need to know yet who will come.`,
      'You may also telephone. If not this time, there is no need to answer.',
    ],
    link: { to: 'PAGE', path: `/companies/${companyId}/offers/new`, label: 'Offer help' },
  }),
};

/** Whether it can take place with fewer is the office's worry. */
function forCompany(needs: readonly ShortNeed[]): ShortNeed[] {
  return needs.map((need) => ({ ...need, belowFewest: false }));
}
