import type { ImportRowPartsFragment } from '../graphql/generated/graphql.js';
import { dateWords } from '../events/event-days.js';
import { eventsText } from '../events/events-text.js';
import type { Format } from '../i18n/format.js';
import { useFormat, useText } from '../i18n/language.js';
import { importsText } from './imports-text.js';

export type Draft = NonNullable<ImportRowPartsFragment['draft']>;

/** When a row's event takes place, as it would be stored. */
export function useDraftDate(): (draft: Draft) => string {
  const t = useText(importsText);
  const e = useText(eventsText);
  const format = useFormat();
  return (draft) => {
    const times = format.clockRange(draft.startTime, draft.endTime);
    const runs = draft.dates.length > 3 && draft.date && draft.dateTo;
    if (draft.dates.length > 1 && !runs) {
      const days = draft.dates.map((day) => format.date(day, { short: true })).join('・');
      return times === '' ? days : `${days} ${times}`;
    }
    const date = runs
      ? t.runs(format.dateRange(draft.date ?? '', draft.dateTo ?? ''), format.number(draft.dates.length))
      : dateWords({ ...draft, certainty: draft.dateCertainty }, format, e);
    return times === '' ? date : `${date} ${times}`;
  };
}

/** A date or a period that could be meant, as the rest of the screen writes it; anything else as it is. */
export function suggestionWords(suggestion: string, format: Format): string {
  const days = suggestion.split('/');
  const [from = '', to = from] = days;
  return days.length <= 2 && days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    ? format.dateRange(from, to)
    : suggestion;
}
