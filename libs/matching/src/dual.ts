import { CrewTable } from './crew-value.js';
import type { Model } from './model.js';
import { fairnessPoints } from './preferences.js';

/** What one more of something scarce would be worth, in points of the objective; none is negative. */
export interface Prices {
  /** By an offer's year: of one more event, and of one more person-turn. */
  readonly events: Float64Array;
  readonly personTurns: Float64Array;
  /** By moment: of one more person at it. */
  readonly moments: Float64Array;
  /** By association: what a head there earns besides, by its coverage. */
  readonly heads: Float64Array;
}

export interface Dual {
  readonly prices: Prices;
  /** No plan of the problem can have more. */
  readonly upper: number;
}

/** Adam's decay of the mean and of the mean square (Kingma and Ba, 2014). */
const decay = { mean: 0.9, square: 0.98 };
/** Points by which a price moves at most, at the first step and at the last. */
const rate = { first: 80, last: 1 };

/**
 * Lowers a Lagrangian bound. What couples needs (an offer's events, person-turns and people at one moment; an
 * association's coverage) is priced instead of forbidden; then every need stands alone, and is solved exactly.
 * Any prices give a valid bound; steps against the subgradient find good ones.
 */
export class DualSearch {
  best: Dual;
  private readonly prices: Prices;
  private readonly slack: Prices;
  private readonly mean: Prices;
  private readonly square: Prices;
  private readonly table = new CrewTable();
  /** By association: heads that decided matches give it. */
  private readonly held: readonly number[];
  private steps = 0;

  constructor(private readonly model: Model) {
    this.prices = noPrices(model);
    this.slack = noPrices(model);
    this.mean = noPrices(model);
    this.square = noPrices(model);
    this.held = heldHeads(model);
    this.best = { prices: copyOf(this.prices), upper: Infinity };
  }

  /**
   * Values the prices as they are, and moves them on.
   * @param done 0 at the first step, 1 at the last: steps get smaller
   */
  step(done: number): void {
    const upper = this.value();
    if (upper < this.best.upper) this.best = { prices: copyOf(this.prices), upper };
    this.move(rate.first * (rate.last / rate.first) ** done);
  }

  /** The bound at these prices; leaves in `slack` how much of everything the needs' answers leave over. */
  private value(): number {
    const { model, prices, slack } = this;
    let upper = model.objective + this.associations();
    model.years.forEach((year, row) => {
      slack.events[row] = year.events;
      slack.personTurns[row] = year.personTurns;
      if (prices.events[row]! > 0) upper += prices.events[row]! * year.events;
      if (prices.personTurns[row]! > 0) upper += prices.personTurns[row]! * year.personTurns;
    });
    model.moments.forEach(({ people }, row) => {
      slack.moments[row] = people;
      upper += prices.moments[row]! * people;
    });
    for (let need = 0; need < model.room.length; need += 1) upper += this.need(need);
    return upper;
  }

  /** Of each association: what the best coverage brings beyond the price of its heads. */
  private associations(): number {
    const { model, prices, slack } = this;
    const { weights } = model.compiled.problem;
    let sum = 0;
    model.compiled.wanted.forEach((wanted, row) => {
      const held = this.held[row]!;
      const sure = fairnessPoints(weights, wanted, held);
      let [most, heads] = [0, 0];
      for (const cut of this.cuts(wanted)) {
        if (cut <= held) continue;
        const value = fairnessPoints(weights, wanted, cut) - sure - prices.heads[row]! * (cut - held);
        if (value > most) [most, heads] = [value, cut - held];
      }
      sum += most;
      slack.heads[row] = -heads;
    });
    return sum;
  }

  /** Coverages at which an association's next head begins to earn less. */
  private cuts(wanted: number): number[] {
    const { fairnessPercent } = this.model.compiled.problem.weights;
    return [...fairnessPercent.map((percent) => Math.floor((wanted * percent) / 100)), wanted];
  }

