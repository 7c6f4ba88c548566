import { Annealing } from './annealing.js';
import type { ServeDual } from './dual-beside.js';
import type { Model } from './model.js';
import type { Priced } from './priced.js';
import { randomFrom } from './random.js';

/** A search as plain data, so that another thread can carry it out. */
export interface SearchTask {
  /** Narrowed to the pairs that are worth trying. */
  readonly model: Model;
  readonly priced: Priced;
  /** In which order the first plan fills the needs. */
  readonly needs: Int32Array;
  readonly seed: number;
  /** Moves, or until when, as `clock` counts. */
  readonly limit: { readonly moves: number } | { readonly until: number };
  /** Not 0 once somebody wants it to stop; shared between threads. */
  readonly stop: Int32Array;
  /** The score at which no better plan can be. */
  readonly enough: number;
}

export interface Found {
  /** By pair of the narrowed model. */
  readonly people: Int32Array;
  readonly score: number;
  readonly peoplePlaced: number;
}

/** Another thread, which does one thing at a time. */
export interface Elsewhere {
  /** Answers for half of the needs of a bound, until it is sent home. */
  readonly serveDual: ServeDual;
  readonly search: (task: SearchTask) => Promise<Found>;
}

/** Milliseconds since the Unix epoch, alike in every thread, which the system's setting of the time doesn't move. */
export function clock(): number {
  return performance.timeOrigin + performance.now();
}

/** Told between two stretches; true ends the search. */
export type SearchPause = (found: Found, done: number) => Promise<boolean>;

const movesAtOnce = 5000;
const movesInAMillisecond = 200;

export async function search(task: SearchTask, pause: SearchPause): Promise<Found> {
  const { model, limit } = task;
  const began = clock();
  const milliseconds = 'moves' in limit ? 0 : Math.max(1, limit.until - began);
  const moves = 'moves' in limit ? limit.moves : milliseconds * movesInAMillisecond;
  const annealing = new Annealing(
    model,
    randomFrom(task.seed),
    task.priced,
    heatFor(moves / Math.max(1, model.pairNeed.length)),
  );
  annealing.begin(task.needs);
  let done = 0;
  let stop = Atomics.load(task.stop, 0) !== 0;
  while (done < 1 && !stop && model.pairNeed.length > 0 && annealing.bestScore < task.enough) {
    annealing.run(movesAtOnce, done);
    done = 'moves' in limit ? annealing.moves / limit.moves : (clock() - began) / milliseconds;
    stop = (await pause(foundBy(annealing), Math.min(1, done))) || Atomics.load(task.stop, 0) !== 0;
  }
  annealing.finish();
  return foundBy(annealing);
}

/** Points by which moves may make the plan worse at first: the more moves there are, the hotter the start. */
function heatFor(movesPerPair: number): number {
  return Math.min(250, Math.max(20, movesPerPair));
}

function foundBy({ best, bestScore }: Annealing): Found {
  return { people: best, score: bestScore, peoplePlaced: best.reduce((sum, people) => sum + people, 0) };
}
