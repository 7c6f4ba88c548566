import type { NotificationKind } from '../notification.js';

/** What has become of that of which a message tells. Ages by the database's clock. */
export interface Standing {
  readonly kind: NotificationKind;
  readonly matchState: string | null;
  /** Of its match: an answer is still taken. */
  readonly answerIsOpen: boolean;
  /** The activity of which it tells is over. */
  readonly dayIsPast: boolean;
  /** Of its single-use link; null where it has none. */
  readonly linkIsOpen: boolean | null;
  readonly hoursOld: number;
  /** Its reader or content is no longer kept. */
  readonly erased: boolean;
}

export type Overtaken = 'LINK_USED' | 'ANSWER_CLOSED' | 'MATCH_ENDED' | 'DAY_PAST' | 'OUT_OF_DATE' | 'ERASED';

const asks: readonly NotificationKind[] = [
  ...(['MATCH_APPROVED', 'ANSWER_REMINDER', 'ANSWER_ESCALATED', 'ANSWER_BY_TELEPHONE'] as const),
];
const isAboutAPromise: readonly NotificationKind[] = [
  ...(['ANSWER_CONFIRMED', 'PLAN_CHANGED', 'CHANGE_OF_PLAN', 'DAY_REMINDER'] as const),
];
const comesAfterTheDay: readonly NotificationKind[] = ['DAY_DONE', 'HOST_THANKED'];
const isOfOneDay: readonly NotificationKind[] = ['COORDINATOR_DIGEST', 'STILL_SHORT', 'DIGEST'];

/** Why a message, sent now, would say something that is no longer so; null where it still holds. */
export function overtakenBy(standing: Standing): Overtaken | null {
  const { kind, matchState } = standing;
  if (standing.erased) return 'ERASED';
  if (standing.linkIsOpen === false) return 'LINK_USED';
  if (asks.includes(kind) && (matchState !== 'APPROVED' || !standing.answerIsOpen)) return 'ANSWER_CLOSED';
  if (
    isAboutAPromise.includes(kind) &&
    matchState !== null &&
    !['APPROVED', 'CONFIRMED'].includes(matchState)
  ) {
    return 'MATCH_ENDED';
  }
  if (standing.dayIsPast && !comesAfterTheDay.includes(kind)) return 'DAY_PAST';
  return isOfOneDay.includes(kind) && standing.hoursOld > 24 ? 'OUT_OF_DATE' : null;
}
