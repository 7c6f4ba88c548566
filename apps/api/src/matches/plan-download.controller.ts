import { SignIn } from '@app/access';
import { isCalendarDate } from '@app/domain';
import { PlanSheet } from '@app/matches';
import { CONFIG, type Config } from '@app/platform';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isFromOwnPage } from '../access/own-page.js';
import { sessionTokenOf } from '../access/session-cookie.js';

const date = z.string().refine(isCalendarDate);
const asked = z.object({
  districtId: z.uuid(),
  from: date,
  to: date,
  lang: z.enum(['ja', 'en']).default('ja'),
});

/** The plan as a spreadsheet, for its coordinator; a stranger finds nothing here. */
@Controller('download/plan')
export class PlanDownload {
  constructor(
    private readonly sheet: PlanSheet,
    private readonly signIns: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('plan.csv')
  async file(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = sessionTokenOf(request, this.config);
    const scope = token && isFromOwnPage(request) ? await this.signIns.askerOf(token) : null;
    if (!scope) return this.refuse(reply, 404, 'Not found');
    const { success, data } = asked.safeParse(query);
    if (!success) return this.refuse(reply, 400, 'Bad request');
    const { lang, ...period } = data;
    const csv = await this.sheet.csv(scope, period, lang);
    if (csv === null) return this.refuse(reply, 404, 'Not found');
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="machikaigi-plan.csv"')
      .header('cache-control', 'no-store')
      .send(csv);
  }

  private refuse(reply: FastifyReply, status: number, text: string): void {
    void reply.status(status).header('content-type', 'text/plain; charset=utf-8').send(`${text}\n`);
  }
}
