import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { keepMail, mailFolderOf } from '@app/notifications';
import type { Config } from '@app/platform';
import { Logger } from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

const largestMail = 5 * 1024 * 1024;
const loopback = '127.0.0.1';

/**
 * The mail server that comes with the product, for where none is set: takes every mail, keeps it in the data folder,
 * passes nothing on. In the demonstration `/mail` shows what came.
 */
export class MailSink {
  private readonly logger = new Logger(MailSink.name);
  private readonly folder: string;
  private server: SMTPServer | null = null;

  constructor(private readonly config: Pick<Config, 'dataDir' | 'demo'>) {
    this.folder = mailFolderOf(config.dataDir);
  }

  /** @returns the address to hand mails to, on loopback at a free port */
  async open(): Promise<string> {
    const { demo } = this.config;
    this.logger[demo ? 'log' : 'warn'](
      `SMTP_URL is not set: mails reach nobody, they are kept in ${this.folder}`,
    );
    const server = new SMTPServer({
      name: 'machikaigi',
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: largestMail,
      onData: (stream, _session, done) => void this.take(stream, done),
    });
    server.on('error', (error) => this.logger.warn(error));
    server.listen(0, loopback);
    await once(server.server, 'listening');
    // It keeps no process alive by itself.
    server.server.unref();
    this.server = server;
    return `smtp://${loopback}:${(server.server.address() as AddressInfo).port}`;
  }

  /** Not a shutdown hook: what the worker is still sending while it drains has to find it open. */
  async close(): Promise<void> {
    const server = this.server;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  private async take(stream: SMTPServerDataStream, done: (failure: Error | null) => void): Promise<void> {
    done(await this.keep(stream).then(() => null, refusal));
  }

  /** Only what is on the disk is answered with 250. */
  private async keep(stream: SMTPServerDataStream): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
    if (stream.sizeExceeded) throw Object.assign(new Error('the mail is too large'), { responseCode: 552 });
    await keepMail(this.folder, Buffer.concat(chunks), new Date());
  }
}

/** A full disk passes: the mail is tried again. */
function refusal(error: unknown): Error {
  const known = error instanceof Error ? error : new Error(String(error));
  return 'responseCode' in known ? known : Object.assign(known, { responseCode: 451 });
}
