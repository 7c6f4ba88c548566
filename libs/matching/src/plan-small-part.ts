import { Dual } from './dual.js';
import type { Prices } from './price-rows.js';
import { provePart } from './exact.js';
import type { Model } from './model.js';
import type { Budget, PartPlan, Pause } from './part-plan.js';
import { clock, search, type Found, type SearchTask } from './search.js';
import type { Part } from './separate.js';

/** Parts of more pairs than this aren't proven optimal: their tables would be too large. */
export const mostSmallPairs = 250;
/** For an effort of 1. */
const usual = { steps: 80, moves: 10_000, nodes: 3000 };
/** By the clock, the part of it that the search may take. */
const searchShare = 0.1;
/** Points by which prices move about. */
const rate = { from: 80, to: 2 };
/** How far along it counts as when the search is over. */
const searched = 0.2;

/** Plans a part that is small enough to prove its best plan the best: some prices, a short search, then branch and bound. */
export async function planSmallPart(
  part: Part,
  model: Model,
  seed: number,
  budget: Budget,
  pause: Pause,
): Promise<PartPlan> {
  const { effort, left } = budget;
  const whole = left?.() ?? 0;
  const { prices, upper } = somePrices(model, Math.ceil(usual.steps * Math.min(1, Math.sqrt(effort))));
  let stopped = await pause({ objective: model.objective, upper, peoplePlaced: 0 }, 0);
  const task = searchOf(model, prices, seed, upper, budget, stopped);
  const found = await search(task, async (sofar, done) => {
    stopped = await pause(stateOf(sofar, upper), searched * done);
    return stopped;
  });
  const most = Math.max(1, Math.ceil(usual.nodes * effort));
  const proven = await provePart(part, model, { ...found, prices }, async (state) => {
    const { people, objective, nodes } = state;
    const spent = left ? 1 - Math.max(0, left()) / Math.max(1, whole) : nodes / most;
    const done = searched + (1 - searched) * Math.min(1, spent);
    stopped ||= await pause(stateOf({ people, score: objective }, Math.min(upper, state.upper)), done);
    return stopped || spent >= 1;
  });
  const matches = Array.from(proven.people, (people, pair) => ({
    need: part.needs[model.pairNeed[pair]!]!,
    offer: part.offers[model.pairOffer[pair]!]!,
    people,
  })).filter(({ people }) => people > 0);
  const { objective, proof, cuts } = proven;
  const { peoplePlaced } = stateOf({ people: proven.people, score: objective }, proven.upper);
  return { matches, proof, cuts, objective, upper: proven.upper, peoplePlaced };
}

function stateOf({ people, score }: Pick<Found, 'people' | 'score'>, upper: number) {
  return { objective: score, upper, peoplePlaced: people.reduce((sum, heads) => sum + heads, 0) };
}

function somePrices(model: Model, steps: number): { readonly prices: Prices; readonly upper: number } {
  const dual = new Dual(model);
  let upper = Infinity;
  const prices = dual.prices.slice();
  for (let step = 0; step < steps; step += 1) {
    const value = dual.value();
    if (value < upper) {
      upper = value;
      prices.set(dual.prices);
    }
    dual.move(rate.from * (rate.to / rate.from) ** (step / steps));
  }
  return { prices, upper };
}

/** Over all pairs. */
function searchOf(
  model: Model,
  prices: Prices,
  seed: number,
  upper: number,
  { effort, left }: Budget,
  stopped: boolean,
): SearchTask {
  const pairs = Int32Array.from(model.pairNeed, (_, pair) => pair);
  return {
    model,
    priced: new Dual(model).priced(pairs, prices),
    needs: Int32Array.from(model.room, (_, need) => need),
    seed,
    limit: left
      ? { until: clock() + searchShare * Math.max(0, left()) }
      : { moves: usual.moves * Math.min(1, effort) },
    stop: new Int32Array([stopped ? 1 : 0]),
    enough: Math.floor(upper),
  };
}
