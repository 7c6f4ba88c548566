import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const importsPolicy: Policy = {
  Query: { OFFICER: 'eventImports', DESK_OR_COMPANY: 'listImport offerImports' },
  Mutation: {
    OFFICER: 'readEventFile',
    DESK_OR_COMPANY: 'importList mapImportColumns mendImportRow readOfferFile undoImport',
  },
  ListImport: {
    rows: 'LIST',
    DESK_OR_COMPANY: `check company createdAt district duplicates encoding fileName format generation headers id imported
      importedAt kind leftOut mapping missingFields otherSheets ready reportedRows rows rowsInFile rowsRead rowsReported
      sameFileAs sheet state suggestedMapping toImport undoneAt unreadable`,
  },
  ...connectionPolicy('ListImport', 'DESK_OR_COMPANY'),
  ColumnMapping: { DESK_OR_COMPANY: 'column field header need' },
  ImportRow: {
    rows: 'LIST',
    DESK_OR_COMPANY: `cells draft duplicate event id leftOut mended notDuplicate offer offerDraft otherCells pile problems
      rowNumber`,
  },
  ...connectionPolicy('ImportRow', 'DESK_OR_COMPANY'),
  ImportCell: { DESK_OR_COMPANY: 'column header text' },
  ImportProblem: { DESK_OR_COMPANY: 'cellText code field suggestion weight' },
  ImportDuplicate: { DESK_OR_COMPANY: 'because changed event offer rowNumber' },
  ImportedEvent: {
    DESK_OR_COMPANY: `date dateCertainty dateText dateTo dates description endTime lat lng needs organiser periodFrom
      periodMeaning periodTo startTime theme title titleKana url venueAddress venueName`,
  },
  ImportedNeed: { DESK_OR_COMPANY: 'answerBy endTime fewestPeople peopleWanted role skills startTime' },
  ImportedOffer: {
    DESK_OR_COMPANY: `adultsOnly company companyText districts kind languages leadDays mostEvents participationBasis
      patterns people remarks skills smallestGroup themes when windows`,
  },
  ReportedRow: { rows: 'LIST', DESK_OR_COMPANY: 'reason rowNumber text' },
  ...connectionPolicy('ReportedRow', 'DESK_OR_COMPANY'),
  ListImportRead: { DESK_OR_COMPANY: 'import' },
  ImportRowMended: { DESK_OR_COMPANY: 'import row' },
};
