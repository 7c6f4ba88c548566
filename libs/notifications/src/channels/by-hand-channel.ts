import type { Channel, Sending } from './channel.js';
import type { HandChannel } from './by-hand.js';

/** TELEPHONE and PAPER: nothing leaves by itself; the row waits on the office's list until somebody ticks it. */
export class ByHandChannel implements Channel {
  readonly automatic = false;

  constructor(readonly name: HandChannel) {}

  send(): Promise<Sending> {
    return Promise.resolve({ kind: 'TEMPORARY', failure: 'BY_HAND' });
  }
}
