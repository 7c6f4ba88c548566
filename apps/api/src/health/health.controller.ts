import { Readiness } from '@app/platform';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** For whoever watches the process: `/healthz` says that it lives, `/readyz` that it can serve. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('healthz')
  live() {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const problem = await this.readiness.problem();
    if (problem === null) return { status: 'ok' };
    reply.status(503);
    return { status: 'unavailable', problem };
  }
}
