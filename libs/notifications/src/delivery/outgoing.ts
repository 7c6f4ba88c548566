import { type Config, linkToken } from '@app/platform';
import { answerPath, signAnswerToken } from '../answer-link.js';
import type { Outgoing } from '../channels/channel.js';
import { calendarPartOf } from '../calendar/calendar-part.js';
import { composeMail } from '../compose-mail.js';
import type { Told } from '../letter.js';
import { isMailAddress, senderOf } from '../mail-address.js';
import { officeName } from '../office-lines.js';
import { unsubscribeHeaders, unsubscribeUrl } from '../preferences/unsubscribe-link.js';
import { singleUsePath } from '../single-use-path.js';
import type { Claimed } from './claim.queries.js';

/** The link still opens after the day, to see what was settled; the match itself knows until when it may be answered. */
const linkOutlivesDayMs = 30 * 24 * 60 * 60 * 1000;

type Settings = Pick<Config, 'publicUrl' | 'secretKey' | 'mailFrom'>;

/** The whole message, as its channel takes it. Pure: the same row makes the same message. */
export function outgoingOf(claimed: Claimed, config: Settings): Outgoing {
  const { id, kind, facts, language, messageId, endpointId, replyTo, matchId } = claimed;
  const matchUrl = matchId && `${config.publicUrl}/matches/${matchId}`;
  const told = { kind, facts } as Told;
  const sender = senderOf(config.mailFrom).address;
  const switchOffUrl = unsubscribeUrl(claimed, config);
  const mail = composeMail(told, {
    office: claimed,
    addressee: {
      organisation: claimed.organisationName,
      department: claimed.department,
      name: claimed.recipientName,
    },
    language,
    publicUrl: config.publicUrl,
    answerUrl: answerUrl(claimed, config),
    matchUrl,
    singleUseUrl: (purpose, linkId) =>
      config.publicUrl + singleUsePath(purpose, linkToken(purpose, linkId, config.secretKey)),
    repliesAreRead: replyTo !== null && isMailAddress(replyTo),
    unsubscribeUrl: switchOffUrl,
  });
  return {
    ...mail,
    ...{ id, kind, facts, language, messageId, endpointId },
    to: { name: claimed.recipientName, address: claimed.recipientAddress },
    replyTo: replyTo === null ? null : { name: officeName(claimed, language), address: replyTo },
    calendar: calendarPartOf(told, { ...claimed, office: claimed, sender, url: matchUrl }),
    headers: unsubscribeHeaders(switchOffUrl),
    url: matchUrl,
  };
}

function answerUrl(
  { matchId, contactId, facts }: Claimed,
  { publicUrl, secretKey }: Settings,
): string | null {
  if (matchId === null || contactId === null || !('activity' in facts)) return null;
  const expires = new Date(Date.parse(facts.activity.endsAt) + linkOutlivesDayMs);
  return publicUrl + answerPath(signAnswerToken({ matchId, contactId, expires }, secretKey));
}
