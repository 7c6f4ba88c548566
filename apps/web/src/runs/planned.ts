import type { RunFactsFragment } from '../graphql/generated/graphql.js';
import type { Format } from '../i18n/format.js';
import type { Wording } from '../i18n/texts.js';
import type { runsText } from './runs-text.js';

type Result = NonNullable<RunFactsFragment['result']>;

/** 「412 / 430名（95.8%）」, what was decided before counted with it. */
export function plannedWords(
  { peopleHeld, peoplePlanned, peopleWanted }: Pick<Result, 'peopleHeld' | 'peoplePlanned' | 'peopleWanted'>,
  t: Wording<(typeof runsText)['ja']>,
  format: Format,
): string {
  const planned = peopleHeld + peoplePlanned;
  const share = peopleWanted === 0 ? 0 : planned / peopleWanted;
  return t.plannedWords(format.number(planned), format.number(peopleWanted), format.percent(share));
}
