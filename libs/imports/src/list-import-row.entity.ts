import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ImportedEvent } from './imported-event.js';
import type { Pile, Problem } from './reading.js';
import type { ImportedOffer } from './offers/imported-offer.js';
import type { OfferMends } from './offers/read-offers.js';
import type { RowMends } from './read-events.js';
import type { ReportedRowReason, TableRow } from './table.js';

/** An event to be without what stands in columns of its own, and without contacts: nothing asks for those. */
export type StoredDraft = Omit<ImportedEvent, 'lineNumber' | 'pile' | 'problems' | 'contact'>;

/** An offer to be, likewise. */
export type StoredOffer = Omit<ImportedOffer, 'lineNumber' | 'pile' | 'problems'>;

/** The earlier row, the event or the offer that a row repeats. */
export interface StoredDuplicate {
  readonly reason: 'SAME_KEY' | 'SAME_TITLE_DAY_AND_PLACE' | 'SAME_COMPANY_AND_TIMES';
  readonly of:
    | { readonly kind: 'ROW'; readonly lineNumber: number }
    | { readonly kind: 'EVENT' | 'OFFER'; readonly id: string };
  /** It says other dates, times or numbers than what it repeats. */
  readonly changed: boolean;
}

/** What a row was read as. */
export interface StoredReading {
  readonly rowNumber: number;
  readonly pile: Pile;
  readonly problems: readonly Problem[];
  readonly draft: StoredDraft | StoredOffer;
}

/** One row of a file, as it stood there, with what became of it. */
@Entity('list_import_row')
export class ImportedRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'import_id' }) importId: string;
  @Column('integer', { name: 'row_number' }) rowNumber: number;
  @Column('jsonb') cells: string[];
  @Column('text', { nullable: true }) ragged: TableRow['ragged'];
  /** Why the row is no event; such rows are only shown. */
  @Column('text', { nullable: true }) reported: ReportedRowReason | null;
  /** What a person wrote in place of cells. */
  @Column('jsonb', { default: {} }) mends: RowMends | OfferMends;
  /** Null as long as nobody knows what the columns mean. */
  @Column('jsonb', { nullable: true }) draft: StoredDraft | StoredOffer | null;
  @Column('jsonb', { default: [] }) problems: Problem[];
  @Column('text', { nullable: true }) pile: Pile | null;
  @Column('boolean', { name: 'left_out', default: false }) leftOut: boolean;
  @Column('jsonb', { name: 'duplicate_of', nullable: true }) duplicateOf: StoredDuplicate | null;
  /** Somebody has looked: a further sitting of the same day, not the same event twice. */
  @Column('boolean', { name: 'not_duplicate', default: false }) notDuplicate: boolean;
  @Column('uuid', { name: 'event_id', nullable: true }) eventId: string | null;
  @Column('uuid', { name: 'offer_id', nullable: true }) offerId: string | null;
}

type ReadRow = Pick<ImportedRow, 'rowNumber' | 'draft' | 'pile' | 'problems'>;
export type RowEvent = Omit<ImportedEvent, 'contact'>;

/** A row of a list of events with what it was read as. */
export function readingOfRow({ rowNumber, draft, pile, problems }: ReadRow): RowEvent | null {
  return draft && pile && { ...(draft as StoredDraft), lineNumber: rowNumber, pile, problems };
}

/** Likewise of a list of offers. */
export function offerOfRow({ rowNumber, draft, pile, problems }: ReadRow): ImportedOffer | null {
  return draft && pile && { ...(draft as StoredOffer), lineNumber: rowNumber, pile, problems };
}

/** How a row that was read is stored. */
export function storedReading({
  lineNumber,
  pile,
  problems,
  contact: _contact,
  ...draft
}: ImportedEvent): StoredReading {
  return { rowNumber: lineNumber, pile, problems, draft };
}

export function storedOffer({ lineNumber, pile, problems, ...draft }: ImportedOffer): StoredReading {
  return { rowNumber: lineNumber, pile, problems, draft };
}
