import { importStates, listKinds, type ImportState, type ListKind } from '@app/imports';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';

const importStateEnum = enumOf('ImportState', importStates);
const listKindEnum = enumOf('ListKind', listKinds);

@ObjectType('ColumnMapping', { description: 'What a column of the file means.' })
export class ColumnMappingType {
  @Field()
  header: string;
  @Field(() => Int, { description: 'Counted from 0.' })
  column: number;
  @Field(() => String, { nullable: true, description: 'Null: the column is kept, and means nothing to us.' })
  field: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a column 募集_…: what of a staffing need it holds.',
  })
  need: string | null;
}

@ObjectType('ListImport', {
  description:
    'A list of events or offers that a desk or a company chose. rowsRead + rowsReported are the rows of the file; ready + check + unreadable are those read, and so are toImport + leftOut + duplicates + unreadable.',
})
export class ListImportType {
  @Field(() => ID)
  id: string;
  @Field(() => listKindEnum)
  kind: ListKind;
  @Field()
  fileName: string;
  @Field({ description: 'CSV or XLSX.' })
  format: string;
  @Field(() => String, { nullable: true })
  encoding: string | null;
  @Field({
    description:
      'A, B or C: a generation of the municipal standard; OURS: our template; OWN: columns of its own.',
  })
  generation: string;
  @Field(() => String, { nullable: true, description: 'The sheet of the workbook that was read.' })
  sheet: string | null;
  @Field(() => [String], { description: 'Other filled sheets, which were not.' })
  otherSheets: string[];
  @Field(() => [String])
  headers: string[];
  @Field(() => [ColumnMappingType], {
    description: 'Empty as long as nobody has said what the columns mean.',
  })
  mapping: ColumnMappingType[];
  @Field(() => [ColumnMappingType])
  suggestedMapping: ColumnMappingType[];
  @Field(() => [String], { description: 'Without these fields nothing can be read, and no column has them.' })
  missingFields: string[];
  @Field(() => importStateEnum)
  state: ImportState;
  @Field(() => Int, { description: 'Without the header.' })
  rowsInFile: number;
  @Field(() => DateTime)
  createdAt: Date;
  @Field(() => DateTime, { nullable: true })
  importedAt: Date | null;
  @Field(() => DateTime, { nullable: true })
  undoneAt: Date | null;

  readonly districtId: string | null;
  readonly companyId: string | null;
}

@ObjectType()
export class ListImportConnection extends connectionOf(ListImportType, 'ListImport') {}
