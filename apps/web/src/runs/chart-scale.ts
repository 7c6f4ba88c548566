export interface Scale {
  readonly at: (value: number) => number;
  /** Round values along the axis. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** A straight scale from the smallest to the largest value, never narrower than `least`, with at most five round ticks. */
export function scaleOver(values: readonly number[], from: number, to: number, least: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, least);
  const middle = (low + high) / 2;
  const step = roundStep(span / 4);
  const start = Math.floor((middle - span / 2) / step) * step;
  const end = Math.max(Math.ceil((middle + span / 2) / step) * step, start + step);
  const at = (value: number) =>
    Math.round((from + ((value - start) / (end - start)) * (to - from)) * 10) / 10;
  const count = Math.round((end - start) / step);
  const ticks = Array.from(
    { length: count + 1 },
    (_, index) => Math.round((start + index * step) * 100) / 100,
  );
  return { at, ticks: ticks.map((value) => ({ value, at: at(value) })) };
}

/** 1, 2 or 5 times a power of ten, at least as large as asked, and whole. */
function roundStep(asked: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(asked, 1)));
  const factor = [1, 2, 5, 10].find((one) => one * power >= asked) ?? 10;
  return factor * power;
}
