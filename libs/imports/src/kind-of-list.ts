import type { YearHint } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import type { KeptRow } from './imports.commands.js';
import type { ListImportRow } from './list-import.entity.js';
import type { ImportedRow, StoredReading } from './list-import-row.entity.js';
import type { OfferChange } from './offers/mend-offer.js';
import type { RowChange } from './mend-row.js';
import type { Vocabulary } from './vocabulary.js';

export interface RowMending extends RowChange {
  readonly leftOut?: boolean | null;
  /** It is another sitting or other people, not the same twice: it is to come in although it looks like a duplicate. */
  readonly notDuplicate?: boolean | null;
  /** Of a row in a list of offers. */
  readonly offer?: OfferChange | null;
}

/** A list in hand, whose lock this transaction holds. */
export interface ListAtHand {
  readonly tx: Transaction;
  readonly scope: Scope;
  readonly list: ListImportRow;
  /** In Japan. */
  readonly today: string;
}

/** What the machinery of lists leaves to their kinds: the words of the header, a row's meaning, and what becomes of it. */
export interface KindOfList {
  readonly vocabulary: Vocabulary<string>;
  /** As the record calls it, and what it counts. */
  readonly imported: { readonly action: string; readonly counted: string };
  /** All rows, with what was mended of them before. */
  readonly readRows: (
    at: ListAtHand,
    rows: readonly KeptRow[],
  ) => Promise<{ readonly readings: readonly StoredReading[]; readonly hint: YearHint }>;
  readonly mend: (
    at: ListAtHand,
    row: ImportedRow,
    mending: RowMending,
  ) => Promise<{ readonly reading: StoredReading; readonly mends: ImportedRow['mends'] }>;
  /** Finds anew which rows repeat another row or something that is there. A row that stays out makes no other a duplicate. */
  readonly saveDuplicates: (at: ListAtHand) => Promise<void>;
  /** Everything of the list that can be stored is. Gives how many. */
  readonly store: (at: ListAtHand) => Promise<number>;
  /** Takes all of it away again and gives how many; null, and nothing has happened, where people count on some of it. */
  readonly remove: (at: ListAtHand) => Promise<number | null>;
}
