/** Adam's decay of the mean and of the mean square (Kingma and Ba, 2014), and that of the prices' average. */
const decay = { mean: 0.9, square: 0.9, average: 0.85 };
/** So many steps in, the average begins. */
const firstAveraged = 3;
/** Points below which an average whose price is 0 is taken for 0 too. */
const leastAverage = 1 / 256;

/** Prices that move against what is left over: what is asked for too much gets dearer, the rest cheaper. */
export class PriceSteps {
  /**
   * The prices of the last steps, averaged (Polyak and Juditsky, 1992): what swings about from step to step is gone, so the bound is
   * lower there, and a plan that follows them better.
   */
  private readonly average: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private steps = 0;

  /**
   * @param dearest by price: the most that it may be; 0 where there is nothing to be priced
   * @param scale by price: what part of a step it makes; null: all of it
   */
  constructor(
    private readonly prices: Float64Array,
    private readonly dearest: Float64Array,
    private readonly scale: Float64Array | null = null,
  ) {
    this.average = new Float64Array(prices.length);
    this.mean = new Float64Array(prices.length);
    this.square = new Float64Array(prices.length);
  }

  /**
   * @param slack by price: how much is left over; below 0: is lacking
   * @param size points by which a price moves about
   */
  move(slack: Float64Array, size: number): void {
    const { prices, dearest, scale, mean, square, average } = this;
    this.steps += 1;
    const averaged = this.steps > firstAveraged ? 1 - decay.average : 1;
    const meanShare = 1 - decay.mean ** this.steps;
    const squareShare = 1 - decay.square ** this.steps;
    for (let row = 0; row < prices.length; row += 1) {
      if (dearest[row] === 0) continue;
      const gradient = slack[row]!;
      // Nobody asks for it, and nobody has for long.
      if (gradient >= 0 && prices[row] === 0 && average[row] === 0) continue;
      const flat = decay.mean * mean[row]! + (1 - decay.mean) * gradient;
      const steep = decay.square * square[row]! + (1 - decay.square) * gradient * gradient;
      mean[row] = flat;
      square[row] = steep;
      if (steep === 0) continue;
      const step = (size * (flat / meanShare)) / (Math.sqrt(steep / squareShare) + 1e-6);
      const price = prices[row]! - (scale === null ? step : step * scale[row]!);
      const now = (prices[row] = price < 0 ? 0 : price > dearest[row]! ? dearest[row]! : price);
      average[row] =
        now === 0 && average[row]! < leastAverage ? 0 : average[row]! + averaged * (now - average[row]!);
    }
  }

  /** Goes on from the average of the last steps' prices. */
  settle(): void {
    this.prices.set(this.average);
  }
}
