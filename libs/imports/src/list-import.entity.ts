import type { YearHint } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RememberedColumns } from './map-columns.js';
import type { LineEnd } from './table.js';
import type { Generation } from './vocabulary.js';

export const listKinds = ['EVENTS', 'OFFERS'] as const;
export type ListKind = (typeof listKinds)[number];

export const importStates = ['NEEDS_MAPPING', 'READ', 'IMPORTED', 'UNDONE'] as const;
export type ImportState = (typeof importStates)[number];

/** What is known of a file besides its rows. */
export interface FileFacts {
  readonly lineEnd: LineEnd;
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  readonly headerRow: number;
  /** Of the last reading; null while the columns aren't mapped. */
  readonly hint: YearHint | null;
}

/** A list that somebody of a desk or a company chose, read and kept until it is imported, and after. */
@Entity('list_import')
export class ListImportRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text', { default: 'EVENTS' }) kind: ListKind;
  /** Whose it is: of a district's desk, or of a company. */
  @Column('uuid', { name: 'district_id', nullable: true }) districtId: string | null;
  @Column('uuid', { name: 'company_id', nullable: true }) companyId: string | null;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text', { name: 'file_sha256' }) fileSha256: string;
  @Column('text') format: 'CSV' | 'XLSX';
  @Column('text', { nullable: true }) encoding: string | null;
  @Column('text') generation: Generation | 'OWN';
  @Column('jsonb') headers: string[];
  /** By column; null until somebody has said what the columns of a list of no standard mean. */
  @Column('jsonb', { nullable: true }) mapping: (string | null)[] | null;
  @Column('jsonb', { default: {} }) facts: FileFacts;
  @Column('text') state: ImportState;
  @Column('integer', { name: 'rows_in_file' }) rowsInFile: number;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'imported_at', nullable: true }) importedAt: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
}

/** What the columns of a district's or a company's own kind of list mean, as somebody once said. */
@Entity('column_mapping')
export class ColumnMappingRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text', { default: 'EVENTS' }) kind: ListKind;
  @Column('uuid', { name: 'district_id', nullable: true }) districtId: string | null;
  @Column('uuid', { name: 'company_id', nullable: true }) companyId: string | null;
  @Column('text') fingerprint: string;
  @Column('jsonb') mapping: RememberedColumns;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
