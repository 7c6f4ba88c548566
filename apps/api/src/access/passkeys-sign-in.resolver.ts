import { InvitationPasskeys, PasskeySignIn } from '@app/access';
import { CONFIG, type Config } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type FieldProblem, refused, type Refused } from '../graphql/refused.type.js';
import { Request, type RequestContext } from '../graphql/request-context.js';
import { Entrance } from './entrance.service.js';
import { browserKeyOf, rememberBrowser } from './passkeys-browser.js';
import {
  NewPasskeyInput,
  PasskeyAssertionInput,
  PasskeyOptions,
  PasskeyOptionsResult,
  PasskeySignInResult,
} from './passkeys.type.js';
import type { SignedIn } from './sign-in.result.js';
import { visitOf } from './visit.js';

/** Comes in with a passkey: one that is known, or the first, with an invitation. */
@Resolver()
export class PasskeySignInResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly passkeys: PasskeySignIn,
    private readonly invitations: InvitationPasskeys,
    private readonly entrance: Entrance,
  ) {}

  @Mutation(() => PasskeyOptionsResult, {
    description: 'The first step of signing in with a passkey, whosever it is.',
  })
  async beginPasskeySignIn(@Request() context: RequestContext): Promise<PasskeyOptions | Refused> {
    const options = await this.passkeys.begin(this.remember(context), visitOf(context.request));
    return options.ok ? { json: JSON.stringify(options.value) } : refused(options.refusal);
  }

  @Mutation(() => PasskeySignInResult, { description: 'Sets the session cookie; counts as two factors.' })
  async signInWithPasskey(
    @Args('assertion') assertion: PasskeyAssertionInput,
    @Request() context: RequestContext,
  ): Promise<SignedIn | Refused> {
    const browserKey = browserKeyOf(context.request, this.config);
    const session = await this.passkeys.signIn(assertion, browserKey, visitOf(context.request));
    return session.ok ? this.entrance.enter(context, session.value) : refused(session.refusal);
  }

  @Mutation(() => PasskeyOptionsResult, {
    description: 'The first step of accepting an invitation with a passkey. Uses nothing up.',
  })
  async beginInvitationPasskey(
    @Args('token') token: string,
    @Request() context: RequestContext,
  ): Promise<PasskeyOptions | Refused> {
    const options = await this.invitations.begin(token, this.remember(context));
    return options.ok ? { json: JSON.stringify(options.value) } : refused(options.refusal);
  }

  @Mutation(() => PasskeySignInResult, { description: 'Uses the invitation up and sets the session cookie.' })
  async acceptInvitationWithPasskey(
    @Args('token') token: string,
    @Args('input') { name, ...answer }: NewPasskeyInput,
    @Request() context: RequestContext,
  ): Promise<SignedIn | Refused> {
    const browserKey = browserKeyOf(context.request, this.config);
    if (browserKey === null) return refused('PASSKEY_TOO_LATE');
    const passkey = { token, browserKey, answer, name };
    const session = await this.invitations.accept(passkey, visitOf(context.request));
    if (session.ok) return this.entrance.enter(context, session.value);
    return refused(session.refusal, session.fields.map(inInput));
  }

  private remember({ request, reply }: RequestContext): string {
    return rememberBrowser(request, reply, this.config);
  }
}

const inInput = ({ path, code }: FieldProblem): FieldProblem => ({ path: `input.${path}`, code });
