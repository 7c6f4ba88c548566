import { PassThrough, type Readable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Channel, Outgoing, Sending } from '../channels/channel.js';
import { isMailAddress, senderOf } from '../mail-address.js';
import { oneLine } from '../plain-text.js';
import type { Dkim } from './dkim.js';
import { classOf, isForGood, shownWords, smtpFailureOf } from './failure-class.js';

const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 10_000,
  socketTimeout: 30_000,
};
/** A server that trickles its replies keeps no timeout busy. */
const longestSendMs = 90_000;

const pool = {
  pool: true,
  maxConnections: 16,
  maxMessages: 200,
  // A connection that the server closed while it was idle: not a byte of the mail has gone, it may take another.
  maxRequeues: 1,
  idleTimeout: 30_000,
} as const;

interface UnderWay {
  readonly mayFinish: () => Promise<void>;
  /** Whether the last byte has been handed over. */
  isWhole: boolean;
}

/** The mail, of which the end waits until it may come: the server takes nothing before it. */
function heldBack(source: Readable, underWay: UnderWay): Readable {
  const held = new PassThrough({ flush: (end) => void underWay.mayFinish().then(() => end(), end) });
  source.once('error', (error) => held.destroy(error));
  return source.pipe(held).once('end', () => (underWay.isWhole = true));
}

/** Hands one mail to one recipient over to the SMTP server. */
@Injectable()
export class Mailer implements Channel, OnApplicationShutdown {
  readonly name = 'EMAIL';
  readonly automatic = true;
  private readonly transport: Transporter;
  /** By Message-ID, what is under way. */
  private readonly underWay = new Map<string, UnderWay>();
  private readonly from: { readonly name: string; readonly address: string };

  constructor(smtpUrl: string, mailFrom: string, dkim: Dkim | null = null) {
    this.transport = createTransport({
      url: smtpUrl,
      ...timeouts,
      ...pool,
      ...(dkim && { dkim }),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transport.use('stream', (mail, done) => {
      const { message, data } = mail;
      const read = message.createReadStream.bind(message);
      const underWay = this.underWay.get(String(data.messageId));
      message.createReadStream = (options) => (underWay ? heldBack(read(options), underWay) : read(options));
      done();
    });
    // Each failed mail says so itself.
    this.transport.on('error', () => undefined);
    this.from = senderOf(mailFrom);
  }

  async send(mail: Outgoing, mayFinish = () => Promise.resolve()): Promise<Sending> {
    const { name, address } = mail.to;
    if (address === null || !isMailAddress(address)) {
      return { kind: 'PERMANENT', failure: 'ADDRESS_NOT_VALID', class: 'ADDRESS' };
    }
    const underWay = { mayFinish, isWhole: false };
    this.underWay.set(mail.messageId, underWay);
    const tooLong = new AbortController();
    const timer = setTimeout(() => tooLong.abort(), longestSendMs);
    try {
      await this.handOver(mail, { name: oneLine(name), address }, tooLong.signal);
      return { kind: 'SENT' };
    } catch (error) {
      return failureOf(error, tooLong.signal.aborted, underWay.isWhole);
    } finally {
      clearTimeout(timer);
      this.underWay.delete(mail.messageId);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  /** Addresses as objects that passed the grammar, the envelope stated: no text can add a recipient. */
  private async handOver(
    mail: Outgoing,
    to: { readonly name: string; readonly address: string },
    signal: AbortSignal,
  ): Promise<void> {
    const { replyTo } = mail;
    await this.transport.sendMail({
      from: this.from,
      to,
      ...(replyTo &&
        isMailAddress(replyTo.address) && { replyTo: { ...replyTo, name: oneLine(replyTo.name) } }),
      envelope: { from: this.from.address, to: [to.address] },
      messageId: mail.messageId,
      subject: oneLine(mail.subject),
      text: mail.text,
      html: mail.html,
      attachments: attached(mail),
      headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
      disableFileAccess: true,
      disableUrlAccess: true,
      signal,
    });
  }
}

/**
 * The day for the reader's calendar, as a file and no more: a body part of the type `text/calendar` that asks for no answer is
 * taken apart by Exchange, and the mail around it then shows nothing, or buttons that do nothing. Whose gate strips the file
 * has all of it in the text.
 */
function attached({ calendar }: Outgoing) {
  if (!calendar) return [];
  const { content, method } = calendar;
  return [
    {
      filename: 'machikaigi.ics',
      content,
      contentType: `application/ics; charset=utf-8; method=${method}`,
      contentDisposition: 'attachment' as const,
    },
  ];
}

const tookTooLong = `NOT_TAKEN: no result after ${longestSendMs / 1000} s`;

/** Refused for good is what the server says so of this recipient or this mail; all else may pass. */
function failureOf(error: unknown, aborted: boolean, whole: boolean): Sending {
  if (aborted) {
    return { kind: 'TEMPORARY', class: 'CONNECTION', failure: tookTooLong, mayHaveGone: whole };
  }
  const failed = smtpFailureOf(error);
  const mayHaveGone = whole && failed.responseCode === 0;
  const failure = classOf(failed);
  const words = shownWords(failed.words);
  return isForGood(failure)
    ? { kind: 'PERMANENT', failure: `REFUSED: ${words}`, class: failure }
    : { kind: 'TEMPORARY', failure: `NOT_TAKEN: ${words}`, class: failure, mayHaveGone };
}
