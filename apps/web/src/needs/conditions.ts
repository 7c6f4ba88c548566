import type { OfficerNeedFragment } from '../graphql/generated/graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { needsText } from './needs-text.js';

/** 「、」 or a comma. */
export function useSeparator(): string {
  return useLanguage().language === 'ja' ? '、' : ', ';
}

type Conditions = Pick<OfficerNeedFragment, 'openToWard' | 'adultsOnly' | 'languages' | 'backupRequired'>;

/** What a need asks beyond people and time, in words. */
export function useConditionWords(): (need: Conditions) => string {
  const t = useText(needsText);
  const words = useText(vocabularyText);
  const separator = useSeparator();
  return (need) =>
    [
      ...(need.adultsOnly ? [t.adultsOnly] : []),
      ...need.languages.filter((it) => it !== 'ja').map((it) => t.language(words.spoken[it])),
      ...(need.backupRequired ? [t.backupRequired] : []),
      ...(need.openToWard ? [t.openToWard] : []),
    ].join(separator);
}
