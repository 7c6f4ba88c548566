import type { MatchState } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Tag, type Tone } from '../ui/index.js';
import { matchesText } from './matches-text.js';

const tones: Readonly<Record<MatchState, Tone>> = {
  PROPOSED: 'plain',
  APPROVED: 'attention',
  CONFIRMED: 'good',
  COMPLETED: 'good',
  REJECTED: 'quiet',
  SUPERSEDED: 'quiet',
  DECLINED: 'quiet',
  EXPIRED: 'problem',
  WITHDRAWN: 'problem',
  CANCELLED: 'problem',
};

/** 案, 承認済み（回答待ち）, 決定 …: the word, its colour only repeats it. */
export function MatchStateTag({ state }: { readonly state: MatchState }) {
  const t = useText(matchesText);
  const words = useText(vocabularyText);
  return <Tag tone={tones[state]}>{state === 'APPROVED' ? t.approved : words.matchState[state]}</Tag>;
}
