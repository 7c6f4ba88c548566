import type { NotificationKind } from '../notification.js';

export const rhythms = ['AT_ONCE', 'DAILY'] as const;
export type Rhythm = (typeof rhythms)[number];

/** How a person is reached who uses no computer; everybody else by mail. */
export const ownChannels = ['EMAIL', 'TELEPHONE', 'PAPER'] as const;
export type OwnChannel = (typeof ownChannels)[number];

/** How somebody wants to be told. */
export interface Preference {
  /** DAILY: what can wait comes in one mail a day. */
  readonly rhythm: Rhythm;
  /** `HH:MM` in Japan, both or neither; from 22:00 until 07:00 goes over midnight. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  /** Switched off: only kinds that are optional. */
  readonly off: readonly NotificationKind[];
  readonly channel: OwnChannel;
}

/** Of who has said nothing. */
export const usualPreference: Preference = {
  rhythm: 'AT_ONCE',
  quietFrom: null,
  quietUntil: null,
  off: [],
  channel: 'EMAIL',
};
