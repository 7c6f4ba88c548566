import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const importsPolicy: Policy = {
  Query: { OFFICER: 'eventImport eventImports' },
  Mutation: { OFFICER: 'importEvents mapImportColumns mendImportRow readEventFile undoImport' },
  EventImport: {
    rows: 'OFFICE',
    OFFICER: `check createdAt district duplicates encoding fileName format generation headers id imported importedAt
      leftOut mapping missingFields otherSheets ready reportedRows rows rowsInFile rowsRead rowsReported sameFileAs
      sheet state suggestedMapping toImport undoneAt unreadable`,
  },
  ...connectionPolicy('EventImport', 'OFFICER'),
  ColumnMapping: { OFFICER: 'column field header need' },
  ImportRow: {
    rows: 'OFFICE',
    OFFICER: `cells draft duplicate event id leftOut mended notDuplicate otherCells pile problems rowNumber`,
  },
  ...connectionPolicy('ImportRow', 'OFFICER'),
  ImportCell: { OFFICER: 'column header text' },
  ImportProblem: { OFFICER: 'cellText code field suggestion weight' },
  ImportDuplicate: { OFFICER: 'because changed event rowNumber' },
  ImportedEvent: {
    OFFICER: `date dateCertainty dateText dateTo dates description endTime lat lng needs organiser periodFrom
      periodMeaning periodTo startTime theme title titleKana url venueAddress venueName`,
  },
  ImportedNeed: { OFFICER: 'answerBy endTime fewestPeople peopleWanted role skills startTime' },
  ReportedRow: { rows: 'OFFICE', OFFICER: 'reason rowNumber text' },
  ...connectionPolicy('ReportedRow', 'OFFICER'),
  EventImportRead: { OFFICER: 'import' },
  ImportRowMended: { OFFICER: 'import row' },
};
