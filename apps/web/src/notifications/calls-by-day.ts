import { dayInJapan, type Day } from '../i18n/calendar.js';

/** Messages of one day are one call; the newest first, as the list is. */
export function callsByDay<Message extends { readonly createdAt: string }>(
  messages: readonly Message[],
): ReadonlyMap<Day, readonly Message[]> {
  const days = new Map<Day, Message[]>();
  for (const message of messages) {
    const day = dayInJapan(message.createdAt);
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return days;
}

/** How many ended how, the most first. */
export function countByWord<Message>(
  messages: readonly Message[],
  wordOf: (message: Message) => string,
): readonly (readonly [word: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(wordOf(message), (counts.get(wordOf(message)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
