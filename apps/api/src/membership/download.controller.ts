import { SignIn } from '@app/access';
import { CompanyExports, isExportKind } from '@app/membership';
import { CONFIG, type Config, publicScope, type Scope } from '@app/platform';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFromOwnPage } from '../access/own-page.js';
import { sessionTokenOf } from '../access/session-cookie.js';

/** What a company takes with it, as files. Whoever may not have one gets what a missing one gets. */
@Controller('download/companies')
export class DownloadController {
  constructor(
    private readonly exports: CompanyExports,
    private readonly signIns: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':company/data.json')
  async whole(
    @Param('company') company: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lists = await this.exports.whole(await this.askerOf(request), company);
    if (!lists) return this.missing(reply);
    this.send(
      reply,
      { type: 'application/json', name: 'machikaigi-company.json' },
      JSON.stringify(lists, null, 2),
    );
  }

  @Get(':company/:file')
  async list(
    @Param('company') company: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = file.endsWith('.csv') ? file.slice(0, -'.csv'.length) : '';
    const csv = isExportKind(kind)
      ? await this.exports.list(await this.askerOf(request), company, kind)
      : null;
    if (csv === null) return this.missing(reply);
    this.send(reply, { type: 'text/csv', name: `machikaigi-${kind}.csv` }, csv);
  }

  private async askerOf(request: FastifyRequest): Promise<Scope> {
    const token = isFromOwnPage(request) ? sessionTokenOf(request, this.config) : null;
    return (token && (await this.signIns.askerOf(token))) || publicScope;
  }

  private send(
    reply: FastifyReply,
    file: { readonly type: string; readonly name: string },
    body: string,
  ): void {
    void reply
      .header('content-type', `${file.type}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .header('cache-control', 'no-store')
      .send(body);
  }

  private missing(reply: FastifyReply): void {
    void reply.status(404).header('content-type', 'text/plain; charset=utf-8').send('Not found\n');
  }
}
