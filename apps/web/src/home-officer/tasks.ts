import { isUnsettled } from '../events/event-days.js';
import type { OfficerTodayMessagesQuery, OfficerTodayQuery } from '../graphql/generated/graphql.js';
import { dayInJapan, type Day } from '../i18n/calendar.js';

export const mostTasks = 7;

/** One thing that waits for the officer: one line, one date, one button. */
export type Task =
  | {
      readonly kind: 'SHORT';
      readonly id: string;
      readonly date: Day;
      readonly eventId: string;
      readonly event: string;
      readonly role: string;
      readonly missing: number;
    }
  | {
      readonly kind: 'CONSULT';
      readonly id: string;
      readonly date: Day | null;
      readonly eventId: string;
      readonly event: string;
      readonly company: string;
    }
  | {
      readonly kind: 'RECORD' | 'UNDATED';
      readonly id: string;
      readonly date: Day | null;
      readonly eventId: string;
      readonly event: string;
      /** What is known of the date, in its own words. */
      readonly said: string | null;
    }
  | { readonly kind: 'FAILED'; readonly id: string; readonly date: Day; readonly to: string }
  | {
      readonly kind: 'TROUBLE';
      readonly id: string;
      readonly date: Day;
      readonly to: string;
      readonly phone: string | null;
    }
  | { readonly kind: 'PAUSED'; readonly id: string; readonly date: Day }
  | { readonly kind: 'TELL'; readonly id: string; readonly date: Day | null; readonly count: number };

/** Events and needs, and what became of messages: read apart, since together they are too many lists for one request. */
export type TodayData = OfficerTodayQuery & OfficerTodayMessagesQuery;

export interface TodaysTasks {
  readonly shown: readonly Task[];
  /** Those beyond seven. */
  readonly others: number;
}

/**
 * People who wait for a word come first (a company that wants to talk, who is told by telephone, whom no message reaches, all whose mails rest), then needs by the days
 * left, then what is over, then open dates. No kind pushes all others off the page: each has a line before any has a third.
 */
export function todaysTasks(data: TodayData): TodaysTasks {
  const kinds = [
    consultations(data),
    toTell(data),
    troubles(data),
    paused(data),
    failures(data),
    shortNeeds(data),
    unrecorded(data),
    undated(data),
  ];
  const all = kinds.flat();
  const firsts = kinds.flatMap((tasks) => tasks.slice(0, 2));
  const rest = kinds.flatMap((tasks) => tasks.slice(2));
  const chosen = new Set([...firsts, ...rest].slice(0, mostTasks));
  return { shown: all.filter((task) => chosen.has(task)), others: all.length - chosen.size };
}

function shortNeeds({ short }: OfficerTodayQuery): Task[] {
  return short.edges
    .map(({ node }) => node)
    .filter(({ state, peopleMissing }) => state === 'OPEN' && peopleMissing > 0)
    .map((need): Task & { readonly date: Day } => ({
      kind: 'SHORT',
      id: need.id,
      date: dayInJapan(need.answerBy),
      eventId: need.event.id,
      event: need.event.title,
      role: need.role,
      missing: need.peopleMissing,
    }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

function consultations({ asked }: OfficerTodayQuery): Task[] {
  return asked.edges
    .filter(({ node }) => node.consultation)
    .map(({ node }) => ({
      kind: 'CONSULT',
      id: node.id,
      date: node.answerDue ? dayInJapan(node.answerDue) : null,
      eventId: node.need.event.id,
      event: node.need.event.title,
      company: node.companyName,
    }));
}

/** All calls and letters in one line, with the day by which the first of them has to be told. */
function toTell({ byHand }: OfficerTodayMessagesQuery): Task[] {
  const days = byHand.edges.flatMap(({ node }) => (node.tellBy ? [dayInJapan(node.tellBy)] : []));
  const date = days.toSorted()[0] ?? null;
  return byHand.totalCount === 0 ? [] : [{ kind: 'TELL', id: 'all', date, count: byHand.totalCount }];
}

function troubles({ troubles: found }: OfficerTodayMessagesQuery): Task[] {
  return found.map((trouble) => ({
    kind: 'TROUBLE',
    id: trouble.id,
    date: dayInJapan(trouble.since),
    to: trouble.organisationName ?? trouble.recipientName ?? trouble.address,
    phone: trouble.phone ?? null,
  }));
}

/** Mails that readers may do without rest, until somebody who has looked into it lets them go on. */
function paused({ optionalMailPause: pause }: OfficerTodayMessagesQuery): Task[] {
  return pause ? [{ kind: 'PAUSED', id: 'ward', date: dayInJapan(pause.since) }] : [];
}

/** What came to nothing for another reason than the reader's address, and hasn't been sent again since. */
function failures({ messages, troubles: found }: OfficerTodayMessagesQuery): Task[] {
  const all = messages.edges.map(({ node }) => node);
  const isTroubled = (message: Message) =>
    found.some(({ contactId }) => contactId && contactId === message.contactId);
  const wentAgain = (message: Message) =>
    all.some((other) => other.again && other.state !== 'DEAD' && isSame(other, message));
  return all
    .filter((message) => message.state === 'DEAD' && message.channel === 'EMAIL')
    .filter((message) => !isTroubled(message) && !wentAgain(message))
    .map((message) => ({
      kind: 'FAILED',
      id: message.id,
      date: dayInJapan(message.createdAt),
      to: message.organisationName ?? message.recipientName,
    }));
}

type Message = OfficerTodayMessagesQuery['messages']['edges'][number]['node'];

function isSame(one: Message, other: Message): boolean {
  return (
    one.kind === other.kind && one.matchId === other.matchId && one.recipientName === other.recipientName
  );
}

/** Days that are over and on which somebody was to come. */
function unrecorded({ past }: OfficerTodayQuery): Task[] {
  return past.edges.flatMap(({ node }) =>
    node.days
      .filter(
        ({ state, date, needs }) => state === 'PLANNED' && date && needs.some((need) => need.peopleTaken > 0),
      )
      .map(({ id, date }): Task => ({
        kind: 'RECORD',
        id,
        date,
        eventId: node.id,
        event: node.title,
        said: null,
      })),
  );
}

function undated({ undated: open }: OfficerTodayQuery): Task[] {
  return open.edges.map(({ node }) => {
    const day = node.days.find((one) => isUnsettled(one) && one.state === 'PLANNED');
    return {
      kind: 'UNDATED',
      id: node.id,
      date: null,
      eventId: node.id,
      event: node.title,
      said: day?.dateText ?? null,
    };
  });
}
