import { isSkill } from '../i18n/vocabulary-guards.js';
import { useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import type { ChangeSaid } from '../matches/change-texts.js';
import { Disclosure } from '../ui/index.js';
import { useSeparator } from './conditions.js';
import { gapSentence, gapText, type GapReasonFacts } from './gap-texts.js';
import { SmallestChanges } from './SmallestChanges.js';

export interface NeedGapProps {
  /** Of the newest finished run; unknown before the first, and while a draft that only coordinators see would fill it. */
  readonly gap:
    | { readonly reasons: readonly GapReasonFacts[]; readonly smallestChanges: readonly ChangeSaid[] }
    | undefined;
}

/** The sentence that binds stands there; the others on request. */
export function NeedGap({ gap }: NeedGapProps) {
  const t = useText(gapText);
  const words = useText(vocabularyText);
  const separator = useSeparator();
  if (!gap) return <p className="text-solid-gray-700">{t.noRun}</p>;
  const nameOf = (lacking: string) => {
    if (lacking === 'ADULTS_ONLY') return t.adultsOnly;
    if (lacking === 'ja' || lacking === 'en') return words.spoken[lacking];
    return isSkill(lacking) ? words.skill[lacking] : lacking;
  };
  const [first = t.none, ...others] = gap.reasons.map((reason) => gapSentence(t, reason, nameOf, separator));
  return (
    <div className="flex flex-col gap-1">
      <p className="border-l-4 border-red-900 pl-3">{first}</p>
      <SmallestChanges changes={gap.smallestChanges} />
      {others.length > 0 && (
        <Disclosure summary={t.why}>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
