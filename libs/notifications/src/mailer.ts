import { Injectable } from '@nestjs/common';
import { storable, withoutContacts } from '@app/platform';
import { createTransport, type Transporter } from 'nodemailer';
import { isMailAddress, senderOf } from './mail-address.js';
import { oneLine } from './plain-text.js';

export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  /** Somebody who reads the answers. */
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly messageId: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What became of one try. A failure begins with a code, after which the server's own words may stand. */
export type Sending =
  | { readonly kind: 'SENT' }
  | { readonly kind: 'TEMPORARY'; readonly failure: string }
  | { readonly kind: 'PERMANENT'; readonly failure: string };

const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 10_000,
  socketTimeout: 30_000,
};
/** Shorter than the lease of the row, so that nobody else begins while this one still tries. */
export const longestSendMs = 90_000;

/** Hands one mail to one recipient over to the SMTP server. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter;
  private readonly from: { readonly name: string; readonly address: string };

  constructor(smtpUrl: string, mailFrom: string) {
    this.transport = createTransport({
      url: smtpUrl,
      ...timeouts,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.from = senderOf(mailFrom);
  }

  async send(mail: OutgoingMail): Promise<Sending> {
    if (!isMailAddress(mail.to.address)) return { kind: 'PERMANENT', failure: 'ADDRESS_NOT_VALID' };
    const tooLong = new AbortController();
    try {
      await Promise.race([this.handOver(mail), after(longestSendMs, tooLong.signal)]);
      return { kind: 'SENT' };
    } catch (error) {
      return failureOf(error);
    } finally {
      tooLong.abort();
    }
  }

  /** Addresses as objects that passed the grammar, the envelope stated: no text can add a recipient. */
  private async handOver(mail: OutgoingMail): Promise<void> {
    const { to, replyTo } = mail;
    await this.transport.sendMail({
      from: this.from,
      to: { name: oneLine(to.name), address: to.address },
      ...(replyTo &&
        isMailAddress(replyTo.address) && { replyTo: { ...replyTo, name: oneLine(replyTo.name) } }),
      envelope: { from: this.from.address, to: [to.address] },
      messageId: mail.messageId,
      subject: oneLine(mail.subject),
      text: mail.text,
      html: mail.html,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }
}

/** Refused for good is what the server says so of this recipient or this mail; all else may pass. */
function failureOf(error: unknown): Sending {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string };
  const words = error instanceof Error ? error.message : String(error);
  const failure = withoutContacts(storable(words)).replace(/\s+/g, ' ').slice(0, 300);
  if (responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command)) {
    return { kind: 'PERMANENT', failure: storable(`REFUSED: ${failure}`) };
  }
  return { kind: 'TEMPORARY', failure: storable(`NOT_TAKEN: ${failure}`) };
}

function after(ms: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`no result after ${ms / 1000} s`)), ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
