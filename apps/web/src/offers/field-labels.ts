import type { Wording } from '../i18n/texts.js';
import type { offersText } from './offers-text.js';

type OffersWords = Wording<(typeof offersText)['ja']>;

/** What a field is called on the form, by its name: in a list of mistakes each says where it is. */
export function labelOf(t: OffersWords, name: string): string {
  const [list = '', index, field = ''] = name.split('.');
  const labels: Readonly<Record<string, string>> = {
    people: t.people,
    smallestGroup: t.smallest,
    mostEvents: t.mostEvents,
    mostPersonTurns: t.turns,
    mostPeoplePerNeed: t.perNeed,
    leadDays: t.notice,
    windows: t.when,
    districtIds: t.districts,
    languages: t.languages,
    participationBasis: t.basis,
    note: t.note,
    corporateNumber: t.number,
  };
  if (index === undefined) return labels[list] ?? '';
  const parts: Readonly<Record<string, string>> = {
    weekdays: t.weekdays,
    fromTime: t.from,
    toTime: t.to,
    firstDay: t.firstDay,
    lastDay: t.lastDay,
    exceptDates: t.except,
    date: t.day,
  };
  const number = String(Number(index) + 1);
  const title = list === 'patterns' ? t.weeklyNumber(number) : t.singleNumber(number);
  return `${title} ${parts[field] ?? ''}`.trim();
}
