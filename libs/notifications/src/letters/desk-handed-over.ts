import { addDays, type Language } from '@app/domain';
import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Row, Template } from './template.js';
import { fullDay } from './words.js';

type Facts = FactsOf['DESK_HANDED_OVER'];

const roleWords = {
  ja: { BRANCH_OFFICER: '支所職員', COORDINATOR: '会議コーディネーター' },
  en: { BRANCH_OFFICER: 'Branch officer', COORDINATOR: 'Coordinator' },
} as const;

function desksIn(facts: Facts, language: Language): string {
  return facts.desks
    .map(({ role, place, placeEn }) =>
      language === 'ja'
        ? `${oneLine(place)}　${roleWords.ja[role]}`
        : `${oneLine(placeEn)}, ${roleWords.en[role]}`,
    )
    .join('\n');
}

function rowsIn(facts: Facts, language: Language): Row[] {
  const { fromName, toName, onDate, note } = facts;
  const labels =
    language === 'ja'
      ? ['担当', '前任', '後任', '引き継ぐ日', '申し送り']
      : ['Desk', 'From', 'To', 'First day', 'Note'];
  const values = [
    desksIn(facts, language),
    oneLine(fromName),
    oneLine(toName),
    fullDay(onDate, language),
    note,
  ];
  return labels.map((label, index) => ({ label, value: values[index] ?? null }));
}

export const deskHandedOver: Template<Facts> = {
  ja: (facts) => ({
    matter: facts.undone ? '担当の引き継ぎの取りやめ' : '担当の引き継ぎ',
    to: 'ACCOUNT',
    purpose: [
      facts.undone
        ? '次の担当の引き継ぎは取りやめになりました。担当は、これまでのとおりです。'
        : '次の担当の引き継ぎが決まりました。',
    ],
    rows: rowsIn(facts, 'ja'),
    asking: facts.undone ? ['お心当たりのないときは、区の管理者にお知らせください。'] : askingJa(facts),
    link: facts.undone ? null : { to: 'PAGE', path: '/', label: '「まち会議」を開く' },
  }),
  en: (facts) => ({
    matter: facts.undone ? 'a desk is not handed over after all' : 'a desk is handed over',
    to: 'ACCOUNT',
    purpose: [
      facts.undone
        ? 'The following desk is not handed over after all. Everything stays as it was.'
        : 'It has been decided that the following desk is handed over.',
    ],
    rows: rowsIn(facts, 'en'),
    asking: facts.undone ? ['If this is news to you, tell the ward administrator.'] : askingEn(facts),
    link: facts.undone ? null : { to: 'PAGE', path: '/', label: 'Open Machikaigi' },
  }),
};

function askingJa({ reader, onDate }: Facts): string[] {
  if (reader === 'COMING') {
    return [
      `${fullDay(onDate, 'ja')}から、これまでの行事、連絡、記録をそのままご覧いただけます。`,
      'はじめての方には、サインインのしかたを別のメールでお送りします。',
    ];
  }
  return [
    `${fullDay(addDays(onDate, -1), 'ja')}までは、これまでのとおりお使いいただけます。`,
    '企業や団体からの返信は、引き継ぐ日から後任の方に届きます。',
  ];
}

function askingEn({ reader, onDate }: Facts): string[] {
  if (reader === 'COMING') {
    return [
      `From ${fullDay(onDate, 'en')} on you see all its events, messages and records.`,
      'If you are new here, another mail tells you how to sign in.',
    ];
  }
  return [
    `Until ${fullDay(addDays(onDate, -1), 'en')} everything works for you as before.`,
    'From the day on, answers of companies and associations go to your successor.',
  ];
}
