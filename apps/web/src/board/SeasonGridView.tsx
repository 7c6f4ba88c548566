import type { BoardNeedFragment } from '../graphql/generated/graphql.js';
import { partsOfDay } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { classNames } from '../ui/class-names.js';
import { Disclosure } from '../ui/index.js';
import { boardText } from './board-text.js';
import { Dot, Dots } from './Dots.js';
import { seasonGrid, worstFirst, type SeasonGrid } from './season-grid.js';

export interface SeasonGridProps {
  readonly needs: readonly BoardNeedFragment[];
  readonly selected: string | undefined;
  readonly onChoose: (needId: string) => void;
}

/** The season in one view: weeks across, associations down. A table in words says the same. */
export function SeasonGridView({ needs, selected, onChoose }: SeasonGridProps) {
  const t = useText(boardText);
  const grid = seasonGrid(needs);
  return (
    <Disclosure summary={t.grid}>
      <div className="flex flex-col gap-3">
        <p className="text-std-16N-170 text-solid-gray-700">{t.gridHint}</p>
        <Legend />
        <div className="max-h-80 overflow-auto border border-solid-gray-300">
          <GridTable grid={grid} selected={selected} onChoose={onChoose} />
        </div>
      </div>
    </Disclosure>
  );
}

function Legend() {
  const t = useText(boardText);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-std-16N-170">
      {(['settled', 'waiting', 'proposed', 'missing'] as const).map((part) => (
        <li key={part} className="inline-flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 8 8" className="size-4">
            <Dot x={4} y={4} part={part} />
          </svg>
          {t.legend[part]}
        </li>
      ))}
    </ul>
  );
}

interface GridTableProps {
  readonly grid: SeasonGrid<BoardNeedFragment>;
  readonly selected: string | undefined;
  readonly onChoose: (needId: string) => void;
}

/** A real table: its cells carry their words for who can't see the dots. */
function GridTable({ grid, selected, onChoose }: GridTableProps) {
  const t = useText(boardText);
  const format = useFormat();
  return (
    <table className="border-separate border-spacing-0 text-left">
      <thead>
        <tr>
          <th
            scope="col"
            className="sticky top-0 left-0 z-2 border-b border-solid-gray-420 bg-white px-2 text-std-16N-170"
          >
            {t.association}
          </th>
          {grid.weeks.map((week) => (
            <th
              key={week}
              scope="col"
              className="figures sticky top-0 z-1 min-w-8 border-b border-solid-gray-420 bg-white px-0.5 py-1 text-center text-dns-14N-120 font-400"
            >
              <span aria-hidden="true">
                {partsOfDay(week).month}/{partsOfDay(week).day}
              </span>
              <span className="sr-only">{t.weekOf(format.date(week, { short: true }))}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <tr key={row.name}>
            <th
              scope="row"
              className="sticky left-0 z-1 max-w-48 min-w-36 border-b border-solid-gray-200 bg-white px-2 py-1 text-dns-16N-120 font-400"
            >
              {row.name || t.nobody}
            </th>
            {grid.weeks.map((week) => {
              const cell = row.cells.get(week);
              const worst = cell && worstFirst(cell.needs)[0];
              if (!cell || !worst)
                return (
                  <td key={week} className="border-b border-solid-gray-200">
                    <span className="sr-only">{t.none}</span>
                  </td>
                );
              const current = cell.needs.some(({ id }) => id === selected);
              return (
                <td key={week} className="border-b border-solid-gray-200 p-0 text-center">
                  <button
                    type="button"
                    aria-label={t.cell(
                      row.name || t.nobody,
                      t.weekOf(format.date(week, { short: true })),
                      format.number(cell.fill.wanted),
                      format.number(cell.fill.wanted - cell.fill.missing),
                      format.number(cell.fill.missing),
                    )}
                    aria-current={current || undefined}
                    onClick={() => onChoose(worst.id)}
                    className={classNames(
                      'inline-flex min-h-8 w-full min-w-8 items-center justify-center px-0.5 hover:bg-key-100',
                      current && 'bg-key-100 outline-2 -outline-offset-2 outline-key-900',
                    )}
                  >
                    <Dots fill={cell.fill} />
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
