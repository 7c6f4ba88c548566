import type { Language } from '@app/domain';
import type { Activity } from '../activity.js';
import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Comer } from '../plan-facts.js';
import type { Row, Template } from './template.js';
import { activityRows, briefRows, clock, contactRow, fullRows, people } from './words.js';

type Facts = FactsOf['DAY_REMINDER'];

function headcount(comers: readonly Comer[]): number {
  return comers.reduce((sum, comer) => sum + comer.people, 0);
}

/** 「○○社 4名　設営 9時～」, a company a line. */
function comersRow(label: string, comers: readonly Comer[], language: Language): Row {
  const lines = comers.map(({ companyName, people: count, role, startsAt }) => {
    const task = `${oneLine(role)} ${clock(startsAt, language)}${language === 'ja' ? '～' : ''}`;
    const between = language === 'ja' ? '　' : ', ';
    return `${oneLine(companyName)} ${people(count, language)}${between}${task}`;
  });
  return { label, value: lines.join('\n') || null };
}

export const dayReminder: Template<Facts> = {
  ja: (facts) =>
    'people' in facts.coming ? toCompany.ja(facts, facts.coming) : toHost.ja(facts, facts.coming),
  en: (facts) =>
    'people' in facts.coming ? toCompany.en(facts, facts.coming) : toHost.en(facts, facts.coming),
};

const toCompany = {
  ja: ({ activity, contactForTheDay }: Facts, { people: count }: { readonly people: number }) => ({
    matter: `当日のご案内 ${people(count, 'ja')}`,
    to: 'OUTSIDE' as const,
    purpose: ['応援していただく次の活動が近づきました。', '当日はどうぞよろしくお願いいたします。'],
    rows: [
      ...fullRows(activity, 'ja', { label: '人数', value: people(count, 'ja') }),
      contactRow(contactForTheDay, 'ja'),
    ],
    asking: [
      '参加される皆様に、この内容をお伝えください。',
      'ご都合が悪くなったとき、人数が変わるときは、すぐに支所へお電話ください。',
    ],
    link: { to: 'ANSWER' as const, label: '内容を確かめる' },
  }),
  en: ({ activity, contactForTheDay }: Facts, { people: count }: { readonly people: number }) => ({
    matter: `all you need for the day (${people(count, 'en')})`,
    to: 'OUTSIDE' as const,
    purpose: ['The following activity, to which you are coming, is near. We look forward to seeing you.'],
    rows: [
      ...fullRows(activity, 'en', { label: 'People', value: people(count, 'en') }),
      contactRow(contactForTheDay, 'en'),
    ],
    asking: [
      'Please pass this on to everyone who comes.',
      'If you can’t come, or fewer of you can, please telephone the office at once.',
    ],
    link: { to: 'ANSWER' as const, label: 'Look at it' },
  }),
};

const toHost = {
  ja: ({ activity, contactForTheDay }: Facts, { comers }: { readonly comers: readonly Comer[] }) => ({
    matter: `応援 ${comers.length}社 ${people(headcount(comers), 'ja')}`,
    to: 'OUTSIDE' as const,
    purpose: ['次の行事に、企業の皆さんがお手伝いに伺います。'],
    rows: [...hostRows(activity, comersRow('応援', comers, 'ja'), 'ja'), contactRow(contactForTheDay, 'ja')],
    asking: [
      '時間や場所、持ち物に変更があるときは、支所へお電話ください。企業へお伝えします。',
      '雨で開催を迷われるときも、まず支所へお知らせください。',
    ],
    link: null,
  }),
  en: ({ activity, contactForTheDay }: Facts, { comers }: { readonly comers: readonly Comer[] }) => ({
    matter: `who comes: ${people(headcount(comers), 'en')}`,
    to: 'OUTSIDE' as const,
    purpose: ['People of the following companies come to help at your event.'],
    rows: [
      ...hostRows(activity, comersRow('Who comes', comers, 'en'), 'en'),
      contactRow(contactForTheDay, 'en'),
    ],
    asking: [
      'If time, place or what to bring changes, please telephone the office; it tells the companies.',
      'If rain leaves you in doubt, please tell the office first.',
    ],
    link: null,
  }),
};

/** The organiser's day has several tasks; they stand with who does them, and that is the news. */
function hostRows(activity: Activity, comers: Row, language: Language): Row[] {
  const [event, , time, backup, , ...others] = activityRows(activity, language);
  return [event, time, comers, backup, ...others];
}

export const hostThanked: Template<FactsOf['HOST_THANKED']> = {
  ja: ({ activity, came, linkId }) => ({
    matter: 'お疲れさまでした',
    to: 'OUTSIDE',
    purpose: ['次の行事の開催、お疲れさまでした。', '企業の応援を、次のとおり記録しました。'],
    rows: [...briefRows(activity, 'ja').slice(0, 2), comersRow('応援', came, 'ja')],
    asking: [
      '人数に誤りがあるときは、支所へお知らせください。',
      linkId === null
        ? '企業へのお礼のひとことがありましたら、支所がお預かりしてお伝えします。'
        : '企業へのお礼のひとことは、次のページからお送りいただけます。',
    ],
    link: thanksLink(linkId, 'お礼を伝える'),
  }),
  en: ({ activity, came, linkId }) => ({
    matter: 'well done',
    to: 'OUTSIDE',
    purpose: [
      'Thank you for holding the following event. This is who came to help, as we have it on record.',
    ],
    rows: [...briefRows(activity, 'en').slice(0, 2), comersRow('Helped', came, 'en')],
    asking: [
      'If a number is wrong, please tell the office.',
      linkId === null
        ? 'If you would like to thank the companies, the office passes it on.'
        : 'You can thank the companies on the following page.',
    ],
    link: thanksLink(linkId, 'Say thanks'),
  }),
};

function thanksLink(linkId: string | null, label: string) {
  return linkId === null ? null : ({ to: 'SINGLE_USE', purpose: 'ASSOCIATION', id: linkId, label } as const);
}
