import type { Language, NeedConditions, Skill } from '@app/domain';
import type { FactsOf } from '../notification.js';
import { oneLine } from '../plain-text.js';
import type { Comer } from '../plan-facts.js';
import type { Row, Section, Template } from './template.js';
import { activityRows, moment, people } from './words.js';

type Facts = FactsOf['CHANGE_OF_PLAN'];

const skillWords: Readonly<Record<Language, Readonly<Record<Skill, string>>>> = {
  ja: {
    ...{ HEAVY_LIFTING: '力仕事', LADDER_WORK: '高所作業', ENGLISH: '英語', FIRST_AID: '救急手当' },
    ...{ PHOTOGRAPHY: '写真撮影', SOUND_AND_POWER: '音響・電源', COOKING: '調理', TEACHING: '教えること' },
    ...{ COMPUTER: 'パソコン', TRAFFIC_WATCH: '交通整理' },
  },
  en: {
    ...{ HEAVY_LIFTING: 'heavy lifting', LADDER_WORK: 'ladder work', ENGLISH: 'English' },
    ...{ FIRST_AID: 'first aid', PHOTOGRAPHY: 'photography', SOUND_AND_POWER: 'sound and power' },
    ...{ COOKING: 'cooking', TEACHING: 'teaching', COMPUTER: 'computers', TRAFFIC_WATCH: 'traffic watch' },
  },
};
const languageWords = {
  ja: { ja: '日本語', en: '英語' },
  en: { ja: 'Japanese', en: 'English' },
} as const;

const none = { ja: 'なし', en: 'none' } as const;

function conditionsText(conditions: NeedConditions, language: Language): string {
  const said = [
    ...(conditions.adultsOnly ? [language === 'ja' ? '18歳以上' : 'adults only'] : []),
    ...(conditions.backupRequired ? [language === 'ja' ? '順延日も参加' : 'backup date too'] : []),
    ...conditions.skills.map((skill) => skillWords[language][skill]),
    ...conditions.languages.map((it) => languageWords[language][it]),
  ];
  return said.join(language === 'ja' ? '、' : ', ') || none[language];
}

interface Changed extends Row {
  readonly before: string | null;
  readonly isAnother: boolean;
}

/** Every row as it is now, beside what it was. */
function rowsOf({ activity, before, conditions, conditionsBefore }: Facts, language: Language): Changed[] {
  const then = activityRows(before, language);
  const rows = activityRows(activity, language).map((row, index) => ({
    ...row,
    before: then[index]?.value ?? null,
  }));
  const label = language === 'ja' ? '条件' : 'Conditions';
  const [value, was] = [conditions, conditionsBefore].map((it) => conditionsText(it, language));
  if (value !== was) rows.push({ label, value: value ?? null, before: was ?? null });
  return rows.map((row) => ({ ...row, isAnother: (row.value ?? '') !== (row.before ?? '') }));
}

/** Whether the reader would see any difference. */
export function changesAnything(facts: Facts): boolean {
  return rowsOf(facts, 'ja').some(({ isAnother }) => isAnother);
}

/** What changed, each as it is now and as it was. */
function changedRows(facts: Facts, language: Language): Row[] {
  const words =
    language === 'ja' ? { now: '変更後：', before: '変更前：' } : { now: 'Now: ', before: 'Before: ' };
  const said = (value: string | null) => value || none[language];
  return rowsOf(facts, language)
    .filter(({ isAnother }) => isAnother)
    .map(({ label, value, before }) => ({
      label,
      value: `${words.now}${said(value)}\n${words.before}${said(before)}`,
    }));
}

/** So that the mail stands alone: nobody has to look for the one before. */
function whatStays(facts: Facts, language: Language): Section {
  const same = rowsOf(facts, language).filter(({ isAnother }) => !isAnother);
  const heading = language === 'ja' ? '変わらないこと' : 'What stays';
  const headcount = { label: language === 'ja' ? '人数' : 'People', value: people(facts.people, language) };
  return { heading, purpose: [], rows: [...same, headcount], asking: [] };
}

