import type { WebhookKind } from '../graphql/generated/graphql.js';

/** All that a company is told, in the order in which it comes. */
export const webhookKinds = [
  'CALL_FOR_OFFERS',
  'MATCH_APPROVED',
  'ANSWER_REMINDER',
  'APPROVAL_UNDONE',
  'ANSWER_CONFIRMED',
  'PLAN_CHANGED',
  'CHANGE_OF_PLAN',
  'CALLED_OFF',
  'WITHDRAWAL_RECEIVED',
  'PROMISE_ENDED',
  'DAY_REMINDER',
  'DAY_DONE',
] as const satisfies readonly WebhookKind[];

/** What an endpoint doesn't get: left out on purpose, or newer than it. */
export function leftOut(kinds: readonly WebhookKind[]): readonly WebhookKind[] {
  return webhookKinds.filter((kind) => !kinds.includes(kind));
}
