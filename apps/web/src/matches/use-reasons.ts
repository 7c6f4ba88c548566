import { useLanguage } from '../i18n/language.js';
import { reasonSentence, reasonSentences, type ReasonFacts, type Reader } from './reason-texts.js';

/** Reasons as sentences in the reader's language. */
export function useReasons(reader: Reader = 'COORDINATOR'): (reasons: readonly ReasonFacts[]) => string {
  const { language } = useLanguage();
  return (reasons) => reasonSentence(language, reasons, reader);
}

/** Only what one would say first. */
export function useFirstReason(reader: Reader): (reasons: readonly ReasonFacts[]) => string {
  const { language } = useLanguage();
  return (reasons) =>
    reasonSentences(language, reasons, reader)
      .slice(0, 2)
      .join(language === 'ja' ? '' : ' ');
}
