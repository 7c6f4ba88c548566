import { isoInJapan, type Language } from '@app/domain';
import type { Activity } from '../activity.js';
import { activityRows, moment, people } from '../letters/words.js';
import type { FactsOf, NotificationKind } from '../notification.js';
import { oneLine, plainText } from '../plain-text.js';
import type { Outgoing } from './channel.js';
import type { WebhookFormat } from './webhook-endpoint.js';

/** Of what a company is told, what its systems may have: the activity and numbers. No name, address or telephone of a person. */
interface Shown {
  readonly activity?: Activity;
  readonly people?: number;
  readonly peopleBefore?: number;
  readonly peopleCame?: number;
  readonly answerDue?: string;
  readonly answerBy?: string;
}

type What = Pick<Outgoing, 'id' | 'kind' | 'facts' | 'language' | 'subject' | 'url'>;

function shownOf(facts: FactsOf[NotificationKind]): Shown {
  const all = new Map<string, unknown>(Object.entries(facts));
  const number = (name: string) => {
    const value = all.get(name);
    return typeof value === 'number' ? { [name]: value } : {};
  };
  const instant = (name: string) => {
    const value = all.get(name);
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return {
    ...('activity' in facts && { activity: activityOf(facts.activity) }),
    ...number('people'),
    ...number('peopleBefore'),
    ...number('peopleCame'),
    ...instant('answerDue'),
    ...instant('answerBy'),
  };
}

/** Named one by one: what is added to it later is shown only once somebody has thought of it here. */
function activityOf(activity: Activity): Activity {
  const { eventTitle, associationName, role, startsAt, endsAt, backupDate } = activity;
  const { venueName, venueAddress, meetingPlace, thingsToBring, clothing, rainPlan } = activity;
  return {
    ...{ eventTitle, associationName, role, startsAt, endsAt, backupDate },
    ...{ venueName, venueAddress, meetingPlace, thingsToBring, clothing, rainPlan },
  };
}

/** `MATCH_APPROVED` → `match.approved`, as Standard Webhooks names events. */
const typeOf = (kind: NotificationKind) => kind.toLowerCase().replaceAll('_', '.');

/** What goes over the line to an endpoint of this format. */
export function bodyFor(format: WebhookFormat, what: What, at: Date): string {
  return format === 'SLACK' ? slackBody(what) : standardBody(what, at);
}

/** The body after Standard Webhooks: type, timestamp, data. */
function standardBody(what: What, at: Date): string {
  const { id, kind, facts, language, subject, url } = what;
  return JSON.stringify({
    type: typeOf(kind),
    timestamp: isoInJapan(at),
    data: { id, kind, language, subject: oneLine(subject), url, ...shownOf(facts) },
  });
}

const words = {
  ja: { people: '人数', due: '回答期限', open: 'ページを開く' },
  en: { people: 'People', due: 'Answer by', open: 'Open the page' },
} as const;

/** The body of Slack's incoming webhooks. Nothing that somebody typed calls a channel, or becomes a link. */
function slackBody({ facts, language, subject, url }: What): string {
  const shown = shownOf(facts);
  const due = shown.answerDue ?? shown.answerBy;
  const lines = [
    ...(shown.activity ? activityRows(shown.activity, language) : []),
    { label: words[language].people, value: headcount(shown, language) },
    { label: words[language].due, value: due === undefined ? null : dueOf(due, language) },
  ].flatMap(({ label, value }) => (value ? [`${label}: ${escapeSlack(plainText(value))}`] : []));
  const link = url === null ? [] : [`<${url}|${words[language].open}>`];
  const text = [escapeSlack(oneLine(subject)), ...lines, ...link].join('\n');
  return slackText(text);
}

const slackText = (text: string) =>
  JSON.stringify({ text, mrkdwn: false, unfurl_links: false, unfurl_media: false });

const testWords = {
  ja: '【まち会議】通知の試験送信です。この文が届いていれば、設定は完了です。',
  en: '[Machikaigi] This is a test message. If you can read it, everything is set.',
} as const;

/** A message that says that it is a test. */
export function testBody(format: WebhookFormat, id: string, language: Language, at: Date): string {
  const text = testWords[language];
  if (format === 'SLACK') return slackText(text);
  return JSON.stringify({ type: 'test', timestamp: isoInJapan(at), data: { id, language, subject: text } });
}

function headcount({ people: now, peopleBefore, peopleCame }: Shown, language: Language): string | null {
  const count = peopleCame ?? now;
  if (count === undefined) return null;
  const before = peopleBefore === undefined ? '' : `${people(peopleBefore, language)} → `;
  return before + people(count, language);
}

function dueOf(due: string, language: Language): string {
  return Number.isNaN(Date.parse(due)) ? due : moment(due, language);
}

/** Slack's three: https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
