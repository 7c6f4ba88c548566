import { storable, withoutContacts } from '@app/platform';

/**
 * Why a message didn't get through, as far as it decides what to do next. CONNECTION, SENDER_REFUSED and RATE_LIMITED say
 * something of the server or of us; the rest of the recipient or of this one message. ADDRESS and MESSAGE are for good.
 */
export const failureClasses = [
  'CONNECTION',
  'SENDER_REFUSED',
  'RATE_LIMITED',
  'GREYLISTED',
  'MAILBOX_FULL',
  'TEMPORARY',
  'ADDRESS',
  'MESSAGE',
] as const;
export type FailureClass = (typeof failureClasses)[number];

/** What is known of a failed try over SMTP. */
export interface SmtpFailure {
  /** The client library's code: `ECONNECTION`, `EAUTH` … */
  readonly code: string;
  /** The server's reply, 0 where it gave none. */
  readonly responseCode: number;
  readonly command: string;
  readonly words: string;
}

const forGood: readonly FailureClass[] = ['ADDRESS', 'MESSAGE'];
const ofServer: readonly FailureClass[] = ['CONNECTION', 'SENDER_REFUSED', 'RATE_LIMITED'];

export const isForGood = (failure: FailureClass): boolean => forGood.includes(failure);
/** Whoever is written to next would probably fare the same. */
export const isOfServer = (failure: FailureClass): boolean => ofServer.includes(failure);

/** Said of us, by whichever reply: listed, without leave, without a password, not allowed to relay. */
const aboutUs =
  /spamhaus|black ?list|block ?list|dnsbl|\brbl\b|reputation|relay(ing)? (access )?denied|not permitted to relay|spf|dkim|dmarc|authenticat/i;
const aboutRate = /rate limit|too (many|fast)|throttl|slow down|exceeded.*(limit|quota).*(hour|minute|day)/i;
const aboutSpace = /mailbox.*full|full.*mailbox|over ?quota|quota exceeded|insufficient.*storage/i;
const aboutGrey = /gr[ea]y ?list/i;

/**
 * Sorts a failed try. Enhanced status codes (RFC 3463) go before words, words before the bare reply: 5.7.x is somebody's policy
 * against us, 5.2.2 a full mailbox that will be emptied, 5.3.4 and 5.6.x a message that is too large or malformed.
 */
export function classOf({ code, responseCode, command, words }: SmtpFailure): FailureClass {
  if (code === 'EAUTH' || [530, 534, 535, 538].includes(responseCode)) return 'SENDER_REFUSED';
  if (responseCode === 0) return code === 'EMESSAGE' ? 'MESSAGE' : 'CONNECTION';
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0] ?? '';
  if (/^[45]\.2\.2$/.test(status)) return 'MAILBOX_FULL';
  if (responseCode >= 500) return classOfRefusal(responseCode, command, status, words);
  if (aboutGrey.test(words)) return 'GREYLISTED';
  if (/^4\.7\.(26|28|32|5)$/.test(status) || aboutRate.test(words)) return 'RATE_LIMITED';
  if (aboutSpace.test(words) && status !== '4.3.1') return 'MAILBOX_FULL';
  if (responseCode === 421 || !['RCPT TO', 'DATA'].includes(command)) return 'CONNECTION';
  return status.startsWith('4.7.') ? 'GREYLISTED' : 'TEMPORARY';
}

function classOfRefusal(responseCode: number, command: string, status: string, words: string): FailureClass {
  if (!['RCPT TO', 'DATA'].includes(command)) return 'SENDER_REFUSED';
  if (/^5\.(7\.\d+|1\.[78])$/.test(status)) return 'SENDER_REFUSED';
  if (/^5\.(3\.4|6\.\d+)$/.test(status)) return 'MESSAGE';
  if (/^5\.(1|2)\.\d+$/.test(status)) return 'ADDRESS';
  if (aboutUs.test(words)) return 'SENDER_REFUSED';
  if (aboutSpace.test(words)) return 'MAILBOX_FULL';
  return responseCode === 552 ? 'MESSAGE' : 'ADDRESS';
}

/** Of whatever a client of SMTP throws. */
export function smtpFailureOf(error: unknown): SmtpFailure {
  const {
    code = '',
    responseCode = 0,
    command = '',
    response = '',
  } = error as Partial<Record<'code' | 'command' | 'response', string> & { responseCode: number }>;
  const message = error instanceof Error ? error.message : String(error);
  const words = message.includes(response) ? message : `${message} ${response}`;
  return { code: String(code), responseCode: Number(responseCode) || 0, command: String(command), words };
}

/** As it is kept and shown: on one line, without addresses and telephone numbers. */
export function shownWords(words: string): string {
  return storable([...withoutContacts(storable(words)).replace(/\s+/g, ' ')].slice(0, 300).join(''));
}
