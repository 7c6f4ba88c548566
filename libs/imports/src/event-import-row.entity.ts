import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Duplicate } from './find-duplicates.js';
import type { ImportedEvent, Pile, Problem } from './imported-event.js';
import type { RowMends } from './read-events.js';
import type { ReportedRowReason, TableRow } from './table.js';

/** An event to be without what stands in columns of its own, and without contacts: nothing asks for those. */
export type StoredDraft = Omit<ImportedEvent, 'lineNumber' | 'pile' | 'problems' | 'contact'>;

/** One row of a file, as it stood there, with what became of it. */
@Entity('event_import_row')
export class ImportedRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'import_id' }) importId: string;
  @Column('integer', { name: 'row_number' }) rowNumber: number;
  @Column('jsonb') cells: string[];
  @Column('text', { nullable: true }) ragged: TableRow['ragged'];
  /** Why the row is no event; such rows are only shown. */
  @Column('text', { nullable: true }) reported: ReportedRowReason | null;
  /** What a person wrote in place of cells. */
  @Column('jsonb', { default: {} }) mends: RowMends;
  /** Null as long as nobody knows what the columns mean. */
  @Column('jsonb', { nullable: true }) draft: StoredDraft | null;
  @Column('jsonb', { default: [] }) problems: Problem[];
  @Column('text', { nullable: true }) pile: Pile | null;
  @Column('boolean', { name: 'left_out', default: false }) leftOut: boolean;
  @Column('jsonb', { name: 'duplicate_of', nullable: true }) duplicateOf: Omit<
    Duplicate,
    'lineNumber'
  > | null;
  /** Somebody has looked: a further sitting of the same day, not the same event twice. */
  @Column('boolean', { name: 'not_duplicate', default: false }) notDuplicate: boolean;
  @Column('uuid', { name: 'event_id', nullable: true }) eventId: string | null;
}

/** The row with what it was read as. */
export function readingOfRow({
  rowNumber,
  draft,
  pile,
  problems,
}: Pick<ImportedRow, 'rowNumber' | 'draft' | 'pile' | 'problems'>): RowEvent | null {
  return draft && pile && { ...draft, lineNumber: rowNumber, pile, problems };
}
export type RowEvent = Omit<ImportedEvent, 'contact'>;

/** How a row that was read is stored. */
export function storedReading({ lineNumber, pile, problems, contact: _contact, ...draft }: ImportedEvent) {
  return { rowNumber: lineNumber, pile, problems, draft };
}
