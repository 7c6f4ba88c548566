import type { Language } from '@app/domain';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import type { Telling } from '../notification.js';

/** A company's own system or channel, which is told what the company is told. */
export interface EndpointToTell {
  readonly id: string;
  /** As its company calls it. */
  readonly name: string;
  readonly language: Language;
}

/**
 * The company's endpoints for this kind of message. Each gets a row of its own beside the contacts' (channel WEBHOOK,
 * `endpoint_id`, no address, dedupe key `<key>>endpoint:<id>`), so that three contacts make one message to it.
 */
export async function endpointsToTell(
  tx: Transaction,
  _scope: Scope,
  { kind, recipient }: Pick<Telling, 'kind' | 'recipient'>,
): Promise<EndpointToTell[]> {
  if (!recipient.organisationId) return [];
  return asSystem(tx, () =>
    tx.query<EndpointToTell[]>(
      `select id, name, language from webhook_endpoint
       where organisation_id = $1 and $2 = any (kinds) and disabled_at is null order by created_at, id`,
      [recipient.organisationId, kind],
    ),
  );
}
