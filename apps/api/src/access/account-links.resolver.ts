import { hashOfToken, OwnAccount, PasswordLinks, PasswordResets } from '@app/access';
import type { AccountLinkState } from '@app/access';
import type { Language } from '@app/domain';
import { CONFIG, type Config } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { languageEnum } from '../graphql/enums.js';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Request, type RequestContext } from '../graphql/request-context.js';
import {
  AcceptInvitationInput,
  accountLinkKindEnum,
  accountLinkStateEnum,
  EmailConfirmed,
  EmailConfirmedResult,
  InvitationType,
  MailRequested,
  MailRequestedResult,
  PasswordChosen,
  PasswordChosenResult,
} from './account.type.js';
import { sessionTokenOf } from './session-cookie.js';

const chosen = (email: string): PasswordChosen => ({ email });

/** What a link of a mail lets its holder do. Looking changes nothing, and nobody is signed in by a link. */
@Resolver()
export class AccountLinksResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: PasswordLinks,
    private readonly resets: PasswordResets,
    private readonly accounts: OwnAccount,
  ) {}

  @Query(() => InvitationType, { nullable: true, description: 'Null for a link that there never was.' })
  invitation(
    @Args('token') token: string,
    @Args('language', { type: () => languageEnum }) language: Language,
  ): Promise<InvitationType | null> {
    return this.links.invitation(token, language);
  }

  @Query(() => accountLinkStateEnum, {
    nullable: true,
    description: 'What became of a link; null for one that there never was.',
  })
  accountLink(
    @Args('kind', { type: () => accountLinkKindEnum }) kind: 'PASSWORD_RESET' | 'EMAIL_CHANGE',
    @Args('token') token: string,
  ): Promise<AccountLinkState | null> {
    return this.links.stateOf(kind, token);
  }

  @Mutation(() => PasswordChosenResult)
  async acceptInvitation(
    @Args('token') token: string,
    @Args('input') input: AcceptInvitationInput,
  ): Promise<PasswordChosen | Refused> {
    return resultFrom(await this.links.accept({ token, ...input }), chosen);
  }

  @Mutation(() => MailRequestedResult, {
    description: 'The same answer, in the same time, whether or not anybody has the address.',
  })
  async requestPasswordReset(
    @Args('email') email: string,
    @Request() { request }: RequestContext,
  ): Promise<MailRequested> {
    await this.resets.request(email, request.ip);
    return { requested: true };
  }

  @Mutation(() => PasswordChosenResult, { description: 'Ends all sessions of the person.' })
  async resetPassword(
    @Args('token') token: string,
    @Args('password') password: string,
  ): Promise<PasswordChosen | Refused> {
    return resultFrom(await this.links.reset({ token, password }), chosen, null);
  }

  @Mutation(() => EmailConfirmedResult, { description: 'Ends every other session of the person.' })
  async confirmEmail(
    @Args('token') token: string,
    @Request() { request }: RequestContext,
  ): Promise<EmailConfirmed | Refused> {
    const session = sessionTokenOf(request, this.config);
    const outcome = await this.accounts.confirmEmail(token, session === null ? null : hashOfToken(session));
    return resultFrom(outcome, chosen, null);
  }
}
