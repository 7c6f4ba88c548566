import { chooseLanguage, SignIn } from '@app/access';
import type { Language } from '@app/domain';
import { Database, type Scope } from '@app/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { languageEnum } from '../graphql/enums.js';
import { found, RefusedError } from '../graphql/failure.js';
import { refused, type Refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import { Entrance } from './entrance.service.js';
import {
  ChooseLanguageResult,
  LanguageChosen,
  type SecondFactorNeeded,
  SignedIn,
  SignInInput,
  SignInResult,
} from './sign-in.result.js';
import { viewerOf } from './viewer.type.js';
import { visitOf } from './visit.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignIn,
    private readonly entrance: Entrance,
    private readonly database: Database,
  ) {}

  @Mutation(() => SignInResult, { description: 'Sets the session cookie, or that of the second step.' })
  async signIn(
    @Args('input') input: SignInInput,
    @Request() context: RequestContext,
  ): Promise<SignedIn | SecondFactorNeeded | Refused> {
    const outcome = await this.signIns.signIn({ ...input, visit: visitOf(context.request) });
    if (!outcome.ok) return refused(outcome.refusal);
    return outcome.value.kind === 'SIGNED_IN'
      ? this.entrance.enter(context, outcome.value)
      : this.entrance.waitForSecondFactor(context, outcome.value);
  }

  @Mutation(() => Boolean, { description: 'True, whether or not anybody was signed in.' })
  async signOut(@Request() context: RequestContext): Promise<boolean> {
    await this.entrance.leave(context);
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
}
