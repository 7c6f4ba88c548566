import { Partners } from '@app/partners';
import { Clock, type Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import { refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import {
  PartnerTokenGivenResult,
  PartnerTokenInput,
  PartnerTokenRevokedResult,
  PartnerTokenType,
  partnerTokenType,
} from './partner-token.type.js';

@Resolver(() => PartnerTokenType)
export class PartnersResolver {
  constructor(
    private readonly partners: Partners,
    private readonly clock: Clock,
  ) {}

  @Query(() => [PartnerTokenType], { description: 'The newest first; revoked and ended ones too.' })
  async partnerTokens(@Asker() scope: Scope): Promise<PartnerTokenType[]> {
    const rows = await this.partners.list(scope);
    return rows.map((row) => partnerTokenType(row, this.clock.now()));
  }

  @Mutation(() => PartnerTokenGivenResult)
  async givePartnerToken(@Args('input') input: PartnerTokenInput, @Asker() scope: Scope) {
    return resultFrom(await this.partners.give(scope, input), ({ row, token }) => ({
      partnerToken: partnerTokenType(row, this.clock.now()),
      token,
    }));
  }

  @Mutation(() => PartnerTokenRevokedResult, { description: 'From the next request on it is nobody’s.' })
  async revokePartnerToken(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    const outcome = await this.partners.revoke(scope, id);
    if (!outcome.ok) return refused(outcome.refusal);
    return { partnerToken: partnerTokenType(outcome.value, this.clock.now()) };
  }
}
