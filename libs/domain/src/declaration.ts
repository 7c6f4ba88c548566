import { addDays, isCalendarDate } from './japan-time.js';

/** What a company declares when it joins a conference, and again every year. */
export const declarationTopics = ['ORGANISED_CRIME', 'TAX', 'POLITICS_AND_RELIGION'] as const;
export type DeclarationTopic = (typeof declarationTopics)[number];

/** Changes whenever a word of the text below does: a declaration says which text was signed. */
export const declarationVersion = '2026-11';

/** The text that is signed. The Japanese one counts; the English one is its translation. */
export const declarationText: Readonly<
  Record<'ja' | 'en', Readonly<Record<DeclarationTopic, { readonly title: string; readonly text: string }>>>
> = {
  ja: {
    ORGANISED_CRIME: {
      title: '反社会的勢力との関係',
      text: '当社とその役員は、暴力団、暴力団員その他の反社会的勢力に当たらず、これらと関係をもちません。今後ももちません。',
    },
    TAX: {
      title: '納税',
      text: '当社は、法人税、消費税、法人住民税などの税を滞納していません。',
    },
    POLITICS_AND_RELIGION: {
      title: '政治・宗教活動',
      text: '当社は、会議とその活動の場で、政治活動、選挙運動、宗教の布教や勧誘を行いません。',
    },
  },
  en: {
    ORGANISED_CRIME: {
      title: 'Organised crime',
      text: 'Our company and its officers are no members of an organised crime group (bōryokudan) or any other anti-social force, have no relations with them, and will have none.',
    },
    TAX: {
      title: 'Taxes',
      text: 'Our company is not in arrears with corporation tax, consumption tax, corporate inhabitant tax or any other tax.',
    },
    POLITICS_AND_RELIGION: {
      title: 'Politics and religion',
      text: 'At the conference and in its activities our company does not engage in politics, election campaigns, or religious mission or solicitation.',
    },
  },
};

export const declarationStates = ['VALID', 'DUE', 'EXPIRED', 'MISSING'] as const;
export type DeclarationState = (typeof declarationStates)[number];

/** A month before its end the company is reminded. */
export const remindDaysBefore = 30;

/** The last day of a declaration's year: one made on 29 February holds until 27 February. */
export function declarationEnd(declaredOn: string): string {
  const [year = '', month = '', day = ''] = declaredOn.split('-');
  const sameDay = `${Number(year) + 1}-${month}-${day}`;
  return addDays(isCalendarDate(sameDay) ? sameDay : `${Number(year) + 1}-02-28`, -1);
}

/** How a company's declaration stands on a day; an expired one is shown, and takes nothing away by itself. */
export function declarationStateOf(validUntil: string | null, today: string): DeclarationState {
  if (validUntil === null) return 'MISSING';
  if (validUntil < today) return 'EXPIRED';
  return addDays(validUntil, -remindDaysBefore) <= today ? 'DUE' : 'VALID';
}
