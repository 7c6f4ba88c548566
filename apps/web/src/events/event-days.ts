import type { DayFactsFragment } from '../graphql/generated/graphql.js';
import type { Format } from '../i18n/format.js';
import type { Wording } from '../i18n/texts.js';
import type { eventsText } from './events-text.js';

type EventWords = Wording<(typeof eventsText)['ja']>;
type WrittenDay = Pick<DayFactsFragment, 'certainty'> &
  Partial<
    Pick<
      DayFactsFragment,
      'date' | 'periodFrom' | 'periodTo' | 'periodMeaning' | 'startTime' | 'endTime' | 'dateText'
    >
  >;

/** A day's date as it is known: the day, the period in which it lies, or that it is open; with its times. */
export function dayWords(day: WrittenDay, format: Format, t: EventWords): string {
  const times = format.clockRange(day.startTime, day.endTime);
  const date = dateWords(day, format, t);
  return times === '' ? date : `${date} ${times}`;
}

export function dateWords(day: WrittenDay, format: Format, t: EventWords): string {
  if (day.certainty === 'DAY' && day.date) return format.date(day.date);
  if (day.certainty === 'PERIOD' && day.periodFrom && day.periodTo) {
    const range = format.dateRange(day.periodFrom, day.periodTo);
    return day.periodMeaning === 'RUNS' ? [range, remarkOf(day.dateText)].join('') : t.period(range);
  }
  return day.dateText ? t.openSaid(day.dateText) : t.open;
}

/** What a list says of a period behind ※: on which of its days it is closed. */
function remarkOf(dateText: string | null | undefined): string {
  const remark = dateText?.replace(/\s+/gu, ' ').match(/[※*].*$/u)?.[0];
  return remark ? ` ${remark}` : '';
}

/** Whether somebody still has to say when it is: an exhibition that runs from the 1st to the 12th is settled. */
export function isUnsettled({
  certainty,
  periodMeaning,
}: Pick<DayFactsFragment, 'certainty' | 'periodMeaning'>) {
  return certainty === 'OPEN' || periodMeaning === 'SOMEWHERE_IN';
}

interface CountedNeed {
  readonly role: string;
  readonly state: string;
  readonly peopleWanted: number;
  readonly peopleTaken: number;
  readonly peopleMissing: number;
}

/** 「設営 6/8・受付 2/2」, one role of several days counted together; what was withdrawn or called off isn't counted. */
export function needsLine(needs: readonly CountedNeed[], t: EventWords, most = 4): string {
  const roles = new Map<string, { readonly taken: number; readonly wanted: number }>();
  for (const { role, peopleTaken, peopleWanted } of needs.filter(isCounted)) {
    const before = roles.get(role) ?? { taken: 0, wanted: 0 };
    roles.set(role, { taken: before.taken + peopleTaken, wanted: before.wanted + peopleWanted });
  }
  const shown = [...roles]
    .slice(0, most)
    .map(([role, { taken, wanted }]) => t.needOf(role, String(taken), String(wanted)));
  const rest = roles.size - shown.length;
  return [...shown, ...(rest > 0 ? [t.more(String(rest))] : [])].join('・');
}

export interface Filling {
  readonly wanted: number;
  readonly taken: number;
  readonly missing: number;
}

/** The people of open needs: how many are wanted, there, missing. */
export function fillingOf(needs: readonly CountedNeed[]): Filling {
  const open = needs.filter(({ state }) => state === 'OPEN');
  const sum = (count: (need: CountedNeed) => number) => open.reduce((total, need) => total + count(need), 0);
  return {
    wanted: sum((need) => need.peopleWanted),
    taken: sum((need) => need.peopleTaken),
    missing: sum((need) => need.peopleMissing),
  };
}

function isCounted({ state }: CountedNeed): boolean {
  return state === 'OPEN' || state === 'DONE';
}
