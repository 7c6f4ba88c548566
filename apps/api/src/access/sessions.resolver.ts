import { Sessions } from '@app/access';
import { CONFIG, type Config, publicScope, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Refused, refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import { SessionEndsType, SessionsEnded, SessionsEndedResult, SessionType } from './account.type.js';
import { clearSessionCookie, sessionTokenOf } from './session-cookie.js';
import { viewerOf, ViewerType } from './viewer.type.js';

/** Where the viewer is signed in, and how to end it there. */
@Resolver(() => ViewerType)
export class SessionsResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly ownSessions: Sessions,
  ) {}

  @ResolveField(() => [SessionType])
  sessions(@Asker() scope: Scope, @Request() { request }: RequestContext): Promise<SessionType[]> {
    return this.ownSessions.list(scope, sessionTokenOf(request, this.config));
  }

  @ResolveField(() => SessionEndsType, {
    nullable: true,
    description:
      'When the session that asks ends. Asked with the header `x-unattended: 1`, it is not prolonged by that.',
  })
  async sessionEnds(@Request() { request }: RequestContext): Promise<SessionEndsType | null> {
    const token = sessionTokenOf(request, this.config);
    return token === null ? null : this.ownSessions.endsOfCurrent(token);
  }

  @Mutation(() => SessionsEndedResult)
  async revokeSession(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<SessionsEnded | Refused> {
    const outcome = await this.ownSessions.revoke(scope, id);
    return outcome.ok ? { count: 1, viewer: viewerOf(scope) } : refused(outcome.refusal);
  }

  @Mutation(() => SessionsEndedResult, { description: 'All but the one that asks.' })
  async revokeOtherSessions(
    @Asker() scope: Scope,
    @Request() { request }: RequestContext,
  ): Promise<SessionsEnded | Refused> {
    const outcome = await this.ownSessions.revokeAll(scope, sessionTokenOf(request, this.config));
    return outcome.ok ? { count: outcome.value, viewer: viewerOf(scope) } : refused(outcome.refusal);
  }

  @Mutation(() => SessionsEndedResult, { description: 'All, the one that asks too.' })
  async signOutEverywhere(
    @Asker() scope: Scope,
    @Request() context: RequestContext,
  ): Promise<SessionsEnded | Refused> {
    const outcome = await this.ownSessions.revokeAll(scope, null);
    if (!outcome.ok) return refused(outcome.refusal);
    clearSessionCookie(context.reply, this.config);
    context.become(publicScope);
    return { count: outcome.value, viewer: null };
  }
}