  /** What the need's best crew is worth at these prices; takes its people off the slack. */
  private need(need: number): number {
    const { model, table } = this;
    const room = model.room[need]!;
    if (room === 0) return 0;
    this.candidates(need, room);
    const value = table.answer({ room, least: model.least[need]!, matches: model.matches[need]! });
    for (let at = 0; at < table.pairs.length; at += 1) this.take(table.pairs[at]!, table.people[at]!);
    return value;
  }

  private candidates(need: number, room: number): void {
    const { model, prices, table } = this;
    const { matchCost } = model.compiled.problem.weights;
    const head = model.worth[need]! + prices.heads[model.compiled.association[need]!]!;
    table.begin();
    for (let pair = model.firstPair[need]!; pair < model.firstPair[need + 1]!; pair += 1) {
      const year = model.pairYear[pair]!;
      const largest = Math.min(room, model.largest[pair]!);
      if (largest < model.smallest[pair]! || model.years[year]!.events < 1) continue;
      let each = head + model.fit[pair]! - prices.personTurns[year]!;
      for (let at = model.firstMoment[pair]!; at < model.firstMoment[pair + 1]!; at += 1)
        each -= prices.moments[model.pairMoments[at]!]!;
      const fixed = matchCost + prices.events[year]!;
      // Alone it brings nothing; only to reach the fewest that help may such a one be worth its price.
      if (each * largest <= fixed && model.least[need]! <= 1) continue;
      table.add(pair, model.smallest[pair]!, largest, each, fixed);
    }
  }

  private take(pair: number, people: number): void {
    const { model, slack } = this;
    const year = model.pairYear[pair]!;
    slack.events[year]! -= 1;
    slack.personTurns[year]! -= people;
    slack.heads[model.compiled.association[model.pairNeed[pair]!]!]! += people;
    for (let row = model.firstMoment[pair]!; row < model.firstMoment[pair + 1]!; row += 1)
      slack.moments[model.pairMoments[row]!]! -= people;
  }

  /** Against the slack: what is asked for too much gets dearer, what is left over cheaper. */
  private move(size: number): void {
    this.steps += 1;
    for (const kind of kinds) {
      const [price, slack, mean, square] = [
        this.prices[kind],
        this.slack[kind],
        this.mean[kind],
        this.square[kind],
      ];
      for (let row = 0; row < price.length; row += 1) {
        if (slack[row] === Infinity) continue;
        const gradient = slack[row]!;
        mean[row] = decay.mean * mean[row]! + (1 - decay.mean) * gradient;
        square[row] = decay.square * square[row]! + (1 - decay.square) * gradient * gradient;
        if (square[row] === 0) continue;
        const flat = mean[row]! / (1 - decay.mean ** this.steps);
        const steep = Math.sqrt(square[row]! / (1 - decay.square ** this.steps));
        price[row] = Math.max(0, price[row]! - (size * flat) / (steep + 1e-6));
      }
    }
  }
}

const kinds = ['events', 'personTurns', 'moments', 'heads'] as const satisfies readonly (keyof Prices)[];

function noPrices(model: Model): Prices {
  return {
    events: new Float64Array(model.years.length),
    personTurns: new Float64Array(model.years.length),
    moments: new Float64Array(model.moments.length),
    heads: new Float64Array(model.compiled.wanted.length),
  };
}

function copyOf(prices: Prices): Prices {
  return {
    events: prices.events.slice(),
    personTurns: prices.personTurns.slice(),
    moments: prices.moments.slice(),
    heads: prices.heads.slice(),
  };
}

/** Heads that decided matches give each association. */
function heldHeads({ compiled }: Model): number[] {
  const held = compiled.wanted.map(() => 0);
  compiled.needs.forEach((need, row) => {
    held[compiled.association[row]!]! += Math.min(need.people, compiled.decidedPeople[row]!);
  });
  return held;
}
