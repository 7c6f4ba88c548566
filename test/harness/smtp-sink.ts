import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What the sink does with a mail to one recipient. */
export type Conduct =
  | { readonly kind: 'TAKE'; readonly afterMs?: number }
  | { readonly kind: 'REFUSE'; readonly at: 'MAIL' | 'RCPT' | 'DATA' | 'END'; readonly code: number }
  /** Never answers the end of the data. */
  | { readonly kind: 'HANG' }
  /** Drops the line after the data, without a reply; it may have kept the mail all the same. */
  | { readonly kind: 'DROP'; readonly kept: boolean };

export interface KeptMail {
  readonly to: string;
  readonly messageId: string;
  readonly raw: string;
  /** When the sink had all of it, by its own clock. */
  readonly at: number;
}

interface Session {
  readonly socket: Socket;
  to: string;
  conduct: Conduct;
  lines: string[] | null;
}

const take: Conduct = { kind: 'TAKE' };

/**
 * An SMTP server that keeps what it takes and can be difficult. It speaks just enough: one recipient for each mail,
 * no extensions. `moments` are called, and waited for, as a mail gets so far.
 */
export class SmtpSink {
  /** Everything it answered for, or kept without an answer, the oldest first. */
  readonly kept: KeptMail[] = [];
  /** How often each recipient was tried. */
  readonly tries = new Map<string, number>();
  conductOf: (to: string, nth: number) => Conduct = () => take;
  moments: {
    /** A mail to somebody is announced; nothing of it is here yet. */
    announced?: ((to: string) => void | Promise<void>) | undefined;
    /** The whole mail is here, nothing is answered yet. */
    seen?: ((mail: KeptMail) => void | Promise<void>) | undefined;
    /** 250 is on its way. */
    answered?: ((mail: KeptMail) => void | Promise<void>) | undefined;
  } = {};
  /** 421 to everybody who connects. */
  closedForNow = false;
  port = 0;
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();

  async open(port = this.port): Promise<number> {
    const server = createServer((socket) => this.greet(socket));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
    return this.port;
  }

  /** Nobody listens any more, what is open is cut. `open` opens it again on the same port. */
  async close(): Promise<void> {
    const server = this.server;
    for (const socket of this.sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
    this.server = null;
  }

  private greet(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    if (this.closedForNow) return void socket.end('421 come back later\r\n');
    socket.write('220 sink\r\n');
    this.converse({ socket, to: '', conduct: take, lines: null });
  }

  /** Reads on while it waits, or it would not notice that the client has gone. */
  private converse(session: Session): void {
    let rest = '';
    let before = Promise.resolve();
    session.socket.setEncoding('latin1');
    session.socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        before = before.then(() => this.line(session, line)).catch(() => void session.socket.destroy());
    });
  }

  private async line(session: Session, line: string): Promise<void> {
    if (session.lines === null) return this.command(session, line);
    if (line !== '.') return void session.lines.push(line.startsWith('.') ? line.slice(1) : line);
    const raw = session.lines.join('\r\n');
    session.lines = null;
    const messageId = /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '';
    await this.end(session, { to: session.to, messageId, raw, at: Date.now() });
  }

  private async command(session: Session, line: string): Promise<void> {
    const { socket } = session;
    const verb = line.slice(0, 4).toUpperCase();
    const refusedHere = session.conduct.kind === 'REFUSE' ? session.conduct : null;
    if (verb === 'QUIT') return void socket.end('221 bye\r\n');
    if (verb === 'RCPT') return this.recipient(session, line);
    if (verb === 'DATA') {
      if (refusedHere?.at === 'DATA') return reply(socket, refusedHere.code);
      session.lines = [];
      return void socket.write('354 go on\r\n');
    }
    if (verb === 'RSET' || verb === 'MAIL') session.conduct = take;
    socket.write('250 ok\r\n');
  }

  private async recipient(session: Session, line: string): Promise<void> {
    session.to = /<([^>]*)>/.exec(line)?.[1] ?? '';
    await this.moments.announced?.(session.to);
    const nth = (this.tries.get(session.to) ?? 0) + 1;
    this.tries.set(session.to, nth);
    const conduct = this.conductOf(session.to, nth);
    session.conduct = conduct;
    reply(session.socket, conduct.kind === 'REFUSE' && conduct.at === 'RCPT' ? conduct.code : 250);
  }

  private async end(session: Session, mail: KeptMail): Promise<void> {
    const { socket, conduct } = session;
    await this.moments.seen?.(mail);
    if (conduct.kind === 'HANG') return;
    if (conduct.kind === 'REFUSE' && conduct.at === 'END') return reply(socket, conduct.code);
    if (conduct.kind === 'DROP') {
      if (conduct.kept) this.kept.push(mail);
      return void socket.destroy();
    }
    if (conduct.kind === 'TAKE' && conduct.afterMs) await wait(conduct.afterMs);
    // Who has hung up meanwhile was never told that the mail is taken, and so it isn't.
    if (socket.destroyed) return;
    this.kept.push(mail);
    await new Promise<void>((resolve) => socket.write('250 taken\r\n', () => resolve()));
    await this.moments.answered?.(mail);
  }
}

function reply(socket: Socket, code: number): void {
  socket.write(code < 400 ? '250 ok\r\n' : `${code} ${code < 500 ? 'try later' : 'no such person'}\r\n`);
}
