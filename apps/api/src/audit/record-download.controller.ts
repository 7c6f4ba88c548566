import { Readable } from 'node:stream';
import { SignIn } from '@app/access';
import { entryKinds } from '@app/audit';
import { isCalendarDate } from '@app/domain';
import { CONFIG, type Config } from '@app/platform';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isFromOwnPage } from '../access/own-page.js';
import { sessionTokenOf } from '../access/session-cookie.js';
import { RecordExport } from './record-export.service.js';
import { recordFilter } from './record.mapping.js';

const formats = { 'record.csv': 'csv', 'record.jsonl': 'jsonl' } as const;
const types = { csv: 'text/csv', jsonl: 'application/x-ndjson' } as const;

const date = z.string().refine(isCalendarDate);
const asked = z.object({
  districtId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
  kind: z.enum(entryKinds).optional(),
  personId: z.uuid().optional(),
  subjectId: z.uuid().optional(),
  from: date.optional(),
  to: date.optional(),
  text: z
    .string()
    .max(200)
    .regex(/^[^\0]*$/u)
    .optional(),
  lang: z.enum(['ja', 'en']).default('ja'),
});

/** The record as a file, for whom a screen of it is shown; a stranger finds nothing here. */
@Controller('download/record')
export class RecordDownload {
  constructor(
    private readonly exporting: RecordExport,
    private readonly signIns: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':file')
  async file(
    @Param('file') file: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = sessionTokenOf(request, this.config);
    const scope = token && isFromOwnPage(request) ? await this.signIns.askerOf(token) : null;
    const format = Object.hasOwn(formats, file) ? formats[file as keyof typeof formats] : null;
    if (!scope || !format) return this.refuse(reply, 404, 'Not found');
    const { success, data } = asked.safeParse(query);
    if (!success) return this.refuse(reply, 400, 'Bad request');
    const { lang, ...filter } = data;
    const lines = await this.exporting.begin(scope, recordFilter(filter), format, lang);
    void reply
      .header('content-type', `${types[format]}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="machikaigi-${file}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(lines));
  }

  private refuse(reply: FastifyReply, status: number, text: string): void {
    void reply.status(status).header('content-type', 'text/plain; charset=utf-8').send(`${text}\n`);
  }
}
