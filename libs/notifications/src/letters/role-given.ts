import type { Language } from '@app/domain';
import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import { rolesIn } from './invitation.js';
import type { Template } from './template.js';
import { fullDay } from './words.js';

type Facts = FactsOf['ROLE_GIVEN'];

function daysIn({ startsOn, endsOn }: Facts, language: Language): string {
  const [from, to] = [fullDay(startsOn, language), endsOn && fullDay(endsOn, language)];
  if (language === 'ja') return to ? `${from}から${to}まで` : `${from}から`;
  return to ? `From ${from} to ${to}` : `From ${from}`;
}

export const roleGiven: Template<Facts> = {
  ja: (facts) => ({
    matter: '役割が加わりました',
    to: 'ACCOUNT',
    purpose: [`${oneLine(facts.givenBy)} さんが、「まち会議」のあなたに、次の役割を加えました。`],
    rows: [
      { label: 'お役目', value: rolesIn(facts, 'ja') },
      { label: '期間', value: daysIn(facts, 'ja') },
    ],
    asking: [
      'サインインのしかたは、これまでと変わりません。',
      'お心当たりのないときは、区の管理者または支所にお知らせください。',
    ],
    link: { to: 'PAGE', path: '/', label: '「まち会議」を開く' },
  }),
  en: (facts) => ({
    matter: 'you have a further role',
    to: 'ACCOUNT',
    purpose: [`${oneLine(facts.givenBy)} has given you a further role in Machikaigi.`],
    rows: [
      { label: 'As', value: rolesIn(facts, 'en') },
      { label: 'When', value: daysIn(facts, 'en') },
    ],
    asking: [
      'You sign in as before.',
      "If this is news to you, tell the ward's administrator or the branch office.",
    ],
    link: { to: 'PAGE', path: '/', label: 'Open Machikaigi' },
  }),
};
