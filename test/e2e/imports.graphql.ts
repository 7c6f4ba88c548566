import type { Answer, Visitor } from './api.js';

export interface ImportAnswer {
  readonly id: string;
  readonly fileName: string;
  readonly generation: string;
  readonly state: string;
  readonly missingFields: readonly string[];
  readonly suggestedMapping: readonly { column: number; field: string | null; header: string }[];
  readonly rowsInFile: number;
  readonly rowsRead: number;
  readonly rowsReported: number;
  readonly ready: number;
  readonly check: number;
  readonly unreadable: number;
  readonly toImport: number;
  readonly leftOut: number;
  readonly duplicates: number;
  readonly imported: number;
}

const importFields = `id fileName generation state missingFields suggestedMapping { column field header }
  rowsInFile rowsRead rowsReported ready check unreadable toImport leftOut duplicates imported`;

const outcome = `outcome: __typename ... on ListImportRead { import { ${importFields} } } ... on Refused { code fields { path code } }`;

export interface Outcome {
  readonly outcome: 'ListImportRead' | 'Refused';
  readonly import: ImportAnswer;
  readonly code?: string;
  readonly fields?: readonly { path: string; code: string }[];
}

async function only(answer: Promise<Answer<Record<string, Outcome>>>): Promise<Outcome> {
  const { data, errors } = await answer;
  const [result] = Object.values(data ?? {});
  if (errors || !result) throw new Error(JSON.stringify(errors));
  return result;
}

export function readEventFile(
  visitor: Visitor,
  districtId: string,
  fileName: string,
  bytes: Buffer,
): Promise<Outcome> {
  const input = { districtId, fileName, contentBase64: bytes.toString('base64') };
  return only(
    visitor.graphql(
      `mutation ($input: ReadEventFileInput!) { readEventFile(input: $input) { ${outcome} } }`,
      { input },
    ),
  );
}

export function mapImportColumns(
  visitor: Visitor,
  importId: string,
  columns: readonly { column: number; field: string | null }[],
): Promise<Outcome> {
  const input = { importId, columns };
  return only(
    visitor.graphql(
      `mutation ($input: MapColumnsInput!) { mapImportColumns(input: $input) { ${outcome} } }`,
      { input },
    ),
  );
}

export function importEvents(visitor: Visitor, importId: string): Promise<Outcome> {
  return only(
    visitor.graphql(`mutation ($importId: ID!) { importList(importId: $importId) { ${outcome} } }`, {
      importId,
    }),
  );
}

export function undoImport(visitor: Visitor, importId: string): Promise<Outcome> {
  return only(
    visitor.graphql(`mutation ($importId: ID!) { undoImport(importId: $importId) { ${outcome} } }`, {
      importId,
    }),
  );
}
