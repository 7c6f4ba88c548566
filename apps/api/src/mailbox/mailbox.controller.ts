import type { Language } from '@app/domain';
import { listMails, mailFolderOf, readMail, receivedAtOf } from '@app/notifications';
import { CONFIG, type Config } from '@app/platform';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { listPage, mailPage, mailPolicy, missingPage, pagePolicy } from './mailbox.pages.js';
import { readableMail } from './readable-mail.js';

const mailsOnPage = 50;
const ownMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Reads what the built-in mail server keeps. In the demonstration alone: the mails carry links that answer. */
@Controller('mail')
export class MailboxController {
  private readonly folder: string;
  private readonly hosts: readonly string[];

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.folder = mailFolderOf(config.dataDir);
    this.hosts = [...ownMachine, new URL(config.publicUrl).hostname];
  }

  @Get()
  async list(
    @Query('lang') lang: unknown,
    @Query('after') after: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOf(lang);
    if (!this.isOwn(request)) return this.show(reply, 404, missingPage(language));
    const names = await listMails(this.folder);
    const rest = typeof after === 'string' ? names.filter((name) => name < after) : names;
    const shown = rest.slice(0, mailsOnPage);
    const mails = await Promise.all(shown.map((name) => this.read(name)));
    const older = rest.length > shown.length ? (shown.at(-1) ?? null) : null;
    this.show(
      reply,
      200,
      listPage(
        mails.filter((mail) => mail !== null),
        older,
        language,
      ),
    );
  }

  @Get(':name')
  async one(
    @Param('name') name: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOf(lang);
    const mail = this.isOwn(request) ? await this.read(name) : null;
    if (mail) this.show(reply, 200, mailPage(mail, this.config.publicUrl, language));
    else this.show(reply, 404, missingPage(language));
  }

  @Get(':name/html')
  async htmlPart(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = this.isOwn(request) ? await this.read(name) : null;
    if (!found) return this.show(reply, 404, missingPage('ja'));
    // In the frame a link has to open outside of it.
    const body = found.mail.html.replace(/<head>/i, '<head><base target="_blank">');
    reply.header('x-frame-options', 'SAMEORIGIN').header('content-security-policy', mailPolicy);
    this.send(reply, body);
  }

  private async read(name: string) {
    const raw = await readMail(this.folder, name);
    return raw && { name, receivedAt: receivedAtOf(name), mail: await readableMail(raw) };
  }

  /** A foreign site that has its name lead to this machine (DNS rebinding) reads nothing. */
  private isOwn(request: FastifyRequest): boolean {
    return this.hosts.includes(request.hostname.replace(/:\d+$/, ''));
  }

  private show(reply: FastifyReply, status: number, page: string): void {
    reply.status(status).header('content-security-policy', pagePolicy);
    this.send(reply, page);
  }

  private send(reply: FastifyReply, body: string): void {
    void reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(body);
  }
}

function languageOf(asked: unknown): Language {
  return asked === 'en' ? 'en' : 'ja';
}
