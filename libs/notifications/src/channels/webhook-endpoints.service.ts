import { randomBytes, randomUUID } from 'node:crypto';
import { differences, record } from '@app/audit';
import { accepted, type Checked, type Outcome, refused, refusedFor } from '@app/domain';
import { Clock, CONFIG, type Config, Database, seal, type Scope, type Transaction } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { WebhookChannel } from './webhook-channel.service.js';
import { type EndpointDraft, problemsOfEndpoint } from './webhook-endpoint.js';
import { WebhookEndpointRow } from './webhook-endpoint.entity.js';
import { silenceEndpoint } from './webhook-endpoint.queries.js';
import { testBody } from './webhook-message.js';
import type { Posted } from './webhook-post.js';

export interface EndpointAdded {
  readonly endpoint: WebhookEndpointRow;
  /** Shown once; kept sealed. */
  readonly secret: string;
}

type NotOurs = 'NOT_FOUND';

/** More than any company has systems that would listen. */
export const mostEndpoints = 5;

/** A company's administrators say where else it is told what it is told. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly channel: WebhookChannel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The oldest first; nothing of a company that is not the asker's. */
  list(scope: Scope, companyId: string): Promise<WebhookEndpointRow[]> {
    if (!scope.companyIds.includes(companyId)) return Promise.resolve([]);
    return this.database.run(scope, (tx) =>
      tx.find(WebhookEndpointRow, {
        where: { organisationId: companyId },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
  }

  async add(
    scope: Scope,
    companyId: string,
    draft: EndpointDraft,
  ): Promise<Checked<EndpointAdded, 'BAD_INPUT' | NotOurs>> {
    if (!scope.administeredCompanyIds.includes(companyId)) return refusedFor('NOT_FOUND');
    const problems = problemsOfEndpoint(draft, this.channel.reach(), true);
    if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
    return this.database.run(scope, async (tx) => {
      const before = await tx.countBy(WebhookEndpointRow, { organisationId: companyId });
      if (before >= mostEndpoints) return refusedFor('BAD_INPUT', { path: 'name', code: 'TOO_MANY' });
      const [id, secret] = [randomUUID(), newSecret()];
      await tx
        .createQueryBuilder()
        .insert()
        .into(WebhookEndpointRow)
        .values({
          ...{ id, organisationId: companyId, createdBy: scope.actor.personId, createdAt: this.clock.now() },
          ...{ ...termsOf(draft), ...this.sealedAddress(id, draft.address), failures: 0, gone: 0 },
          secretSealed: this.sealed('WEBHOOK_SECRET', id, secret),
        })
        .execute();
      const endpoint = await tx.findOneByOrFail(WebhookEndpointRow, { id });
      await note(tx, scope, endpoint, 'addWebhookEndpoint', { after: shownOf(endpoint) });
      return accepted({ endpoint, secret });
    });
  }

  async change(
    scope: Scope,
    id: string,
    draft: EndpointDraft,
  ): Promise<Checked<WebhookEndpointRow, 'BAD_INPUT' | NotOurs>> {
    const problems = problemsOfEndpoint(draft, this.channel.reach(), false);
    return this.database.run(scope, async (tx) => {
      const before = await this.own(tx, scope, id);
      if (!before) return refusedFor('NOT_FOUND');
      if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
      const moved = (draft.address ?? '').trim() !== '';
      const written = { ...termsOf(draft), ...(moved && this.sealedAddress(id, draft.address)) };
      await tx.update(WebhookEndpointRow, { id }, { ...written, ...(moved && unharmed) });
      const after = await tx.findOneByOrFail(WebhookEndpointRow, { id });
      const changed = differences(shownOf(before), { ...shownOf(after), ...(moved && { moved: true }) });
      if (changed) await note(tx, scope, after, 'changeWebhookEndpoint', changed);
      return accepted(after);
    });
  }

  /** Switched on again it begins anew; what waited while it was off has been dropped. */
  async enable(scope: Scope, id: string, enabled: boolean): Promise<Outcome<WebhookEndpointRow, NotOurs>> {
    return this.database.run(scope, async (tx) => {
      const before = await this.own(tx, scope, id);
      if (!before) return refused('NOT_FOUND');
      if ((before.disabledAt === null) === enabled) return accepted(before);
      const off = { disabledAt: this.clock.now(), disabledBecause: 'BY_HAND' } as const;
      await tx.update(WebhookEndpointRow, { id }, enabled ? unharmed : off);
      if (!enabled) await silenceEndpoint(tx, scope, id);
      const after = await tx.findOneByOrFail(WebhookEndpointRow, { id });
      await note(tx, scope, after, enabled ? 'enableWebhookEndpoint' : 'disableWebhookEndpoint', {});
      return accepted(after);
    });
  }

  async remove(scope: Scope, id: string): Promise<Outcome<null, NotOurs>> {
    return this.database.run(scope, async (tx) => {
      const before = await this.own(tx, scope, id);
      if (!before) return refused('NOT_FOUND');
      await silenceEndpoint(tx, scope, id);
      await tx.delete(WebhookEndpointRow, { id });
      await note(tx, scope, before, 'removeWebhookEndpoint', { before: shownOf(before) });
      return accepted(null);
    });
  }

  /** The old one signs nothing from now on. */
  async renewSecret(scope: Scope, id: string): Promise<Outcome<EndpointAdded, NotOurs>> {
    return this.database.run(scope, async (tx) => {
      const endpoint = await this.own(tx, scope, id);
      if (!endpoint) return refused('NOT_FOUND');
      const secret = newSecret();
      await tx.update(
        WebhookEndpointRow,
        { id },
        { secretSealed: this.sealed('WEBHOOK_SECRET', id, secret) },
      );
      await note(tx, scope, endpoint, 'renewWebhookSecret', {});
      return accepted({ endpoint, secret });
    });
  }

  /** Sends one message that says what it is, there and then; a success wipes the failures out. */
  async test(
    scope: Scope,
    id: string,
  ): Promise<Outcome<{ readonly endpoint: WebhookEndpointRow; readonly posted: Posted }, NotOurs>> {
    const endpoint = await this.database.run(scope, (tx) => this.own(tx, scope, id));
    const found = endpoint && (await this.channel.find(id));
    if (!endpoint || !found) return refused('NOT_FOUND');
    const testId = randomUUID();
    const body = testBody(found.format, testId, endpoint.language, found.now);
    const posted = await this.channel.post(found, { id: testId, body });
    await this.channel.keep(id, posted);
    const after = await this.database.run(scope, (tx) => tx.findOneBy(WebhookEndpointRow, { id }));
    return after ? accepted({ endpoint: after, posted }) : refused('NOT_FOUND');
  }

  /** Locked: the database shows for that only what it lets the asker change. */
  private async own(tx: Transaction, scope: Scope, id: string): Promise<WebhookEndpointRow | null> {
    const row = await tx.findOne(WebhookEndpointRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && scope.administeredCompanyIds.includes(row.organisationId) ? row : null;
  }

  private sealedAddress(id: string, typed: string | null): { host: string; addressSealed: string } {
    const address = new URL((typed ?? '').trim());
    return { host: address.host, addressSealed: this.sealed('WEBHOOK_ADDRESS', id, address.href) };
  }

  private sealed(purpose: 'WEBHOOK_ADDRESS' | 'WEBHOOK_SECRET', id: string, text: string): string {
    return seal(text, { purpose, id }, this.config.secretKey);
  }
}

const unharmed = {
  ...{ failures: 0, gone: 0, goneSince: null, lastFailure: null, lastFailedAt: null },
  ...{ disabledAt: null, disabledBecause: null },
} as const;

/** 24 bytes and the prefix, as Standard Webhooks has it. */
const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;

const termsOf = ({ name, format, language, kinds }: EndpointDraft) => ({
  ...{ name: name.trim(), format, language, kinds: [...new Set(kinds)] },
});

const shownOf = ({ name, format, language, kinds, host }: WebhookEndpointRow) => ({
  ...{ name, format, language, kinds, host },
});

async function note(
  tx: Transaction,
  scope: Scope,
  { id, organisationId }: WebhookEndpointRow,
  action: string,
  changed: { readonly before?: object; readonly after?: object },
): Promise<void> {
  const subject = { subjectType: 'webhook_endpoint', subjectId: id, organisationId };
  await record(tx, scope, { action, ...subject, ...changed });
}
