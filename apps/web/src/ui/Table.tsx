import { useId, type ReactNode } from 'react';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { classNames } from './class-names.js';
import { Checkbox } from './Choices.js';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The row's name: a row header, and the title of its card on a phone. Exactly one column. */
  readonly names?: boolean;
  readonly numeric?: boolean;
  /** As narrow as its content. */
  readonly tight?: boolean;
}

export interface Selection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** "選ぶ：設営 11月28日（土）" for a screen reader. */
  readonly label: (row: Row) => string;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selection?: Selection<Row>;
  /** The row that the page beside it shows. */
  readonly current?: string | undefined;
}

/**
 * One line of space around every row, no vertical lines. On a narrow screen each row is a card, its cells with
 * their headers. The roles are spelled out because `display` takes them away.
 */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  selection,
  current,
}: TableProps<Row>) {
  return (
    <table role="table" className="w-full border-collapse text-left max-tablet:block">
      <caption className={captionHidden ? 'sr-only' : 'mb-3 text-left text-std-18B-160 max-tablet:block'}>
        {caption}
      </caption>
      <thead role="rowgroup" className={selection ? 'max-tablet:block' : 'max-tablet:sr-only'}>
        <tr role="row" className="border-b-2 border-solid-gray-900 max-tablet:block">
          {selection && (
            <th role="columnheader" scope="col" className="not-on-paper w-0 pr-1">
              <SelectAll rows={rows} rowKey={rowKey} selection={selection} />
            </th>
          )}
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                'px-3 py-3 align-bottom text-std-16B-170 first:pl-1 last:pr-1 max-tablet:sr-only',
                column.numeric && 'text-right',
                column.tight && 'w-0 whitespace-nowrap',
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-tablet:flex max-tablet:flex-col max-tablet:gap-4 max-tablet:pt-4">
        {rows.map((row) => (
          <TableRow
            key={rowKey(row)}
            row={row}
            id={rowKey(row)}
            columns={columns}
            selection={selection}
            current={current}
          />
        ))}
      </tbody>
    </table>
  );
}

interface TableRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly selection: Selection<Row> | undefined;
  readonly current: string | undefined;
}

function TableRow<Row>({ row, id, columns, selection, current }: TableRowProps<Row>) {
  const chosen = selection?.selected.has(id) ?? false;
  return (
    <tr
      role="row"
      aria-current={current === id || undefined}
      className={classNames(
        'border-b border-solid-gray-300 align-top',
        'max-tablet:flex max-tablet:flex-col max-tablet:gap-2 max-tablet:rounded-8 max-tablet:border max-tablet:p-4',
        chosen || current === id ? 'bg-key-50' : 'hover:bg-solid-gray-50',
      )}
    >
      {selection && (
        <td role="cell" className="not-on-paper w-0 py-2 pr-1">
          <Checkbox
            name={`choose-${id}`}
            checked={chosen}
            onChange={(on) => selection.onChange(withOrWithout(selection.selected, [id], on))}
            label={<span className="tablet:sr-only">{selection.label(row)}</span>}
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} />
      ))}
    </tr>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const look = classNames(
    'px-3 py-4 first:pl-1 last:pr-1 max-tablet:p-0',
    column.numeric && 'figures tablet:text-right',
    column.tight && 'tablet:w-0 tablet:whitespace-nowrap',
  );
  if (column.names) {
    return (
      <th role="rowheader" scope="row" className={classNames(look, 'text-std-17B-170')}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={classNames(look, 'max-tablet:grid max-tablet:grid-cols-[7rem_1fr] max-tablet:gap-3')}
    >
      <span aria-hidden="true" className="text-std-16N-170 text-solid-gray-700 tablet:hidden">
        {column.header}
      </span>
      <div>{column.cell(row)}</div>
    </td>
  );
}

interface SelectAllProps<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selection: Selection<Row>;
}

function SelectAll<Row>({ rows, rowKey, selection }: SelectAllProps<Row>) {
  const t = useText(uiText);
  const name = useId();
  const keys = rows.map(rowKey);
  const count = keys.filter((key) => selection.selected.has(key)).length;
  return (
    <Checkbox
      name={name}
      checked={keys.length > 0 && count === keys.length}
      partly={count > 0 && count < keys.length}
      onChange={(on) => selection.onChange(withOrWithout(selection.selected, keys, on))}
      label={<span className="tablet:sr-only">{t.selectAll}</span>}
    />
  );
}

function withOrWithout(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(selected);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}
