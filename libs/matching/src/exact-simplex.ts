/** A column of a linear programme: what it brings, and what it takes of some rows. */
export interface Column {
  readonly value: number;
  readonly rows: readonly number[];
  readonly factors: readonly number[];
}

/** What a forbidden column costs: so much that nobody keeps it who has a choice. */
export const forbidden = -1e6;
const tiny = 1e-7;
const leastGain = 1e-6;
/** Below this a number of the inverse is what rounding has left of 0. */
const noise = 1e-13;
/** After so many pivots levels and duals are computed anew. */
const refreshEvery = 400;

/**
 * Maximises over columns ≥ 0 with rows ≤ what there is of them: the revised primal simplex with a dense inverse, for some
 * hundred rows. Every row has a slack, and an artificial column by which it may be broken at a price, which also is
 * the most that its dual can be.
 */
export class Simplex {
  rows = 0;
  readonly columns: Column[] = [];
  /** By column: whether it may be taken. */
  readonly allowed: boolean[] = [];
  readonly duals: Float64Array;
  /** By row: what leaving it unused brings; below 0 where it has to be used. */
  readonly slackValue: Float64Array;
  /** By place in the basis: a column, −1 − 2·row for a slack, −2 − 2·row for an artificial; and how much of it. */
  readonly basis: Int32Array;
  readonly level: Float64Array;
  private readonly dearest: Float64Array;
  private readonly amount: Float64Array;
  private readonly inverse: Float64Array;
  private readonly way: Float64Array;
  private readonly used: Int32Array;
  private pivots = 0;
  private marked: { readonly basis: Int32Array; readonly inverse: Float64Array } | null = null;

  constructor(private readonly size: number) {
    this.duals = new Float64Array(size);
    this.slackValue = new Float64Array(size);
    this.basis = new Int32Array(size);
    this.level = new Float64Array(size);
    this.dearest = new Float64Array(size);
    this.amount = new Float64Array(size);
    this.inverse = new Float64Array(size * size);
    this.way = new Float64Array(size);
    this.used = new Int32Array(size);
  }

  addColumn(column: Column): number {
    this.columns.push(column);
    this.allowed.push(true);
    return this.columns.length - 1;
  }

  /** @param factors of the columns that stand in the basis */
  addRow(amount: number, dearest: number, factors: ReadonlyMap<number, number> = new Map()): number {
    const { size, inverse, basis, level } = this;
    const row = this.rows;
    this.rows += 1;
    this.amount[row] = amount;
    this.dearest[row] = dearest;
    let left = this.amount[row]!;
    const own = row * size;
    for (let at = 0; at < row; at += 1) {
      const factor = factors.get(basis[at]!) ?? 0;
      if (factor === 0) continue;
      left -= factor * level[at]!;
      for (let j = 0; j < row; j += 1) inverse[own + j]! -= factor * inverse[at * size + j]!;
    }
    const isBroken = left < 0;
    if (isBroken) for (let j = 0; j < row; j += 1) inverse[own + j] = -inverse[own + j]!;
    inverse[own + row] = isBroken ? -1 : 1;
    basis[row] = (isBroken ? -2 : -1) - 2 * row;
    level[row] = Math.abs(left);
    return row;
  }

  /** From the present basis to the best one; false: gave up. */
  solve(mostPivots: number): boolean {
    this.refresh();
    for (let pivot = 0; pivot < mostPivots; pivot += 1) {
      const { column, gain } = this.entering();
      if (gain <= leastGain) return true;
      this.findWay(column);
      const { place, step } = this.leaving();
      if (place < 0) return false;
      this.pivot(place, column, step, gain);
      this.pivots += 1;
      if (this.pivots % refreshEvery === 0) this.refresh();
    }
    return false;
  }

  /** Where to return to, as long as no row is added. */
  mark(): void {
    this.marked ??= { basis: this.basis.slice(), inverse: this.inverse.slice() };
    this.marked.basis.set(this.basis);
    this.marked.inverse.set(this.inverse);
  }

  /** The basis as it was when marked. */
  restore(): void {
    if (!this.marked) return;
    this.basis.set(this.marked.basis);
    this.inverse.set(this.marked.inverse);
  }

