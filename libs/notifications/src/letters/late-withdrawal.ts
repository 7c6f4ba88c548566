import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Letter, Template } from './template.js';
import { briefRows, people } from './words.js';

type Facts = FactsOf['LATE_WITHDRAWAL'];

/** To officer and coordinator, at any hour. */
const toOffice = {
  ja: ({ activity, companyName, people: count, peopleMissing, reason }: Facts): Letter => ({
    matter: `至急 直前の辞退 ${people(count, 'ja')}`,
    to: 'OFFICE',
    purpose: [`開催が近い次の活動で、${oneLine(companyName)}が、決まっていた応援を辞退しました。`],
    rows: [
      ...briefRows(activity, 'ja'),
      { label: '辞退', value: `${oneLine(companyName)}　${people(count, 'ja')}` },
      { label: '理由', value: reason },
      { label: '不足', value: people(peopleMissing, 'ja') },
    ],
    asking: [
      '主催団体への電話を、電話リストに加えました。',
      '代わりを頼める企業は、次のページで確かめられます。',
    ],
    link: { to: 'MATCH', label: 'マッチングを開く' },
  }),
  en: ({ activity, companyName, people: count, peopleMissing, reason }: Facts): Letter => ({
    matter: `urgent: withdrawn, ${people(count, 'en')}`,
    to: 'OFFICE',
    purpose: [`${oneLine(companyName)} has withdrawn from what was settled, and the day is near.`],
    rows: [
      ...briefRows(activity, 'en'),
      { label: 'Withdrawn', value: `${oneLine(companyName)}, ${people(count, 'en')}` },
      { label: 'Reason', value: reason },
      { label: 'Missing', value: people(peopleMissing, 'en') },
    ],
    asking: [
      'A call to the organiser is on the telephone list.',
      'On the following page you see who could come instead.',
    ],
    link: { to: 'MATCH', label: 'Open the match' },
  }),
};

/** What to say to the organiser on the telephone. */
const toAssociation = {
  ja: ({ activity, companyName, people: count, peopleMissing }: Facts): Letter => ({
    matter: `電話 応援が${people(count, 'ja')}減りました`,
    to: 'OUTSIDE',
    purpose: [
      `次の行事への応援のうち、${oneLine(companyName)}の${people(count, 'ja')}が来られなくなりました。`,
    ],
    rows: [...briefRows(activity, 'ja'), { label: '不足', value: people(peopleMissing, 'ja') }],
    asking: [
      '支所で、ほかの企業に声をかけています。決まりましたら、あらためてお知らせします。',
      '人数が足りないときにできることを、ご相談ください。',
    ],
    link: null,
  }),
  en: ({ activity, companyName, people: count, peopleMissing }: Facts): Letter => ({
    matter: `call: ${people(count, 'en')} fewer`,
    to: 'OUTSIDE',
    purpose: [`${people(count, 'en')} of ${oneLine(companyName)} can no longer come to the following event.`],
    rows: [...briefRows(activity, 'en'), { label: 'Missing', value: people(peopleMissing, 'en') }],
    asking: [
      'The office is asking other companies, and will tell you when somebody is found.',
      'Let us talk about what can be done with fewer people.',
    ],
    link: null,
  }),
};

export const lateWithdrawal: Template<Facts> = {
  ja: (facts) => (facts.reader === 'OFFICE' ? toOffice : toAssociation).ja(facts),
  en: (facts) => (facts.reader === 'OFFICE' ? toOffice : toAssociation).en(facts),
};
