import { useLanguage, useText } from '../i18n/language.js';
import { changeSentence, type ChangeSaid } from '../matches/change-texts.js';
import { gapText } from './gap-texts.js';

/** What would bring people, the smallest first: each worked out by solving with that change. */
export function SmallestChanges({ changes }: { readonly changes: readonly ChangeSaid[] }) {
  const t = useText(gapText);
  const { language } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <div className="border-l-4 border-green-800 pl-3">
      <p className="text-std-16B-170">{t.couldHelp}</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {changes.map((change) => (
          <li key={change.change.code}>{changeSentence(language, change)}</li>
        ))}
      </ul>
    </div>
  );
}
