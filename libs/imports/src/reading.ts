import { faultsOfText, type DateQuestion, type TextFault, type TimeQuestion } from '@app/domain';
import type { EventField, NeedField } from './event-columns.js';
import type { ColumnMapping } from './map-columns.js';
import type { OfferField, OfferProblemCode } from './offers/offer-columns.js';
import type { Mends } from './row-cells.js';
import type { TableRow } from './table.js';

export const piles = ['READY', 'CHECK', 'UNREADABLE'] as const;
/** そのまま, 確認が必要, 読み取れない. */
export type Pile = (typeof piles)[number];

export type ProblemCode =
  | `DATE_${DateQuestion}`
  | `TIME_${TimeQuestion}`
  | `TEXT_${TextFault}`
  | 'DATE_YEAR_INFERRED'
  | 'DATE_FROM_PROGRAM'
  | 'DATE_VAGUE'
  | 'DATE_REMARK'
  | 'TIME_REMARK'
  | 'TITLE_MISSING'
  | 'CODE_DAMAGED'
  | 'KEY_MISSING'
  | 'KEY_USED_TWICE'
  | 'POSITION_UNREADABLE'
  | 'POSITION_SWAPPED'
  | 'PHONE_MOBILE'
  | 'PHONE_WITHOUT_AREA'
  | 'URL_UNREADABLE'
  | 'NOT_A_FIGURE'
  | 'NEED_WITHOUT_ROLE'
  | 'NEED_WITHOUT_PEOPLE'
  | 'NEED_FEWEST_ABOVE_PEOPLE'
  | 'NEED_WITHOUT_DATE'
  | 'NEED_WITHOUT_TIME'
  | 'NEED_IS_PAST'
  | 'NEED_NOT_POSSIBLE'
  | 'NEED_SKILL_UNKNOWN'
  | 'NEED_ANSWER_BY_ASSUMED'
  | OfferProblemCode
  | 'ROW_LONGER_THAN_HEADER'
  | 'ROW_SHORTER_THAN_HEADER';

/** NOTE: for information. CHECK: a person must look. BLOCK: nothing can be made of the row. */
export type ProblemWeight = 'NOTE' | 'CHECK' | 'BLOCK';

export interface Problem {
  readonly field: EventField | `need.${NeedField}` | OfferField | null;
  readonly code: ProblemCode;
  readonly weight: ProblemWeight;
  /** The cell's own text. */
  readonly cellText: string;
  readonly suggestion?: string;
}

export function pileOf(problems: readonly Problem[]): Pile {
  if (problems.some(({ weight }) => weight === 'BLOCK')) return 'UNREADABLE';
  return problems.some(({ weight }) => weight === 'CHECK') ? 'CHECK' : 'READY';
}

/** A value read from a cell and what is in doubt about it. */
export interface WithProblems<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** What is wrong with a row as it stands in its file, whatever it is to become: shifted cells, lost characters. */
export function problemsOfRow<F extends EventField | OfferField>(
  row: TableRow,
  mapping: ColumnMapping<F>,
  mends: Mends<F>,
): Problem[] {
  const problems: Problem[] = [];
  const cellText = wholeRow(row);
  if (row.ragged === 'LONG')
    problems.push({ field: null, code: 'ROW_LONGER_THAN_HEADER', weight: 'CHECK', cellText });
  if (row.ragged === 'SHORT')
    problems.push({ field: null, code: 'ROW_SHORTER_THAN_HEADER', weight: 'NOTE', cellText });
  for (const [index, cell] of row.cells.entries()) {
    const field = mapping.columns[index]?.field ?? null;
    if (field !== null && mends[field] !== undefined) continue;
    for (const fault of faultsOfText(cell))
      problems.push({ field, code: `TEXT_${fault}`, weight: 'CHECK', cellText: cell });
  }
  return problems;
}

export function wholeRow({ cells }: Pick<TableRow, 'cells'>): string {
  return cells.filter((cell) => cell.trim() !== '').join(' | ');
}
