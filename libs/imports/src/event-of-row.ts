import { randomUUID } from 'node:crypto';
import { daysToBe } from './days-to-be.js';
import type { RowEvent } from './list-import-row.entity.js';
import { needsToStore } from './needs-to-be.js';

/** An event with its days and needs as they will stand in their tables. */
export function eventOfRow(row: RowEvent, today: string) {
  const eventId = randomUUID();
  const days = daysToBe(row).map((day) => ({ ...day, id: randomUUID(), eventId }));
  const needs = needsToStore(row, today).flatMap(({ date, terms }) =>
    days
      .filter((day) => day.date === date)
      .map((day) => ({
        ...terms,
        id: randomUUID(),
        eventDayId: day.id,
        skills: [...terms.skills],
        languages: [...terms.languages],
      })),
  );
  return { event: { id: eventId, ...textsOf(row) }, days, needs };
}

function textsOf(row: RowEvent) {
  const { title, theme, lat, lng, sourceKey } = row;
  return {
    ...{ theme, lat, lng, sourceKey, url: row.url },
    title: plain(title) ?? title,
    titleKana: plain(row.titleKana),
    description: plain([row.subtitle, row.description, row.remarks].filter((text) => text).join('\n')),
    organiserText: plain(row.organiser),
    venueName: plain(row.venueName),
    venueAddress: plain(row.address),
    meetingPlace: plain(row.meetingPlace),
  };
}

/** Without the control characters that programs leave in cells: they would break mails and exports later. */
function plain(text: string | null): string | null {
  // oxlint-disable-next-line no-control-regex -- these are meant
  const cleaned = text?.replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '').trim();
  return cleaned || null;
}
