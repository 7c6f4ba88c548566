import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { formatIn, type Format } from './format.js';
import { holidayName } from './holidays.js';
import { isLanguage, type Language, type Texts, type Wording } from './texts.js';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'ja', setLanguage: () => undefined });
const formats: Readonly<Record<Language, Format>> = {
  ja: formatIn('ja', holidayName),
  en: formatIn('en', holidayName),
};
const storageKey = 'language';

/** An address with `?lang=` wins, then what was chosen here before; Japanese otherwise. */
function chosenLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = readKept();
  return isLanguage(kept) ? kept : 'ja';
}

function readKept(): string | null {
  try {
    return window.localStorage.getItem(storageKey);
  } catch {
    return null; // storage is switched off in some offices' browsers
  }
}

/** The cookie tells the server in which language to answer (mails, refusals); it holds nothing else. */
function keep(language: Language): void {
  document.cookie = `language=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
  try {
    window.localStorage.setItem(storageKey, language);
  } catch {
    // the cookie alone does
  }
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setState] = useState<Language>(chosenLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    keep(language);
  }, [language]);
  const setLanguage = useCallback((next: Language) => {
    setState(next);
    const address = new URL(window.location.href);
    if (!address.searchParams.has('lang')) return;
    address.searchParams.set('lang', next);
    window.history.replaceState(window.history.state, '', address);
  }, []);
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** The words of one noun in the reader's language: `const t = useText(needsText)`. */
export function useText<T>(all: Texts<T>): Wording<T> {
  return all[use(LanguageContext).language];
}

/** Dates, times and counts in the reader's language. */
export function useFormat(): Format {
  return formats[use(LanguageContext).language];
}
