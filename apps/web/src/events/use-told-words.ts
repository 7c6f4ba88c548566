import { useText } from '../i18n/language.js';
import { touchedText } from './touched-text.js';

/** 「3社と地域団体にお知らせします。」 behind what was saved; nothing where nobody is written to. */
export function useToldWords(): (
  saved: string,
  told: { readonly companies: number; readonly association: boolean } | null | undefined,
) => string {
  const t = useText(touchedText);
  return (saved, told) => {
    if (!told || told.companies === 0) return saved;
    return `${saved}${t.space}${(told.association ? t.toldBoth : t.told)(String(told.companies))}`;
  };
}
