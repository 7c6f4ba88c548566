import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  Bell,
  CONFIG,
  type Config,
  Database,
  linkToken,
  systemScope,
  type Transaction,
  withoutContacts,
} from '@app/platform';
import { answerPath, signAnswerToken } from './answer-link.js';
import { claimNotification, type Claimed, findDue, markDead, markRetry, markSent } from './claim.queries.js';
import { composeMail, type ComposedMail } from './compose-mail.js';
import type { Told } from './letter.js';
import { isMailAddress } from './mail-address.js';
import { Mailer, type Sending } from './mailer.js';
import { officeName } from './office-lines.js';
import { retryDelay } from './retry-delay.js';
import { singleUsePath } from './single-use-path.js';

/** The link still opens after the day, to see what was settled; the match itself knows until when it may be answered. */
const linkOutlivesDayMs = 30 * 24 * 60 * 60 * 1000;
const mostAtOnce = 500;

/** Sends what is due: claims a row and commits, hands the mail over, records what became of it. */
@Injectable()
export class Deliver {
  private readonly logger = new Logger(Deliver.name);

  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly bell: Bell,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends one, if it is due and nobody else is sending it. Rung twice, it sends once. */
  async deliver(notificationId: string): Promise<void> {
    const claimed = await this.run((tx) => claimNotification(tx, systemScope, notificationId));
    if (!claimed) return;
    const mail = this.compose(claimed);
    const sending: Sending = mail
      ? await this.hand(claimed, mail)
      : { kind: 'PERMANENT', failure: 'NOT_WRITTEN' };
    await this.run((tx) => this.record(tx, claimed, sending, mail?.subject ?? ''));
  }

  /** Rings again for whatever is due, its own bell lost or its worker dead. */
  async ringForgotten(): Promise<void> {
    const ids = await this.run((tx) => findDue(tx, systemScope, mostAtOnce));
    for (const id of ids) {
      await this.bell.ring('send-notification', { notificationId: id }, { jobId: `due-${id}` });
    }
  }

  private compose(claimed: Claimed): ComposedMail | null {
    try {
      return composeMail({ kind: claimed.kind, facts: claimed.facts } as Told, {
        office: claimed,
        addressee: {
          organisation: claimed.organisationName,
          department: claimed.department,
          name: claimed.recipientName,
        },
        language: claimed.language,
        publicUrl: this.config.publicUrl,
        answerUrl: this.answerUrl(claimed),
        matchUrl: claimed.matchId && `${this.config.publicUrl}/matches/${claimed.matchId}`,
        singleUseUrl: (purpose, id) =>
          this.config.publicUrl + singleUsePath(purpose, linkToken(purpose, id, this.config.secretKey)),
        repliesAreRead: claimed.replyTo !== null && isMailAddress(claimed.replyTo),
      });
    } catch (error) {
      this.logger.error(error, `notification ${claimed.id} cannot be written`);
      return null;
    }
  }

  private answerUrl({ matchId, contactId, facts }: Claimed): string | null {
    if (matchId === null || contactId === null || !('activity' in facts)) return null;
    const expires = new Date(Date.parse(facts.activity.endsAt) + linkOutlivesDayMs);
    return (
      this.config.publicUrl +
      answerPath(signAnswerToken({ matchId, contactId, expires }, this.config.secretKey))
    );
  }

  private hand(claimed: Claimed, mail: ComposedMail): Promise<Sending> {
    const { replyTo, messageId, language } = claimed;
    return this.mailer.send({
      to: { name: claimed.recipientName, address: claimed.recipientAddress },
      replyTo: replyTo === null ? null : { name: officeName(claimed, language), address: replyTo },
      messageId,
      language,
      ...mail,
    });
  }

  private async record(tx: Transaction, claimed: Claimed, sending: Sending, subject: string): Promise<void> {
    if (sending.kind === 'SENT') return markSent(tx, systemScope, claimed, subject);
    const seconds = sending.kind === 'TEMPORARY' ? retryDelay(claimed.attempts, Math.random()) : null;
    this.logger.warn(
      `notification ${claimed.id}, try ${claimed.attempts}: ${withoutContacts(sending.failure)}`,
    );
    if (seconds === null) return markDead(tx, systemScope, claimed, sending.failure);
    return markRetry(tx, systemScope, claimed, sending.failure, seconds);
  }

  private run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.run(systemScope, work);
  }
}
