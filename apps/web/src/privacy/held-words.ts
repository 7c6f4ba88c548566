import { useFormat, useText } from '../i18n/language.js';
import { isLanguage } from '../i18n/texts.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { privacyText } from './privacy-text.js';

const languages = { ja: '日本語', en: 'English' } as const;

export interface HeldWords {
  readonly table: (name: string) => string;
  readonly field: (name: string) => string;
  readonly value: (name: string, value: string | null | undefined) => string;
}

/** The register's names in the reader's words; one that has none shows as it is, rather than not at all. */
export function useHeldWords(): HeldWords {
  const t = useText(privacyText);
  const vocabulary = useText(vocabularyText);
  const format = useFormat();
  const tables: Readonly<Record<string, string>> = t.table;
  const fields: Readonly<Record<string, string>> = t.field;
  const roles: Readonly<Record<string, string>> = vocabulary.role;
  const states: Readonly<Record<string, string>> = t.erasureState;
  const written = (name: string, value: string): string => {
    if (name.endsWith('At') && !Number.isNaN(Date.parse(value))) return format.dateTime(new Date(value));
    if (name.endsWith('On')) return format.date(value.slice(0, 10));
    if (name === 'language' && isLanguage(value)) return languages[value];
    if (name === 'role') return roles[value] ?? value;
    if (name === 'state') return states[value] ?? value;
    return value;
  };
  return {
    table: (name) => tables[name] ?? name,
    field: (name) => fields[name] ?? name,
    value: (name, value) => (value ? written(name, value) : ''),
  };
}
