import { webhookKinds } from '../channels/webhook-endpoint.js';
import { kindRules } from '../kind-rules.js';
import type { NotificationKind } from '../notification.js';

/** For whom a message about the work of the conference is written. */
export type Reader = 'DESK' | 'COMPANY' | 'ASSOCIATION';

/** Of accounts, roles and memberships there is nothing to choose. */
const kindsOf: Readonly<Record<Reader, readonly NotificationKind[]>> = {
  DESK: [
    ...(['ANSWER_RECEIVED', 'ANSWER_BY_TELEPHONE', 'MATCH_EXPIRED', 'MATCH_WITHDRAWN'] as const),
    ...([
      'LATE_WITHDRAWAL',
      'OFFER_CHANGED',
      'STILL_SHORT',
      'COORDINATOR_DIGEST',
      'COMPANY_APPLIED',
    ] as const),
  ],
  COMPANY: [...webhookKinds, 'ANSWER_ESCALATED'],
  ASSOCIATION: ['CALLED_OFF', 'CHANGE_OF_PLAN', 'LATE_WITHDRAWAL', 'DAY_REMINDER', 'HOST_THANKED'],
};

export interface KindsToChoose {
  /** May be switched off. */
  readonly optional: readonly NotificationKind[];
  /** Come all the same: they are part of a decision, or of the day itself. */
  readonly always: readonly NotificationKind[];
}

export function kindsToChoose(readers: readonly Reader[]): KindsToChoose {
  const kinds = [...new Set(readers.flatMap((reader) => kindsOf[reader]))];
  return {
    optional: kinds.filter((kind) => kindRules[kind].optional),
    always: kinds.filter((kind) => !kindRules[kind].optional),
  };
}
