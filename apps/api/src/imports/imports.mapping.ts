import { instantInJapan } from '@app/domain';
import {
  daysToBe,
  mappingOfList,
  needToBe,
  offerOfRow,
  readingOfRow,
  shownDate,
  suggestedMappingOf,
  type ColumnMapping,
  type ImportedOffer,
  type ListImportRow,
  type ImportedRow,
  type RowEvent,
} from '@app/imports';
import type { ColumnMappingType, ListImportType } from './list-import.type.js';
import type { ImportCellType, ImportedEventType, ImportRowType, ReportedRowType } from './import-row.type.js';
import type { ImportedOfferType } from './imported-offer.type.js';

export function importType(row: ListImportRow): ListImportType {
  const {
    id,
    kind,
    districtId,
    companyId,
    fileName,
    format,
    encoding,
    generation,
    headers,
    state,
    rowsInFile,
  } = row;
  const { createdAt, importedAt, undoneAt } = row;
  const { sheet, otherSheets } = row.facts;
  const mapping = mappingOfList(row);
  return {
    ...{
      id,
      kind,
      districtId,
      companyId,
      fileName,
      format,
      encoding,
      generation,
      headers,
      state,
      rowsInFile,
    },
    ...{ createdAt, importedAt, undoneAt, sheet, otherSheets: [...otherSheets] },
    mapping: row.mapping === null ? [] : columnsOf(mapping),
    suggestedMapping: columnsOf(suggestedMappingOf(row)),
    missingFields: [...mapping.missing],
  };
}

function columnsOf({ columns }: ColumnMapping<string>): ColumnMappingType[] {
  return columns.map(({ header, index, field, need }) => ({
    header,
    column: index,
    field,
    need: need?.field ?? null,
  }));
}

export function importRowType(
  row: ImportedRow,
  { kind, headers }: Pick<ListImportRow, 'kind' | 'headers'>,
  today: string,
): ImportRowType {
  const { id, rowNumber, pile, leftOut, notDuplicate, duplicateOf, eventId, offerId } = row;
  const event = kind === 'EVENTS' ? readingOfRow(row) : null;
  const offer = kind === 'OFFERS' ? offerOfRow(row) : null;
  const cells = row.cells.flatMap((text, column): ImportCellType[] =>
    text.trim() === '' ? [] : [{ header: headers[column] ?? '', column, text }],
  );
  return {
    ...{ id, rowNumber, pile, leftOut, notDuplicate, eventId, offerId, cells },
    mended: Object.keys(row.mends).length > 0,
    draft: event && draftType(event, today),
    offerDraft: offer && offerDraftType(offer),
    problems: row.problems.map((problem) => ({ ...problem, suggestion: problem.suggestion ?? null })),
    otherCells: ((event ?? offer)?.otherCells ?? []).map(({ header, text }) => ({
      ...{ header, text },
      column: cells.find((cell) => cell.header === header && cell.text.trim() === text)?.column ?? -1,
    })),
    duplicate: duplicateOf && {
      because: duplicateOf.reason,
      changed: duplicateOf.changed,
      rowNumber: duplicateOf.of.kind === 'ROW' ? duplicateOf.of.lineNumber : null,
      eventId: duplicateOf.of.kind === 'EVENT' ? duplicateOf.of.id : null,
      offerId: duplicateOf.of.kind === 'OFFER' ? duplicateOf.of.id : null,
    },
  };
}

/** What the row will be stored as. */
function draftType(reading: RowEvent, today: string): ImportedEventType {
  const { title, titleKana, theme, venueName, address, lat, lng, organiser, description, url } = reading;
  const days = daysToBe(reading);
  const dates = days.flatMap(({ date }) => date ?? []);
  const first = days[0];
  return {
    ...{ titleKana, theme, venueName, venueAddress: address, lat, lng, organiser, description, url, dates },
    title: title || null,
    dateCertainty: first?.certainty ?? 'OPEN',
    date: dates[0] ?? null,
    dateTo: dates.length > 1 ? (dates.at(-1) ?? null) : null,
    periodFrom: first?.periodFrom ?? null,
    periodTo: first?.periodTo ?? null,
    periodMeaning: first?.periodMeaning ?? null,
    dateText: shownDate(reading).dateText,
    startTime: reading.times.start,
    endTime: reading.times.end,
    needs: reading.needs.map((need) => {
      const { role, people, fewestPeople, start, end, skills, answerBy } = needToBe(reading, need, today);
      const asked = { role, peopleWanted: people, fewestPeople, skills: [...skills], answerBy };
      return { ...asked, startTime: start, endTime: end };
    }),
  };
}

function offerDraftType(offer: ImportedOffer): ImportedOfferType {
  const { companyId, companyText, kind, people, smallestGroup, mostEvents, leadDays, times, districtIds } =
    offer;
  const { skills, themes, languages, adultsOnly, basis, remarks } = offer;
  return {
    ...{ companyId, companyText, kind, people, smallestGroup, mostEvents, leadDays, districtIds, remarks },
    ...{ skills, themes, languages, adultsOnly, participationBasis: basis },
    ...{ when: times.text, patterns: times.patterns },
    windows: times.windows.map(({ date, fromTime, toTime }) => ({
      startsAt: instantInJapan(date, fromTime),
      endsAt: instantInJapan(date, toTime),
    })),
  };
}

export function reportedRowType({ rowNumber, reported, cells }: ImportedRow): ReportedRowType {
  const text = cells.filter((cell) => cell.trim() !== '').join(' | ');
  return { rowNumber, reason: reported ?? '', text };
}
