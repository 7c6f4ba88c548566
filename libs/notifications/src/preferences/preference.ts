import { type FieldProblem, problemIf } from '@app/domain';
import { kindRules } from '../kind-rules.js';
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

/** What is wrong with what somebody chose. */
export function problemsOfPreference(
  { quietFrom, quietUntil, off, channel }: Preference,
  holder: PreferenceHolder,
): FieldProblem[] {
  const together = (quietFrom === null) === (quietUntil === null);
  return [
    ...problemIf(!together, quietFrom === null ? 'quietFrom' : 'quietUntil', 'EMPTY'),
    ...problemIf(together && quietFrom !== null && quietFrom === quietUntil, 'quietUntil', 'SAME_AS_START'),
    ...problemIf(!off.every((kind) => kindRules[kind].optional), 'off', 'NOT_OPTIONAL'),
    ...problemIf(channel !== 'EMAIL' && !holder.mayBeOffline, 'channel', 'OFFICE_ONLY'),
    ...problemIf(
      channel === 'TELEPHONE' && holder.mayBeOffline && !holder.hasPhone,
      'channel',
      'NO_TELEPHONE',
    ),
  ];
}

/** What has to be known of whose preference it is. */
export interface PreferenceHolder {
  /** Whether the office tells it by telephone or on paper: only whom it keeps as a contact itself. */
  readonly mayBeOffline: boolean;
  readonly hasPhone: boolean;
}

/** Midnight is the day's beginning; `24:00` is what an end may be called. */
export const tidyPreference = (draft: Preference): Preference => ({
  ...draft,
  quietFrom: draft.quietFrom === '24:00' ? '00:00' : draft.quietFrom,
  quietUntil: draft.quietUntil === '24:00' ? '00:00' : draft.quietUntil,
  off: [...new Set(draft.off)],
});