function matterOf(facts: Facts, language: Language): string {
  const labels = rowsOf(facts, language).flatMap(({ label, isAnother }) => (isAnother ? [label] : []));
  const [first = '', ...others] = labels;
  if (language === 'ja') return `変更：${first}${others.length > 0 ? `ほか${others.length}点` : ''}`;
  return `changed: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

/** To a company that hadn't answered yet, has promised, or had promised something else. */
const toCompany: Template<Facts> = {
  ja: (facts) => ({
    matter: `${facts.askedAgain ? '要返信 ' : ''}${matterOf(facts, 'ja')}`,
    to: 'OUTSIDE',
    purpose: facts.askedAgain
      ? [
          'ご協力をお約束いただいている次の活動の予定が変わりました。',
          '変更後の予定でもご協力いただけるか、改めてお伺いいたします。',
        ]
      : ['応援をお願いしている次の活動の、内容が変わりました。'],
    rows: changedRows(facts, 'ja'),
    sections: [whatStays(facts, 'ja')],
    asking: askingOf(facts).ja,
    link: { to: 'ANSWER', label: facts.answerDue === null ? '内容を確かめる' : '回答のページを開く' },
  }),
  en: (facts) => ({
    matter: `${facts.askedAgain ? 'please answer: ' : ''}${matterOf(facts, 'en')}`,
    to: 'OUTSIDE',
    purpose: facts.askedAgain
      ? [
          'The plan of the following activity, for which you have promised your help, has changed.',
          'We ask you again whether you can help under the new plan.',
        ]
      : ['The following activity, for which you were asked to help, has changed.'],
    rows: changedRows(facts, 'en'),
    sections: [whatStays(facts, 'en')],
    asking: askingOf(facts).en,
    link: { to: 'ANSWER', label: facts.answerDue === null ? 'Look at it' : 'Open the answer page' },
  }),
};

function askingOf({ answerDue, askedAgain }: Facts): Readonly<Record<Language, readonly string[]>> {
  if (answerDue === null) {
    return {
      ja: [
        '参加を予定されている皆様に、お伝えください。',
        '変更によってご都合が合わなくなったときは、お早めに支所へお知らせください。',
      ],
      en: [
        'Please tell everyone who is going to come.',
        'If you can no longer come, please tell the office soon.',
      ],
    };
  }
  const [ja, en] = [moment(answerDue, 'ja'), moment(answerDue, 'en')];
  if (!askedAgain) {
    return {
      ja: [
        `変わった内容をご覧のうえ、${ja}までに、次のページで「参加できる」「今回は見送る」「相談する」のいずれかを選んでください。`,
      ],
      en: [
        `Please look at what has changed, and choose “We can come”, “Not this time” or “Let us talk” on the following page by ${en}.`,
      ],
    };
  }
  return {
    ja: [
      'この予定でもご協力いただけますか。',
      `${ja}までに、次のページで「参加できる」「今回は見送る」「相談する」のいずれかを選んでください。人数を減らしてのご参加も、次のページでご回答いただけます。`,
      'ご回答をいただくまで、貴社の人数はそのままお取りしています。お手数ですが、前のご回答に代えて、改めてご回答くださいますようお願いいたします。',
    ],
    en: [
      'Can you help under this plan too?',
      `Please choose “We can come”, “Not this time” or “Let us talk” on the following page by ${en}. You may also come with fewer people.`,
      'Until you answer, your places are kept. Your former answer no longer counts.',
    ],
  };
}

/** Which event it is about, unless just that has changed. */
function whichEvent(facts: Facts, language: Language): Row[] {
  const [event, , time] = rowsOf(facts, language);
  return [event, time].filter((row) => row !== undefined).filter(({ isAnother }) => !isAnother);
}

/** To the association: what becomes of who was to come. */
const toHost: Template<Facts> = {
  ja: (facts) => ({
    matter: '予定の変更と応援の確認',
    to: 'OUTSIDE',
    purpose: ['次の行事の予定の変更にあわせて、応援が決まっていた企業へのご連絡を始めました。'],
    rows: [
      ...whichEvent(facts, 'ja'),
      ...changedRows(facts, 'ja'),
      { label: '確認中', value: comersText(facts.host?.askedAgain, 'ja') },
      { label: '取消し', value: comersText(facts.host?.cancelled, 'ja') },
    ],
    asking: [
      '「確認中」の企業には、変更後の予定でも来られるかを改めて伺っています。「取消し」の企業は、変更後の予定では来られません。',
      '予定に誤りがあるときは、支所までお知らせください。',
    ],
    link: null,
  }),
  en: (facts) => ({
    matter: 'the change, and who still comes',
    to: 'OUTSIDE',
    purpose: [
      'As the plan of the following event has changed, we are in touch with the companies that were to come.',
    ],
    rows: [
      ...whichEvent(facts, 'en'),
      ...changedRows(facts, 'en'),
      { label: 'Asked again', value: comersText(facts.host?.askedAgain, 'en') },
      { label: 'No longer', value: comersText(facts.host?.cancelled, 'en') },
    ],
    asking: [
      'Those asked again are asked whether they can come under the new plan; the others can’t.',
      'If the plan is not right, please tell the office.',
    ],
    link: null,
  }),
};

function comersText(comers: readonly Comer[] | undefined, language: Language): string | null {
  const lines = (comers ?? []).map(
    ({ companyName, people: count }) => `${oneLine(companyName)}　${people(count, language)}`,
  );
  return lines.length > 0 ? lines.join('\n') : null;
}

export const changeOfPlan: Template<Facts> = {
  ja: (facts) => (facts.host ? toHost : toCompany).ja(facts),
  en: (facts) => (facts.host ? toHost : toCompany).en(facts),
};
