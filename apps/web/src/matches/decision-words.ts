import type { HistoryLineFragment } from '../graphql/generated/graphql.js';
import type { Format } from '../i18n/format.js';
import type { Wording } from '../i18n/texts.js';
import type { matchesText } from './matches-text.js';

type Words = Wording<(typeof matchesText)['ja']>;
type Decided = Pick<HistoryLineFragment, 'action' | 'toldBy' | 'stateBefore' | 'state' | 'people'>;

/** 「電話で参加（3名）と回答した」: what somebody decided, and how the office was told. */
export function decisionWords(decision: Decided, format: Format, t: Words): string {
  const told: Readonly<Record<string, string>> = t.told;
  const how = told[decision.toldBy ?? ''];
  const done = doneWords(decision, format, t);
  return how === undefined ? done : t.said(how, done);
}

function doneWords({ action, stateBefore, state, people }: Decided, format: Format, t: Words): string {
  const actions: Readonly<Record<string, string>> = t.action;
  if (action === 'answerMatch' && state === 'DECLINED') return t.passed;
  if (action === 'answerMatch' && state === 'CONFIRMED' && people != null) {
    return (stateBefore === 'CONFIRMED' ? t.changed : t.accepted)(format.people(people));
  }
  return actions[action] ?? t.otherAction;
}
