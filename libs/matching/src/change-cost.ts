/** Points while the day is far, and in its last week: less than one hand there, and as much as four. */
const far = 40;
const near = 400;
/** Days before: from here on a change costs more, and from there on it costs most. */
const begins = 42;
const most = 7;

/**
 * What it costs, in points, to take a published match away so many days before its day. Companies plan their people
 * weeks ahead: the price rises evenly from six weeks before to the last week. Whole, as all weights are.
 */
export function changeCost(daysAhead: number): number {
  const passed = Math.min(1, Math.max(0, (begins - daysAhead) / (begins - most)));
  return Math.round(far + (near - far) * passed);
}
