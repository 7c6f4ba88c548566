import { OwnPassword, SecondFactorCare, SecondFactors } from '@app/access';
import { Database, type Scope } from '@app/platform';
import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Refused, refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import { changedOf } from './account.resolver.js';
import { AccountChanged, AccountChangedResult } from './account.type.js';
import {
  RecoveryCodesReplaced,
  ReplaceRecoveryCodesResult,
  ResetSecondFactorResult,
  SecondFactorReset,
  SecondFactorType,
} from './second-factor.type.js';
import { ViewerType } from './viewer.type.js';

/** The second factor of who is signed in, and of those whose accounts an administrator looks after. */
@Resolver(() => ViewerType)
export class SecondFactorResolver {
  constructor(
    private readonly database: Database,
    private readonly ownPassword: OwnPassword,
    private readonly factors: SecondFactors,
    private readonly care: SecondFactorCare,
  ) {}

  @ResolveField(() => SecondFactorType)
  secondFactor(@Asker() scope: Scope): Promise<SecondFactorType> {
    return this.care.state(scope);
  }

  @Mutation(() => AccountChangedResult, { description: 'Asks for the own password once more.' })
  async removeSecondFactor(
    @Args('password') password: string,
    @Asker() scope: Scope,
  ): Promise<AccountChanged | Refused> {
    const checked = await this.ownPassword.check(scope, password);
    if (!checked.ok) return refused(checked.refusal);
    if ((await this.care.state(scope)).required) return refused('SECOND_FACTOR_REQUIRED');
    await this.database.run(scope, (tx) =>
      this.factors.drop(tx, scope, checked.value, 'SECOND_FACTOR_REMOVED'),
    );
    return changedOf(scope);
  }

  @Mutation(() => ReplaceRecoveryCodesResult, {
    description: 'Those before work no more. Asks for the own password once more.',
  })
  async replaceRecoveryCodes(
    @Args('password') password: string,
    @Asker() scope: Scope,
  ): Promise<RecoveryCodesReplaced | Refused> {
    const checked = await this.ownPassword.check(scope, password);
    if (!checked.ok) return refused(checked.refusal);
    if ((await this.care.state(scope)).since === null) return refused('NOT_FOUND');
    const recoveryCodes = await this.database.run(scope, (tx) =>
      this.factors.replaceCodes(tx, scope, checked.value),
    );
    return { recoveryCodes };
  }

  @Mutation(() => ResetSecondFactorResult, {
    description:
      'For who has lost the telephone: the next sign-in takes the password alone. The person is told.',
  })
  async resetSecondFactor(
    @Args('personId', { type: () => ID }) personId: string,
    @Asker() scope: Scope,
  ): Promise<SecondFactorReset | Refused> {
    const outcome = await this.care.reset(scope, personId);
    return outcome.ok ? { personId } : refused(outcome.refusal);
  }

  @Mutation(() => AccountChangedResult, {
    description: 'Whether the ward’s officials need a second factor, from their next sign-in on.',
  })
  async requireSecondFactor(
    @Args('required') required: boolean,
    @Asker() scope: Scope,
  ): Promise<AccountChanged | Refused> {
    const outcome = await this.care.require(scope, required);
    return outcome.ok ? changedOf(scope) : refused(outcome.refusal);
  }
}
