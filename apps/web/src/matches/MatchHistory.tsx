import type { HistoryLineFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Disclosure } from '../ui/index.js';
import { matchesText } from './matches-text.js';

/** Who decided what, when and why; closed until somebody asks. */
export function MatchHistory({ history }: { readonly history: readonly HistoryLineFragment[] }) {
  const t = useText(matchesText);
  const format = useFormat();
  if (history.length === 0) return null;
  const actions: Readonly<Record<string, string>> = t.action;
  const told: Readonly<Record<string, string>> = t.told;
  return (
    <Disclosure summary={t.history}>
      <ol className="flex flex-col gap-2 text-std-16N-170">
        {history.map(({ at, actor, action, reason, toldBy }) => {
          const done = [told[toldBy ?? ''], actions[action] ?? t.otherAction].filter(Boolean).join(' ');
          return (
            <li key={at + action}>
              {t.line(format.dateTime(at, { short: true }), actor, done)}
              {reason && <span className="block pl-4">{t.because(reason)}</span>}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
