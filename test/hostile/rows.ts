import type { Sent } from './send.js';
import type { World } from './world.js';

/** One of the 62 hostile inputs; the numbers are those of the list that the team works from. */
export interface Row {
  readonly n: number;
  readonly name: string;
  /** What is sent, one after the other. */
  readonly sends: (world: World) => readonly Sent[];
  /**
   * REFUSED: an error or a refusal, nothing executed. ANSWERED: data, because the input is harmless here. Where it isn't
   * said, either will do: the rules for every row say what must not happen.
   */
  readonly becomes?: 'REFUSED' | 'ANSWERED';
  /** Many requests that don't depend on each other: some at the same time. */
  readonly together?: boolean;
}

export const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
