/** How many of a settled match came. */
export interface Came {
  readonly matchId: string;
  readonly people: number;
}

/** As many as an event can hold; more is a slip of the finger. */
const mostWhoCome = 1000;

/** Each settled match counted once at the most, none that isn't settled, and in numbers that can be. */
export function isCounted(came: readonly Came[], settled: readonly { readonly id: string }[]): boolean {
  const ids = new Set(came.map(({ matchId }) => matchId));
  return (
    ids.size === came.length &&
    came.every(
      ({ matchId, people }) =>
        people >= 0 && people <= mostWhoCome && settled.some(({ id }) => id === matchId),
    )
  );
}
