import type { RunFactsFragment } from '../graphql/generated/graphql.js';
import type { Format } from '../i18n/format.js';
import type { Wording } from '../i18n/texts.js';
import type { runsText } from './runs-text.js';

type Result = NonNullable<RunFactsFragment['result']>;
export type RunWords = Wording<(typeof runsText)['ja']>;

/** The dial's points, from hands alone to fairness first. */
export const dialPoints = ['0', '0.5', '1', '2', '4'] as const;
export type DialPointName = (typeof dialPoints)[number];

export function isDialPoint(text: string): text is DialPointName {
  return dialPoints.some((point) => point === text);
}

/** 「公平さをやや優先（×2）」 */
export function pointWords(times: number, t: RunWords): string {
  const name = String(times);
  return isDialPoint(name) ? t.point[name] : t.otherPoint(name);
}

/** 「412 / 430名（95.8%）」, what was decided before counted with it. */
export function plannedWords(
  { peopleHeld, peoplePlanned, peopleWanted }: Pick<Result, 'peopleHeld' | 'peoplePlanned' | 'peopleWanted'>,
  t: RunWords,
  format: Format,
): string {
  const planned = peopleHeld + peoplePlanned;
  return t.plannedWords(
    format.number(planned),
    format.number(peopleWanted),
    format.percent(share(planned, peopleWanted)),
  );
}

/** 「最良の案より最大でも 0.3 ％」: never smaller than it is. */
export function gapWords(percent: number | null | undefined, t: RunWords): string {
  if (percent == null) return t.gapUnknown;
  if (percent <= 0) return t.gapProven;
  return percent < 0.1 ? t.gapTiny : t.gapMost((Math.ceil(percent * 10 - 1e-9) / 10).toFixed(1));
}

/** How good the plan is, in a sentence that can be read out at the meeting. */
export function readOutWords(result: Result, t: RunWords, format: Format): string {
  const { peopleHeld, peoplePlanned, peopleWanted } = result;
  const planned = peopleHeld + peoplePlanned;
  return t.readOut(
    format.people(peopleWanted),
    format.people(planned),
    format.percent(share(planned, peopleWanted)),
    gapWords(result.totals?.gapPercent, t),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
