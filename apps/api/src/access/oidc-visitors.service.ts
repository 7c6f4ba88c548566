import { SignIn } from '@app/access';
import { CONFIG, type Config, Database, publicScope } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContext } from '../graphql/request-context.js';
import { sessionTokenOf } from './session-cookie.js';

/** Who comes by an address of its own instead of `/graphql`. */
@Injectable()
export class OidcVisitors {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIns: SignIn,
    private readonly database: Database,
  ) {}

  async contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const token = sessionTokenOf(request, this.config);
    const asker = (token && (await this.signIns.askerOf(token))) || publicScope;
    return new RequestContext(request, reply, this.database, asker);
  }
}
