import { type FieldProblem, type Language, problemIf } from '@app/domain';
import { isOwnMachine, type Reach } from '@app/platform';
import type { NotificationKind } from '../notification.js';

/** STANDARD: JSON, signed after Standard Webhooks. SLACK: the text of an incoming webhook, which others take too. */
export const webhookFormats = ['STANDARD', 'SLACK'] as const;
export type WebhookFormat = (typeof webhookFormats)[number];

/** What a company itself is told; of accounts and people nothing. */
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
] as const satisfies readonly NotificationKind[];
export type WebhookKind = (typeof webhookKinds)[number];

/** What an administrator says of one. */
export interface EndpointDraft {
  readonly name: string;
  /** Null: as it is. Its path is often a secret, and is never shown again. */
  readonly address: string | null;
  readonly format: WebhookFormat;
  readonly language: Language;
  readonly kinds: readonly WebhookKind[];
}

const longestName = 200;
const longestAddress = 2000;

/** @param isNew then there has to be an address */
export function problemsOfEndpoint(draft: EndpointDraft, reach: Reach, isNew: boolean): FieldProblem[] {
  const { name, address, kinds } = draft;
  return [
    ...problemIf(name.trim() === '', 'name', 'EMPTY'),
    ...problemIf([...name.trim()].length > longestName, 'name', 'TOO_LONG'),
    ...problemIf(isNew && (address ?? '').trim() === '', 'address', 'EMPTY'),
    ...problemIf((address ?? '').length > longestAddress, 'address', 'TOO_LONG'),
    ...problemIf(
      (address ?? '').trim() !== '' && !canBeEndpoint(reach, (address ?? '').trim()),
      'address',
      'NOT_HTTPS',
    ),
    ...problemIf(kinds.length === 0, 'kinds', 'EMPTY'),
  ];
}

/** Encrypted, or on this machine where that is allowed. No user, no fragment. */
export function canBeEndpoint(reach: Reach, text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && reach.ownMachine && isOwnMachine(text));
}

/** How it has fared lately. */
export interface EndpointHealth {
  /** In a row. */
  readonly failures: number;
  /** Of these, the latest ones that said there is nothing there. */
  readonly gone: number;
  readonly goneSince: Date | null;
  readonly disabledAt: Date | null;
}

export const endpointStates = ['WORKING', 'FAILING', 'DISABLED'] as const;
export type EndpointState = (typeof endpointStates)[number];

export function stateOfEndpoint({ failures, disabledAt }: EndpointHealth): EndpointState {
  if (disabledAt) return 'DISABLED';
  return failures > 0 ? 'FAILING' : 'WORKING';
}

/** So often in a row, and over so long: a receiver that is just being renewed answers 404 for some minutes. */
export const mostGone = 5;
export const goneForMs = 60 * 60 * 1000;

export type Answered = 'DELIVERED' | 'GONE' | 'FAILED';

/** 404 and 410 say that there is nothing there any longer. */
export function answered(status: number): Answered {
  if (status >= 200 && status < 300) return 'DELIVERED';
  return status === 404 || status === 410 ? 'GONE' : 'FAILED';
}

/** What one more answer makes of it; who is gone for good is not asked again until the company says so. */
export function healthAfter(health: EndpointHealth, came: Answered, at: Date): EndpointHealth {
  if (came === 'DELIVERED') return { failures: 0, gone: 0, goneSince: null, disabledAt: health.disabledAt };
  const failures = health.failures + 1;
  if (came === 'FAILED') return { ...health, failures, gone: 0, goneSince: null };
  const gone = health.gone + 1;
  const goneSince = health.goneSince ?? at;
  const forGood = gone >= mostGone && at.getTime() - goneSince.getTime() >= goneForMs;
  return { failures, gone, goneSince, disabledAt: health.disabledAt ?? (forGood ? at : null) };
}
