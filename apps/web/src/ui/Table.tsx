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

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Safari drops a table's roles as soon as its `display` changes, and on a phone it does. */

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
    <table role="table" className="w-full border-collapse text-left phone:block">
      <caption className={captionHidden ? 'sr-only' : 'mb-3 text-left text-std-18B-160 phone:block'}>
        {caption}
      </caption>
      <thead role="rowgroup" className={selection ? 'phone:block' : 'phone:sr-only'}>
        <tr role="row" className="border-b-2 border-solid-gray-900 phone:block">
          {selection && (
            <th role="columnheader" scope="col" className="not-on-paper pr-1 phone:block roomy:w-0">
              <SelectAll rows={rows} rowKey={rowKey} selection={selection} />
            </th>
          )}
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                'px-3 py-3 align-bottom text-std-16B-170 first:pl-1 last:pr-1 phone:sr-only',
                column.numeric && 'text-right',
                column.tight && 'w-0 whitespace-nowrap',
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="phone:flex phone:flex-col phone:gap-4 phone:pt-4">
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
  const t = useText(uiText);
  const chosen = selection?.selected.has(id) ?? false;
  return (
    <tr
      role="row"
      aria-current={current === id || undefined}
      className={classNames(
        'border-b border-solid-gray-300 align-top',
        'phone:flex phone:flex-col phone:gap-2 phone:rounded-8 phone:border phone:p-4',
        chosen || current === id ? 'bg-key-50' : 'hover:bg-solid-gray-50',
      )}
    >
      {selection && (
        <td role="cell" className="not-on-paper py-2 pr-1 phone:-order-1 phone:p-0 roomy:w-0">
          <Checkbox
            name={`choose-${id}`}
            checked={chosen}
            onChange={(on) => selection.onChange(withOrWithout(selection.selected, [id], on))}
            label={
              <>
                <span aria-hidden="true" className="roomy:hidden">
                  {t.selectRow}
                </span>
                <span className="sr-only">{selection.label(row)}</span>
              </>
            }
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
    'px-3 py-4 roomy:first:pl-1 roomy:last:pr-1 phone:p-0',
    column.numeric && 'figures roomy:text-right',
    column.tight && 'roomy:w-0 roomy:whitespace-nowrap',
  );
  if (column.names) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={classNames(look, 'text-std-17B-170 phone:-order-2 roomy:min-w-40 broad:min-w-60')}
      >
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={classNames(look, 'phone:grid phone:grid-cols-[7rem_1fr] phone:gap-3')}>
      <span aria-hidden="true" className="text-std-16N-170 text-solid-gray-700 roomy:hidden">
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
      label={<span className="roomy:sr-only">{t.selectAll}</span>}
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
