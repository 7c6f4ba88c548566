import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  Database,
  isOwnMachine,
  type Reach,
  systemScope,
  type Transaction,
  unseal,
} from '@app/platform';
import { Notifications } from '../notifications.service.js';
import type { Channel, Outgoing, Sending } from './channel.js';
import { type EndpointHealth, healthAfter } from './webhook-endpoint.js';
import {
  type EndpointFound,
  findEndpointOwners,
  findEndpointToPost,
  saveHealth,
} from './webhook-endpoint.queries.js';
import { bodyFor } from './webhook-message.js';
import { type EndpointOpened, postWebhook, type Posted, type WebhookMessage } from './webhook-post.js';

/** Tells a company's own system, and keeps how that went, so that the company sees what no longer works. */
@Injectable()
export class WebhookChannel implements Channel {
  readonly name = 'WEBHOOK';
  readonly automatic = true;
  private readonly logger = new Logger(WebhookChannel.name);

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly notifications: Notifications,
  ) {}

  async send(outgoing: Outgoing): Promise<Sending> {
    try {
      const found = await this.find(outgoing.endpointId);
      if (!found) return { kind: 'PERMANENT', failure: 'ENDPOINT_REMOVED' };
      if (found.health.disabledAt) return { kind: 'PERMANENT', failure: 'ENDPOINT_DISABLED' };
      const body = bodyFor(found.format, outgoing, found.now);
      const posted = await this.post(found, { id: outgoing.id, body });
      const after = await this.keep(found.id, posted);
      if (posted.failure === null) return { kind: 'SENT' };
      const kind = after?.disabledAt ? 'PERMANENT' : 'TEMPORARY';
      return { kind, failure: `${kind === 'PERMANENT' ? 'REFUSED' : 'NOT_TAKEN'}: ${posted.failure}` };
    } catch (error) {
      this.logger.error(error, `webhook ${outgoing.id}`);
      return { kind: 'TEMPORARY', failure: 'NOT_TAKEN: INTERNAL' };
    }
  }

  /** The same without the row's health: what somebody tries out. */
  post(found: EndpointFound, message: WebhookMessage): Promise<Posted> {
    return postWebhook(this.reach(), this.opened(found), message, found.now);
  }

  /** Everybody's servers; this machine's own only where the product runs on it alone. */
  reach(): Reach {
    return { ownNetwork: false, ownMachine: isOwnMachine(this.config.publicUrl) };
  }

  async find(endpointId: string | null): Promise<EndpointFound | undefined> {
    if (endpointId === null) return undefined;
    return this.database.run(systemScope, (tx) => findEndpointToPost(tx, systemScope, endpointId));
  }

  /** Counted on the row as it is by then: others may have failed meanwhile. */
  keep(endpointId: string, posted: Posted): Promise<EndpointHealth | undefined> {
    return this.database.run(systemScope, async (tx) => {
      const now = await findEndpointToPost(tx, systemScope, endpointId, 'FOR_UPDATE');
      if (!now) return undefined;
      const after = healthAfter(now.health, posted.came, now.now);
      await saveHealth(tx, systemScope, endpointId, after, posted.failure);
      if (after.disabledAt && !now.health.disabledAt) await this.tellStopped(tx, endpointId, after, posted);
      return after;
    });
  }

  /** Nobody at the company would notice: their mails still come. */
  private async tellStopped(
    tx: Transaction,
    id: string,
    { goneSince, disabledAt }: EndpointHealth,
    { failure }: Posted,
  ): Promise<void> {
    const owners = await findEndpointOwners(tx, systemScope, id);
    if (!owners || !disabledAt) return;
    const { companyId, wardId, name, host, administrators } = owners;
    const status = /^STATUS_(\d{3})\b/.exec(failure ?? '')?.[1] ?? null;
    const facts = { companyId, name, host, since: (goneSince ?? disabledAt).toISOString(), status };
    const dedupeKey = `WEBHOOK_STOPPED:${id}:${disabledAt.toISOString()}`;
    for (const recipient of administrators) {
      const telling = {
        kind: 'WEBHOOK_STOPPED',
        dedupeKey,
        districtId: null,
        wardId,
        recipient,
        facts,
      } as const;
      await this.notifications.tell(tx, systemScope, telling);
    }
  }

  private opened({ id, format, addressSealed, secretSealed }: EndpointFound): EndpointOpened {
    const { secretKey } = this.config;
    return {
      format,
      address: unseal(addressSealed, { purpose: 'WEBHOOK_ADDRESS', id }, secretKey),
      secret: unseal(secretSealed, { purpose: 'WEBHOOK_SECRET', id }, secretKey),
    };
  }
}
