import type { TableRefusalCode } from '@app/imports';
import { Field, ObjectType } from '@nestjs/graphql';
import { type RefusalCode, resultOf } from '../graphql/refused.type.js';
import { ListImportType } from './list-import.type.js';
import { ImportRowType } from './import-row.type.js';

@ObjectType()
export class ListImportRead {
  @Field(() => ListImportType)
  import: ListImportType;
}
export const ListImportResult = resultOf('ListImportResult', ListImportRead);

@ObjectType()
export class ImportRowMended {
  @Field(() => ImportRowType)
  row: ImportRowType;
  @Field(() => ListImportType)
  import: ListImportType;
}
export const ImportRowResult = resultOf('ImportRowResult', ImportRowMended);

/** Why a file can't be read, in the API's words. */
export const fileRefusals: Readonly<Record<TableRefusalCode, RefusalCode>> = {
  EMPTY: 'FILE_EMPTY',
  NOT_A_TABLE: 'FILE_NOT_A_TABLE',
  TOO_LARGE: 'FILE_TOO_LARGE',
  TOO_MANY_ROWS: 'FILE_TOO_MANY_ROWS',
  UNREADABLE_ENCODING: 'FILE_ENCODING',
  PASSWORD_PROTECTED: 'FILE_PASSWORD',
  OLD_XLS: 'FILE_OLD_EXCEL',
  DAMAGED: 'FILE_DAMAGED',
  BROKEN_QUOTES: 'FILE_BROKEN_QUOTES',
  NO_HEADER: 'FILE_NO_HEADER',
};
