import { chooseLanguage, SignIn } from '@app/access';
import type { Language } from '@app/domain';
import { CONFIG, type Config, Database, publicScope, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { languageEnum } from '../graphql/enums.js';
import { found, RefusedError } from '../graphql/failure.js';
import { refused, type Refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from './session-cookie.js';
import {
  ChooseLanguageResult,
  LanguageChosen,
  SignedIn,
  SignInInput,
  SignInResult,
} from './sign-in.result.js';
import { viewerOf } from './viewer.type.js';

@Resolver()
export class SignInResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIns: SignIn,
    private readonly database: Database,
  ) {}

  @Mutation(() => SignInResult, { description: 'Sets the session cookie.' })
  async signIn(
    @Args('input') input: SignInInput,
    @Request() context: RequestContext,
  ): Promise<SignedIn | Refused> {
    const outcome = await this.signIns.signIn({ ...input, address: context.request.ip });
    if (!outcome.ok) return refused(outcome.refusal);
    await this.endSession(context);
    setSessionCookie(context.reply, outcome.value.token, this.config);
    context.become(outcome.value.scope);
    return { viewer: found(viewerOf(outcome.value.scope)) };
  }

  @Mutation(() => Boolean, { description: 'True, whether or not anybody was signed in.' })
  async signOut(@Request() context: RequestContext): Promise<boolean> {
    await this.endSession(context);
    clearSessionCookie(context.reply, this.config);
    context.become(publicScope);
    return true;
  }

  @Mutation(() => ChooseLanguageResult, {
    description: 'The language of the screens and of mails to the viewer.',
  })
  async chooseLanguage(
    @Args('language', { type: () => languageEnum }) language: Language,
    @Asker() scope: Scope,
  ): Promise<LanguageChosen> {
    const chosen = await this.database.run(scope, (tx) => chooseLanguage(tx, scope, language));
    if (!chosen) throw new RefusedError('NOT_SIGNED_IN');
    return { viewer: found(viewerOf(scope)) };
  }

  private async endSession({ request }: RequestContext): Promise<void> {
    const token = sessionTokenOf(request, this.config);
    if (token) await this.signIns.signOut(token);
  }
}
