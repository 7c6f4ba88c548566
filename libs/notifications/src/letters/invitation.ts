import type { Language, Role } from '@app/domain';
import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Template } from './template.js';
import { moment } from './words.js';

const roleWords: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  ja: {
    WARD_ADMINISTRATOR: '区管理者',
    BRANCH_OFFICER: '支所職員',
    COORDINATOR: '会議コーディネーター',
    COMPANY_ADMINISTRATOR: '企業の管理者',
    COMPANY_MEMBER: '企業担当者',
    AUDITOR: '監査',
  },
  en: {
    WARD_ADMINISTRATOR: 'Ward administrator',
    BRANCH_OFFICER: 'Branch officer',
    COORDINATOR: 'Coordinator',
    COMPANY_ADMINISTRATOR: 'Company administrator',
    COMPANY_MEMBER: 'Company member',
    AUDITOR: 'Auditor',
  },
};

/** Each with its place, a line each; null for none. */
export function rolesIn({ roles }: Pick<FactsOf['INVITATION'], 'roles'>, language: Language): string | null {
  const between = language === 'ja' ? '　' : ', ';
  const lines = roles.map(({ role, place }) =>
    [place === null ? null : oneLine(place), roleWords[language][role]].filter(Boolean).join(between),
  );
  return lines.join('\n') || null;
}

export const invitation: Template<FactsOf['INVITATION']> = {
  ja: (facts) => ({
    matter: 'まち会議へのご招待',
    to: 'ACCOUNT',
    purpose: [
      `${oneLine(facts.invitedBy)} さんから、「まち会議」へのご招待です。`,
      '「まち会議」は、地域の行事と、力を貸してくださる企業とを結ぶ、区のサービスです。',
    ],
    rows: [
      { label: 'お役目', value: rolesIn(facts, 'ja') },
      { label: '期限', value: `${moment(facts.expiresAt, 'ja')}まで` },
    ],
    asking: [
      '次のページで、サインインに使うパスワードを決めてください。リンクは一度だけ使えます。',
      'お心当たりのないときは、このメールを破棄してください。何も登録されません。',
    ],
    link: { to: 'SINGLE_USE', purpose: 'INVITATION', id: facts.linkId, label: 'はじめる' },
  }),
  en: (facts) => ({
    matter: 'you are invited to Machikaigi',
    to: 'ACCOUNT',
    purpose: [
      `${oneLine(facts.invitedBy)} invites you to Machikaigi, the ward's service that brings local events and companies that lend a hand together.`,
    ],
    rows: [
      { label: 'As', value: rolesIn(facts, 'en') },
      { label: 'Until', value: moment(facts.expiresAt, 'en') },
    ],
    asking: [
      'On the following page you choose the password that you will sign in with. The link works once.',
      'If you expect no such mail, delete it: nothing is set up without you.',
    ],
    link: { to: 'SINGLE_USE', purpose: 'INVITATION', id: facts.linkId, label: 'Begin' },
  }),
};
