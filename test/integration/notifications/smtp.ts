import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

interface Taken {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: Email;
}

/** A real SMTP server that keeps what it takes, and can be told to be difficult. */
export class TestSmtp {
  readonly taken: Taken[] = [];
  /** Replies to the next recipients and mails, before it takes them again; `hang` answers never, `drop` hangs up. */
  readonly atRecipient: (number | string)[] = [];
  readonly atData: (number | string)[] = [];
  /** To every recipient, until it is taken away. */
  always: string | null = null;
  /** How often it was given a whole mail, taken or not; and over how many connections. */
  mails = 0;
  connected = 0;
  private server: SMTPServer;

  async open(): Promise<string> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onConnect: (_session, done) => {
        this.connected += 1;
        done();
      },
      onRcptTo: (_address, _session, done) => done(refusal(this.always ?? this.atRecipient.shift())),
      onData: (stream, session, done) => void this.take(stream, session, done),
    });
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (failure: Error | null) => void,
  ): Promise<void> {
    const raw = await text(stream).catch(() => null);
    // Cut off before its end: no mail.
    if (raw === null) return;
    const reply = this.atData.shift();
    this.mails += 1;
    if (reply === 'drop') return this.hangUp();
    if (reply === 'hang') return;
    if (reply === undefined) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      this.taken.push({ recipients, raw, mail: await PostalMime.parse(raw) });
    }
    done(refusal(reply));
  }

  forget(): void {
    this.always = null;
    this.mails = 0;
    this.connected = 0;
    for (const list of [this.taken, this.atRecipient, this.atData]) list.length = 0;
  }

  /** Drops every connection, as a server that crashes. */
  hangUp(): void {
    for (const connection of this.server.connections) connection.close();
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

/** A code, or a whole reply that begins with one. */
function refusal(reply: number | string | undefined): Error | null {
  if (reply === undefined) return null;
  const [, code, said] = /^(\d{3}) ?(.*)$/.exec(String(reply)) ?? [];
  const responseCode = Number(code);
  const words = said || (responseCode >= 500 ? 'no such person <nobody@x.test>' : 'try later');
  return Object.assign(new Error(words), { responseCode });
}
