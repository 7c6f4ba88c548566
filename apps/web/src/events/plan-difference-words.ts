import type { PlanDifferenceFactsFragment } from '../graphql/generated/graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { planDifferenceText } from './plan-difference-text.js';

type Value = NonNullable<PlanDifferenceFactsFragment['before']>;

/** A part of a plan as it was or is, in words; that there is none is said, too. */
export function usePlanValueWords(): (value: Value | null | undefined) => string {
  const t = useText(planDifferenceText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const { language } = useLanguage();
  const conditions = ({ skills, languages, adultsOnly, backupRequired }: NonNullable<Value['conditions']>) =>
    [
      ...(adultsOnly ? [t.adultsOnly] : []),
      ...(backupRequired ? [t.backupRequired] : []),
      ...skills.map((skill) => words.skill[skill]),
      ...languages.map((spoken) => words.spoken[spoken]),
    ].join(language === 'ja' ? '、' : ', ') || t.none;
  return (value) => {
    if (!value) return t.none;
    if (value.conditions) return conditions(value.conditions);
    const { date, text, startTime, endTime, endsNextDay } = value;
    const end = endTime ? t.end(format.clock(endTime), endsNextDay ? 'yes' : 'no') : '';
    const times = startTime || end ? `${startTime ? format.clock(startTime) : ''}${t.until}${end}` : '';
    return [date ? format.date(date) : (text ?? t.noDate), times].filter((part) => part !== '').join(' ');
  };
}
