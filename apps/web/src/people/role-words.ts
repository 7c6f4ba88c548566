import type { HeldRoleFragment } from '../graphql/generated/graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { peopleText } from './people-text.js';

/** 「赤坂地区総合支所　支所職員」 */
export function useRoleWords(): (grant: HeldRoleFragment) => string {
  const words = useText(vocabularyText);
  const { language } = useLanguage();
  return ({ role, district, company }) => {
    const ja = language === 'ja';
    const office =
      role === 'COORDINATOR'
        ? district && (ja ? district.conference.name : district.conference.nameEn)
        : district && (ja ? district.officeName : district.officeNameEn);
    const place = office ?? (company && (ja ? company.name : (company.nameEn ?? company.name)));
    return [place, words.role[role]].filter(Boolean).join(ja ? '　' : ', ');
  };
}

/** 「2026年4月1日（水）～2027年3月31日（水）」 */
export function useSpanWords(): (span: {
  readonly startsOn: string;
  readonly endsOn?: string | null | undefined;
}) => string {
  const t = useText(peopleText);
  const format = useFormat();
  return ({ startsOn, endsOn }) =>
    endsOn ? t.span(format.date(startsOn), format.date(endsOn)) : t.from(format.date(startsOn));
}
