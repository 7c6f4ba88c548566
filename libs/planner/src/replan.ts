import {
  afterHappening,
  breaksOf,
  rematch,
  rematchedPlan,
  type Assignment,
  type Happening,
  type Problem,
  type Rematched,
} from '@app/matching';

/** The problem as it is after something happened, and the plan mended around that. */
export interface Replanned {
  readonly problem: Problem;
  readonly assignments: readonly Assignment[];
}

/** So many other matches may differ for each thing that happened. */
const mostChangedEach = 6;

/**
 * The plan after something happened, with as little else different as that allows. It takes milliseconds where a search
 * takes a minute, so whoever asks can wait for it; it proves nothing about what the best plan would be.
 *
 * @throws Error where the mended plan breaks a rule
 */
export function replan(problem: Problem, current: readonly Assignment[], happening: Happening): Replanned {
  const { needs = [], offers = [], calledOff = [], withdrawn = [], excluded = [] } = happening;
  const things = [needs, offers, calledOff, withdrawn, excluded].flat().length;
  const mended = mend(problem, current, happening, things * mostChangedEach);
  return { problem: afterHappening(problem, happening), assignments: rematchedPlan(current, mended) };
}

/**
 * What should change in the plan after something happened.
 *
 * @param mostChanged other matches that may differ, at most
 * @throws Error where the mended plan breaks a rule
 */
export function mend(
  problem: Problem,
  current: readonly Assignment[],
  happening: Happening,
  mostChanged: number,
): Rematched {
  const mended = rematch(problem, current, happening, { mostChanged });
  const broken = breaksOf(afterHappening(problem, happening), rematchedPlan(current, mended));
  if (broken.length > 0) throw new Error(`the mended plan breaks ${broken[0]!.rule}`);
  return mended;
}
