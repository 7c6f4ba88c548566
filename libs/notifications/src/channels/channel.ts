import type { Language } from '@app/domain';
import type { CalendarPart } from '../calendar/calendar-part.js';
import type { FailureClass } from '../delivery/failure-class.js';
import type { NotificationChannel, NotificationKind, FactsOf } from '../notification.js';

/** One message as it leaves the house, whichever way: complete, so that a channel asks nobody what to say. */
export interface Outgoing {
  /** The notification's. */
  readonly id: string;
  readonly kind: NotificationKind;
  readonly facts: FactsOf[NotificationKind];
  readonly language: Language;
  readonly to: { readonly name: string; readonly address: string | null };
  /** Somebody who reads the answers. */
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  /** Fixed by what is told to whom, before the first try; the same at every further one. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The day, where the message settles, changes or cancels it: for who is told by mail. */
  readonly calendar?: CalendarPart | null;
  /** Beside what every mail has: List-Unsubscribe, where the reader may switch the kind off. */
  readonly headers: Readonly<Record<string, string>>;
  /** The page behind the sign-in that it is about: what a company's webhook links to. */
  readonly url: string | null;
  /** Of a WEBHOOK: where to. */
  readonly endpointId: string | null;
}

/** What became of one try. A failure begins with a code, after which the server's own words may stand. */
export type Sending =
  | { readonly kind: 'SENT' }
  | {
      readonly kind: 'TEMPORARY';
      readonly failure: string;
      readonly class?: FailureClass;
      /** All of it was handed over and no reply came: it may have been taken, and be taken again. */
      readonly mayHaveGone?: boolean;
    }
  | { readonly kind: 'PERMANENT'; readonly failure: string; readonly class?: FailureClass };

/** A way in which a message reaches somebody. All four keep the same contract (channel.contract.ts). */
export interface Channel {
  readonly name: NotificationChannel;
  /** False: a person works it off a list, and `send` is never called by a worker; called all the same, it leaves the row where it is. */
  readonly automatic: boolean;
  /**
   * Never throws: what goes wrong is an answer. Ends by itself within the lease of the row.
   * @param mayFinish to be awaited before the last byte goes, where only that makes it count
   */
  send(outgoing: Outgoing, mayFinish?: () => Promise<void>): Promise<Sending>;
}
