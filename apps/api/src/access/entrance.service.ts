import { SignIn, type SecondFactorNeeded as Half, type SignedIn as Whole } from '@app/access';
import { CONFIG, type Config, publicScope, securityEvent } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { found } from '../graphql/failure.js';
import type { RequestContext } from '../graphql/request-context.js';
import {
  clearPendingCookie,
  clearSessionCookie,
  pendingTokenOf,
  sessionTokenOf,
  setPendingCookie,
  setSessionCookie,
} from './session-cookie.js';
import type { SecondFactorNeeded, SignedIn } from './sign-in.result.js';
import { viewerOf } from './viewer.type.js';

/** What signing in does to the browser, whichever way it was done: the session before ends, cookies are set. */
@Injectable()
export class Entrance {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIns: SignIn,
  ) {}

  async enter(context: RequestContext, whole: Pick<Whole, 'token' | 'scope'>): Promise<SignedIn> {
    await this.endSession(context);
    if (pendingTokenOf(context.request, this.config)) clearPendingCookie(context.reply, this.config);
    setSessionCookie(context.reply, whole.token, this.config);
    context.become(whole.scope);
    securityEvent('SIGNED_IN', { person: whole.scope.actor.personId, address: context.request.ip });
    return { viewer: found(viewerOf(whole.scope)) };
  }

  waitForSecondFactor({ reply }: RequestContext, half: Half): SecondFactorNeeded {
    setPendingCookie(reply, half.pendingToken, this.config);
    return { mustEnrol: half.mustEnrol };
  }

  async leave(context: RequestContext): Promise<void> {
    await this.endSession(context);
    clearSessionCookie(context.reply, this.config);
    context.become(publicScope);
  }

  private async endSession({ request }: RequestContext): Promise<void> {
    const token = sessionTokenOf(request, this.config);
    if (token) await this.signIns.signOut(token);
  }
}
