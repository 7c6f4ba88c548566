import { type NewFactor, OwnSecondFactor, SecondStep } from '@app/access';
import { CONFIG, type Config, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { renderSVG } from 'uqr';
import { found } from '../graphql/failure.js';
import { type Refused, refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import { Entrance } from './entrance.service.js';
import {
  EnrolSecondFactorResult,
  NewSecondFactor,
  NewSecondFactorResult,
  SecondFactorEnrolled,
} from './second-factor.type.js';
import { pendingTokenOf, sessionTokenOf } from './session-cookie.js';
import { SignedIn, SignInResult } from './sign-in.result.js';
import { viewerOf } from './viewer.type.js';
import { visitOf } from './visit.js';

/** The code after the password, and the setting up of where it comes from: while signing in, or signed in. */
@Resolver()
export class SecondStepResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly steps: SecondStep,
    private readonly own: OwnSecondFactor,
    private readonly entrance: Entrance,
  ) {}

  @Mutation(() => SignInResult, {
    description: 'After `signIn` answered SecondFactorNeeded: a code of the app, or a recovery code.',
  })
  async confirmSecondFactor(
    @Args('code') code: string,
    @Request() context: RequestContext,
  ): Promise<SignedIn | Refused> {
    const pending = pendingTokenOf(context.request, this.config);
    if (pending === null) return refused('SIGN_IN_AGAIN');
    const outcome = await this.steps.confirm(pending, code, visitOf(context.request));
    return outcome.ok ? this.entrance.enter(context, outcome.value) : refused(outcome.refusal);
  }

  @Mutation(() => NewSecondFactorResult, {
    description:
      'A new key. Who is signed in shows the own password once more; who is signing in has just done so.',
  })
  async beginSecondFactor(
    @Args('password', { type: () => String, nullable: true }) password: string | null | undefined,
    @Asker() scope: Scope,
    @Request() { request }: RequestContext,
  ): Promise<NewSecondFactor | Refused> {
    const pending = pendingTokenOf(request, this.config);
    const outcome =
      scope.actor.personId === null && pending !== null
        ? await this.steps.beginEnrolment(pending)
        : await this.own.begin(scope, password ?? '');
    return outcome.ok ? newSecondFactor(outcome.value) : refused(outcome.refusal);
  }

  @Mutation(() => EnrolSecondFactorResult, {
    description: 'The first code. While signing in, it signs in too.',
  })
  async enrolSecondFactor(
    @Args('code') code: string,
    @Asker() scope: Scope,
    @Request() context: RequestContext,
  ): Promise<SecondFactorEnrolled | Refused> {
    if (scope.actor.personId !== null) {
      const enrolled = await this.own.enrol(scope, code, sessionTokenOf(context.request, this.config));
      return enrolled.ok
        ? { recoveryCodes: enrolled.value, viewer: found(viewerOf(scope)) }
        : refused(enrolled.refusal);
    }
    const pending = pendingTokenOf(context.request, this.config);
    if (pending === null) return refused('SIGN_IN_AGAIN');
    const outcome = await this.steps.enrol(pending, code, visitOf(context.request));
    if (!outcome.ok) return refused(outcome.refusal);
    const { recoveryCodes, signedIn } = outcome.value;
    return { recoveryCodes, ...(await this.entrance.enter(context, signedIn)) };
  }
}

function newSecondFactor({ key, uri }: NewFactor): NewSecondFactor {
  const svg = renderSVG(uri, { ecc: 'M', border: 4 });
  return {
    key: key.replace(/(.{4})(?=.)/g, '$1 '),
    qrCode: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  };
}
