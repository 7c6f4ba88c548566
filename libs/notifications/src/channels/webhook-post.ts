import { askOutside, NobodyAnswers, type Reach, storable } from '@app/platform';
import { Webhook } from 'standardwebhooks';
import { type Answered, answered, type WebhookFormat } from './webhook-endpoint.js';

/** Where a message goes, its secrets open. */
export interface EndpointOpened {
  readonly address: string;
  /** `whsec_…`, Standard Webhooks'. */
  readonly secret: string;
  readonly format: WebhookFormat;
}

export interface WebhookMessage {
  /** The same at every try, so that the receiver knows it again. */
  readonly id: string;
  readonly body: string;
}

export interface Posted {
  readonly came: Answered;
  /** `STATUS_503` and what the receiver said, or why there was no answer. Null: taken. */
  readonly failure: string | null;
}

const patienceMs = 15_000;
/** Of an answer that says why not. */
const mostWords = 300;

/**
 * Posts one message. Standard Webhooks 1.0: id, instant and body are signed with HMAC-SHA256; the id is the notification's own at
 * every try. Slack takes no signature: its address is the secret.
 * @param at by the database's clock: receivers refuse what is five minutes off
 */
export async function postWebhook(
  reach: Reach,
  { address, secret, format }: EndpointOpened,
  { id, body }: WebhookMessage,
  at: Date,
): Promise<Posted> {
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  try {
    const { status, body: said } = await askOutside(reach, {
      ...{ url: new URL(address), method: 'POST', body, patienceMs, mostBytes: 1024, cut: true },
      headers: {
        ...{ 'content-type': 'application/json; charset=utf-8', accept: '*/*', 'user-agent': 'Machikaigi' },
        ...(format === 'STANDARD' && signed),
      },
    });
    const came = answered(status);
    if (came === 'DELIVERED') return { came, failure: null };
    return { came, failure: `STATUS_${status}: ${wordsOf(said)}` };
  } catch (error) {
    return { came: 'FAILED', failure: error instanceof NobodyAnswers ? error.why : 'UNREACHABLE' };
  }
}

function wordsOf(said: Buffer): string {
  const text = said.toString('utf8').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return storable(text.trim().slice(0, mostWords));
}
