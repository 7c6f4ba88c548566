import type { MessageLineFragment, NotificationState } from '../graphql/generated/graphql.js';
import type { Tone } from '../ui/index.js';

const tones: Readonly<Record<NotificationState, Tone>> = {
  PENDING: 'plain',
  SENDING: 'plain',
  RETRY: 'attention',
  SENT: 'good',
  DEAD: 'problem',
  SUPPRESSED: 'quiet',
};

type Told = Pick<MessageLineFragment, 'channel' | 'state'>;

/** A person tells it, and hasn't yet. */
export function waitsForAPerson({ channel, state }: Told): boolean {
  return (channel === 'TELEPHONE' || channel === 'PAPER') && state !== 'SENT' && state !== 'SUPPRESSED';
}

export function toneOf(message: Told): Tone {
  return waitsForAPerson(message) ? 'attention' : tones[message.state];
}

/** What has left or has come to nothing, and no person tells; the server says where it no longer holds. */
export function canGoAgain({ channel, state }: Told): boolean {
  const ended = state === 'SENT' || state === 'DEAD' || state === 'SUPPRESSED';
  return ended && (channel === 'EMAIL' || channel === 'WEBHOOK');
}

export function readerOf({
  organisationName,
  recipientName,
}: Pick<MessageLineFragment, 'organisationName' | 'recipientName'>): string {
  if (!organisationName || organisationName === recipientName) return recipientName;
  return `${organisationName} ${recipientName}`;
}
