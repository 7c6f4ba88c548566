import { recordActor } from '@app/domain';
import type { HistoryLineFragment } from '../graphql/generated/graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { closedWords, vocabularyText } from '../i18n/vocabulary.js';
import { Disclosure } from '../ui/index.js';
import { decisionWords } from './decision-words.js';
import { matchesText } from './matches-text.js';

/** Who decided what, when and why; closed until somebody asks. */
export function MatchHistory({ history }: { readonly history: readonly HistoryLineFragment[] }) {
  const t = useText(matchesText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const { language } = useLanguage();
  if (history.length === 0) return null;
  return (
    <Disclosure summary={t.history}>
      <ol className="flex flex-col gap-2 text-std-16N-170">
        {history.map((decision) => (
          <li key={decision.at + decision.action}>
            {t.line(
              format.dateTime(decision.at, { short: true }),
              recordActor({ ...decision, actor: decision.actor ?? null }, language),
              decisionWords(decision, format, t),
            )}
            {decision.reason && (
              <span className="block pl-4">{t.because(closedWords(words, decision.reason))}</span>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
