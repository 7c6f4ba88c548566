import { type EndpointAdded, WebhookEndpoints } from '@app/notifications';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import { refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import {
  WebhookEndpointAddedResult,
  WebhookEndpointInput,
  WebhookEndpointRemovedResult,
  WebhookEndpointResult,
  WebhookEndpointTestedResult,
  WebhookEndpointType,
  webhookType,
} from './webhook.type.js';

@Resolver()
export class WebhooksResolver {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  @Query(() => [WebhookEndpointType], { description: 'The company’s own, the oldest first; at most five.' })
  async webhookEndpoints(
    @Args('companyId', { type: () => ID }) companyId: string,
    @Asker() scope: Scope,
  ): Promise<WebhookEndpointType[]> {
    return (await this.endpoints.list(scope, companyId)).map(webhookType);
  }

  @Mutation(() => WebhookEndpointAddedResult)
  async addWebhookEndpoint(
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('input') input: WebhookEndpointInput,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.endpoints.add(scope, companyId, input), added);
  }

  @Mutation(() => WebhookEndpointResult)
  async changeWebhookEndpoint(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: WebhookEndpointInput,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.endpoints.change(scope, id, input), (row) => ({
      endpoint: webhookType(row),
    }));
  }

  @Mutation(() => WebhookEndpointResult, {
    description: 'Switched off, what still waits is dropped; on again, it begins anew.',
  })
  async enableWebhookEndpoint(
    @Args('id', { type: () => ID }) id: string,
    @Args('enabled') enabled: boolean,
    @Asker() scope: Scope,
  ) {
    const outcome = await this.endpoints.enable(scope, id, enabled);
    return outcome.ok ? { endpoint: webhookType(outcome.value) } : refused(outcome.refusal);
  }

  @Mutation(() => WebhookEndpointRemovedResult)
  async removeWebhookEndpoint(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    const outcome = await this.endpoints.remove(scope, id);
    return outcome.ok ? { id } : refused(outcome.refusal);
  }

  @Mutation(() => WebhookEndpointAddedResult, { description: 'The old secret signs nothing from now on.' })
  async renewWebhookSecret(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    const outcome = await this.endpoints.renewSecret(scope, id);
    return outcome.ok ? added(outcome.value) : refused(outcome.refusal);
  }

  @Mutation(() => WebhookEndpointTestedResult, {
    description:
      'Sends one message that says that it is a test, and waits for the answer, 15 seconds at most.',
  })
  async testWebhookEndpoint(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    const outcome = await this.endpoints.test(scope, id);
    if (!outcome.ok) return refused(outcome.refusal);
    const { endpoint, posted } = outcome.value;
    const { failure } = posted;
    return { endpoint: webhookType(endpoint), delivered: failure === null, failure };
  }
}

const added = ({ endpoint, secret }: EndpointAdded) => ({ endpoint: webhookType(endpoint), secret });
