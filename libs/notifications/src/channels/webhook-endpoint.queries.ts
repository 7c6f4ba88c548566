import type { Language } from '@app/domain';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import type { Recipient, Telling } from '../notification.js';
import type { EndpointHealth, WebhookFormat } from './webhook-endpoint.js';

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

/** An endpoint as the product reads it, with the database's time of day. */
export interface EndpointFound {
  readonly id: string;
  readonly format: WebhookFormat;
  readonly addressSealed: string;
  readonly secretSealed: string;
  readonly health: EndpointHealth;
  readonly now: Date;
}

export async function findEndpointToPost(
  tx: Transaction,
  _scope: Scope,
  id: string,
  lock?: 'FOR_UPDATE',
): Promise<EndpointFound | undefined> {
  const [row] = await tx.query<(Omit<EndpointFound, 'health'> & EndpointHealth)[]>(
    `select id, format, address_sealed as "addressSealed", secret_sealed as "secretSealed", failures, gone,
       gone_since as "goneSince", disabled_at as "disabledAt", clock_timestamp() as now
     from webhook_endpoint where id = $1 ${lock ? 'for update' : ''}`,
    [id],
  );
  if (!row) return undefined;
  const { failures, gone, goneSince, disabledAt, ...rest } = row;
  return { ...rest, health: { failures, gone, goneSince, disabledAt } };
}

/** @param failure null: it was taken */
export async function saveHealth(
  tx: Transaction,
  _scope: Scope,
  id: string,
  { failures, gone, goneSince, disabledAt }: EndpointHealth,
  failure: string | null,
): Promise<void> {
  await tx.query(
    `update webhook_endpoint set failures = $2, gone = $3, gone_since = $4,
       disabled_at = $5, disabled_because = case when $5::timestamptz is null then null else coalesce(disabled_because, 'GONE') end,
       last_failure = coalesce($6, last_failure), last_failed_at = case when $6::text is null then last_failed_at else now() end,
       last_delivered_at = case when $6::text is null then now() else last_delivered_at end
     where id = $1`,
    [id, failures, gone, goneSince, disabledAt, failure],
  );
}

/** The company whose it is, and who looks after it there. */
export interface EndpointOwners {
  readonly companyId: string;
  readonly wardId: string;
  readonly name: string;
  readonly host: string;
  readonly administrators: readonly Recipient[];
}

export async function findEndpointOwners(
  tx: Transaction,
  _scope: Scope,
  id: string,
): Promise<EndpointOwners | undefined> {
  const [endpoint] = await tx.query<Omit<EndpointOwners, 'administrators'>[]>(
    `select e.organisation_id as "companyId", o.ward_id as "wardId", e.name, e.host
     from webhook_endpoint e join organisation o on o.id = e.organisation_id where e.id = $1`,
    [id],
  );
  if (!endpoint) return undefined;
  const administrators = await tx.query<Recipient[]>(
    `select distinct p.id as "personId", g.organisation_id as "organisationId", p.name, p.email as address, p.language
     from role_grant g join person p on p.id = g.person_id
     where g.role = 'COMPANY_ADMINISTRATOR' and g.organisation_id = $1
       and g.starts_on <= japan_today() and (g.ends_on is null or g.ends_on >= japan_today()) order by p.id`,
    [endpoint.companyId],
  );
  return { ...endpoint, administrators };
}

/** What still waits for it will never go there. */
export async function silenceEndpoint(tx: Transaction, _scope: Scope, id: string): Promise<void> {
  await asSystem(tx, () =>
    tx.query(
      `update notification set state = 'SUPPRESSED' where endpoint_id = $1 and state in ('PENDING', 'RETRY', 'SENDING')`,
      [id],
    ),
  );
}
