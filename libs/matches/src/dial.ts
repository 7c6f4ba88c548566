import { standardWeights, type Problem, type Progress } from '@app/matching';
import { makePlan } from '@app/planner';
import { dialTimes, type DialPoint, type RunParameters } from './match-run.js';
import { totalsOf } from './plan-totals.js';

interface Turning extends RunParameters {
  readonly stopped: () => boolean;
  readonly seconds: () => number;
  readonly show: (progress: Progress) => void;
  /** After each point: the curve so far. */
  readonly save: (points: readonly DialPoint[]) => Promise<unknown>;
}

/** The same problem with the points for fairness counted so many times. */
export function withFairness(problem: Problem, times: number): Problem {
  const fairnessPoints = standardWeights.fairnessPoints.map((points) => points * times);
  return { ...problem, weights: { ...problem.weights, fairnessPoints } };
}

/** The curve of hands filled against how well the worst-served is served: each point a plan with its own bound. */
export async function turnDial(problem: Problem, turning: Turning): Promise<readonly DialPoint[]> {
  const { seed, effort, stopped, seconds, show, save } = turning;
  const points: DialPoint[] = [];
  for (const times of dialTimes) {
    if (stopped()) break;
    const began = seconds();
    const changed = withFairness(problem, times);
    const plan = await makePlan(changed, {
      seed,
      effort,
      shouldStop: stopped,
      onProgress: (progress) =>
        show({ ...progress, done: (points.length + progress.done) / dialTimes.length }),
    });
    const { assignments, objective, upper } = plan;
    const totals = totalsOf({ problem: changed, assignments, objective, upper });
    points.push({ times, totals, seconds: Math.round((seconds() - began) * 1000) / 1000 });
    await save(points);
  }
  return points;
}
