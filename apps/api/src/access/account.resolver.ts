import { Attempts, OwnAccount, OwnPassword } from '@app/access';
import { CONFIG, type Config, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { found } from '../graphql/failure.js';
import { resultFrom } from '../graphql/outcome.js';
import { type Refused, refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import {
  AccountChanged,
  AccountChangedResult,
  ChangeEmailInput,
  ChangePasswordInput,
  MailRequested,
  MailRequestedResult,
} from './account.type.js';
import { sessionTokenOf } from './session-cookie.js';
import { viewerOf } from './viewer.type.js';

export const changedOf = (scope: Scope): AccountChanged => ({ viewer: found(viewerOf(scope)) });

/** What a person changes of the own account. */
@Resolver()
export class AccountResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly accounts: OwnAccount,
    private readonly ownPassword: OwnPassword,
    private readonly attempts: Attempts,
  ) {}

  @Mutation(() => AccountChangedResult)
  async changeName(@Args('name') name: string, @Asker() scope: Scope): Promise<AccountChanged | Refused> {
    return resultFrom(await this.accounts.rename(scope, name), () => changedOf(scope), null);
  }

  @Mutation(() => AccountChangedResult, { description: 'Ends every other session.' })
  async changePassword(
    @Args('input') { currentPassword, password }: ChangePasswordInput,
    @Asker() scope: Scope,
    @Request() { request }: RequestContext,
  ): Promise<AccountChanged | Refused> {
    const token = sessionTokenOf(request, this.config);
    const outcome = await this.ownPassword.change(scope, { current: currentPassword, password }, token);
    return resultFrom(outcome, () => changedOf(scope));
  }

  @Mutation(() => MailRequestedResult, {
    description: 'Sends a link to the new address; nothing changes until it is confirmed.',
  })
  async requestEmailChange(
    @Args('input') { email, password }: ChangeEmailInput,
    @Asker() scope: Scope,
  ): Promise<MailRequested | Refused> {
    const checked = await this.ownPassword.check(scope, password);
    if (!checked.ok) return refused(checked.refusal);
    // Each writes to an address that somebody else may have.
    const mayMail = await this.attempts.take([{ kind: 'MAIL_TO', of: `change ${checked.value}` }]);
    if (!mayMail) return refused('TOO_MANY_TRIES');
    return resultFrom(await this.accounts.requestEmailChange(scope, email), () => ({ requested: true }));
  }
}
