import {
  daysToBe,
  mappingOf,
  needToBe,
  readingOfRow,
  shownDate,
  suggestedMappingOf,
  type ColumnMapping,
  type EventImportRow,
  type ImportedRow,
  type RowEvent,
} from '@app/imports';
import type { ColumnMappingType, EventImportType } from './event-import.type.js';
import type { ImportCellType, ImportedEventType, ImportRowType, ReportedRowType } from './import-row.type.js';

export function importType(row: EventImportRow): EventImportType {
  const { id, districtId, fileName, format, encoding, generation, headers, state, rowsInFile } = row;
  const { createdAt, importedAt, undoneAt } = row;
  const { sheet, otherSheets } = row.facts;
  const mapping = mappingOf(row);
  return {
    ...{ id, districtId, fileName, format, encoding, generation, headers, state, rowsInFile },
    ...{ createdAt, importedAt, undoneAt, sheet, otherSheets: [...otherSheets] },
    mapping: row.mapping === null ? [] : columnsOf(mapping),
    suggestedMapping: columnsOf(suggestedMappingOf(row)),
    missingFields: [...mapping.missing],
  };
}

function columnsOf({ columns }: ColumnMapping): ColumnMappingType[] {
  return columns.map(({ header, index, field, need }) => ({
    header,
    column: index,
    field,
    need: need?.field ?? null,
  }));
}

export function importRowType(row: ImportedRow, headers: readonly string[], today: string): ImportRowType {
  const { id, rowNumber, pile, leftOut, notDuplicate, duplicateOf, eventId } = row;
  const reading = readingOfRow(row);
  const cells = row.cells.flatMap((text, column): ImportCellType[] =>
    text.trim() === '' ? [] : [{ header: headers[column] ?? '', column, text }],
  );
  return {
    ...{ id, rowNumber, pile, leftOut, notDuplicate, eventId, cells },
    mended: Object.keys(row.mends).length > 0,
    draft: reading && draftType(reading, today),
    problems: row.problems.map((problem) => ({ ...problem, suggestion: problem.suggestion ?? null })),
    otherCells: (reading?.otherCells ?? []).map(({ header, text }) => ({
      ...{ header, text },
      column: cells.find((cell) => cell.header === header && cell.text.trim() === text)?.column ?? -1,
    })),
    duplicate: duplicateOf && {
      because: duplicateOf.reason,
      changed: duplicateOf.changed,
      rowNumber: duplicateOf.of.kind === 'ROW' ? duplicateOf.of.lineNumber : null,
      eventId: duplicateOf.of.kind === 'EVENT' ? duplicateOf.of.id : null,
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

export function reportedRowType({ rowNumber, reported, cells }: ImportedRow): ReportedRowType {
  const text = cells.filter((cell) => cell.trim() !== '').join(' | ');
  return { rowNumber, reason: reported ?? '', text };
}
