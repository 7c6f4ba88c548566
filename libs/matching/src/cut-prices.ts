import type { Cut } from './cut.js';
import type { Tolls } from './need-answers.js';
import { PriceSteps } from './price-steps.js';

/** Cuts that were found together, and what one more of what each allows would be worth. */
export class CutPrices {
  readonly prices: Float64Array;
  private readonly slack: Float64Array;
  private readonly steps: PriceSteps;

  constructor(readonly cuts: readonly Cut[]) {
    this.prices = new Float64Array(cuts.length);
    this.slack = new Float64Array(cuts.length);
    const scale = Float64Array.from(
      cuts,
      ({ each }) => 1 / each.reduce((most, one) => Math.max(most, one), 1),
    );
    this.steps = new PriceSteps(this.prices, new Float64Array(cuts.length).fill(Infinity), scale);
  }

  /** Adds to the tolls what the cuts cost each pair. @returns points of all that the cuts allow */
  charge({ each, once }: Tolls): number {
    let sum = 0;
    this.cuts.forEach((cut, row) => {
      const price = this.prices[row]!;
      if (price === 0) return;
      sum += price * cut.most;
      for (let place = 0; place < cut.pairs.length; place += 1) {
        each[cut.pairs[place]!]! += price * cut.each[place]!;
        once[cut.pairs[place]!]! += price * cut.once[place]!;
      }
    });
    return sum;
  }

  /** @param crew by pair: people that the needs' answers send */
  move(crew: Int32Array, size: number): void {
    this.cuts.forEach((cut, row) => {
      let left = cut.most;
      for (let place = 0; place < cut.pairs.length; place += 1) {
        const people = crew[cut.pairs[place]!]!;
        if (people > 0) left -= cut.each[place]! * people + cut.once[place]!;
      }
      this.slack[row] = left;
    });
    this.steps.move(this.slack, size);
  }

  settle(): void {
    this.steps.settle();
  }
}