  value(): number {
    let sum = 0;
    for (let at = 0; at < this.rows; at += 1) sum += this.valueOf(this.basis[at]!) * this.level[at]!;
    return sum;
  }

  private valueOf(id: number): number {
    if (id >= 0) return this.allowed[id] ? this.columns[id]!.value : forbidden;
    const row = (-1 - id) >> 1;
    return (-1 - id) % 2 === 0 ? this.slackValue[row]! : -this.dearest[row]!;
  }

  /** The column that gains most (Dantzig's rule). */
  private entering(): { readonly column: number; readonly gain: number } {
    const { columns, allowed, duals, slackValue, dearest } = this;
    let column = 0;
    let gain = 0;
    for (let id = 0; id < columns.length; id += 1) {
      if (!allowed[id]) continue;
      const { value, rows, factors } = columns[id]!;
      let reduced = value;
      for (let at = 0; at < rows.length; at += 1) reduced -= duals[rows[at]!]! * factors[at]!;
      if (reduced > gain) {
        gain = reduced;
        column = id;
      }
    }
    for (let row = 0; row < this.rows; row += 1) {
      const slack = slackValue[row]! - duals[row]!;
      if (slack > gain) {
        gain = slack;
        column = -1 - 2 * row;
      }
      const artificial = duals[row]! - dearest[row]!;
      if (artificial > gain) {
        gain = artificial;
        column = -2 - 2 * row;
      }
    }
    return { column, gain };
  }

  /** By place in the basis: how much of it one of the column displaces. */
  private findWay(column: number): void {
    const { inverse, size, way } = this;
    if (column < 0) {
      const row = (-1 - column) >> 1;
      const sign = (-1 - column) % 2 === 0 ? 1 : -1;
      for (let at = 0; at < this.rows; at += 1) way[at] = sign * inverse[at * size + row]!;
      return;
    }
    const { rows, factors } = this.columns[column]!;
    for (let at = 0; at < this.rows; at += 1) {
      let sum = 0;
      for (let i = 0; i < rows.length; i += 1) sum += inverse[at * size + rows[i]!]! * factors[i]!;
      way[at] = sum;
    }
  }

  private leaving(): { readonly place: number; readonly step: number } {
    const { way, level } = this;
    let place = -1;
    let step = Infinity;
    for (let at = 0; at < this.rows; at += 1) {
      if (way[at]! <= tiny) continue;
      const most = Math.max(0, level[at]!) / way[at]!;
      if (most > step + 1e-12 || (most >= step - 1e-12 && place >= 0 && way[at]! <= way[place]!)) continue;
      step = most;
      place = at;
    }
    return { place, step };
  }

  private pivot(place: number, column: number, step: number, gain: number): void {
    const { size, inverse, duals, way, level, used } = this;
    const by = way[place]!;
    const own = place * size;
    let count = 0;
    for (let j = 0; j < this.rows; j += 1) {
      const value = inverse[own + j]!;
      if (value < noise && value > -noise) {
        inverse[own + j] = 0;
        continue;
      }
      inverse[own + j] = value / by;
      used[count] = j;
      count += 1;
    }
    for (let at = 0; at < this.rows; at += 1) {
      const share = way[at]!;
      if (at === place || (share < noise && share > -noise)) continue;
      level[at]! -= share * step;
      const row = at * size;
      for (let i = 0; i < count; i += 1) inverse[row + used[i]!]! -= share * inverse[own + used[i]!]!;
    }
    level[place] = step;
    this.basis[place] = column;
    for (let i = 0; i < count; i += 1) duals[used[i]!]! += gain * inverse[own + used[i]!]!;
  }

  private refresh(): void {
    const { size, inverse, amount, level, duals, rows } = this;
    duals.fill(0, 0, rows);
    for (let at = 0; at < rows; at += 1) {
      const value = this.valueOf(this.basis[at]!);
      let sum = 0;
      for (let j = 0; j < rows; j += 1) {
        const factor = inverse[at * size + j]!;
        if (factor === 0) continue;
        sum += factor * amount[j]!;
        duals[j]! += value * factor;
      }
      level[at] = sum;
    }
  }
}
