import {
  Attempts,
  type Finished,
  OrganisationSignIn,
  type OrganisationRefusal,
  ProviderBeginnings,
} from '@app/access';
import { CONFIG, type Config, securityEvent } from '@app/platform';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Entrance } from './entrance.service.js';
import { OidcVisitors } from './oidc-visitors.service.js';
import { browserKeyOf, rememberBrowser } from './passkeys-browser.js';
import { visitOf } from './visit.js';

/** On the way out: a link that anybody may put on an own start page. */
@Controller('oidc/start')
export class OidcStartController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly beginnings: ProviderBeginnings,
    private readonly attempts: Attempts,
  ) {}

  @Get()
  async start(
    @Query('provider') provider: unknown,
    @Query('back') back: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!(await this.attempts.take([{ kind: 'WITHOUT_PASSWORD', of: request.ip }]))) {
      return go(reply, problemPage('/sign-in', 'TOO_MANY_TRIES'));
    }
    const key = rememberBrowser(request, reply, this.config);
    const address = await this.beginnings.signIn(textOr(provider, ''), textOr(back, null), key);
    go(reply, address.ok ? address.value : problemPage('/sign-in', address.refusal));
  }
}

/** On the way back. Whatever went wrong, a page of the product says it in the person's language. */
@Controller('oidc/callback')
export class OidcCallbackController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIns: OrganisationSignIn,
    private readonly visitors: OidcVisitors,
    private readonly entrance: Entrance,
  ) {}

  @Get(':provider')
  async callback(
    @Param('provider') providerId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const context = await this.visitors.contextOf(request, reply);
    const [, query = ''] = request.url.split('?', 2);
    const browserKey = browserKeyOf(request, this.config);
    const answer = { providerId: providerId.toLowerCase(), query, browserKey };
    const { begun, outcome } = await this.signIns.finish(answer, context.asker, visitOf(request));
    if (!outcome.ok) {
      const told = { operation: 'oidc', why: outcome.refusal, address: request.ip };
      securityEvent('CREDENTIAL_REFUSED', told);
      return go(reply, problemPage(begun?.purpose === 'LINK' ? '/account' : '/sign-in', outcome.refusal));
    }
    if (outcome.value) await this.entrance.enter(context, outcome.value);
    go(reply, pageAfter(begun));
  }
}

function pageAfter(begun: Finished['begun']): string {
  return begun?.purpose === 'LINK' ? '/account?organisation=linked' : (begun?.back ?? '/');
}

const problemPage = (page: string, problem: OrganisationRefusal | 'TOO_MANY_TRIES' | 'NOT_SIGNED_IN') =>
  `${page}?problem=${problem}`;

const textOr = <Other>(value: unknown, other: Other) => (typeof value === 'string' ? value : other);

/** Addresses here carry codes and states: no page that follows is told of them, and nothing keeps them. */
function go(reply: FastifyReply, address: string): void {
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  void reply.redirect(address, 303);
}
