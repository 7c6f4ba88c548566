/** The smallest and the largest whole number that a column may hold; `-1` stands for no limit where it is allowed. */
type Column = readonly [name: string, least: number, most: number];

const most = {
  rows: 1_000_000,
  windows: 2000,
  minute: 10_000_000,
  metre: 10_000_000,
  people: 10_000,
  row: 2 ** 31 - 1,
};

const venueColumns: readonly Column[] = [
  ['east', -most.metre, most.metre],
  ['north', -most.metre, most.metre],
  ['district', 0, most.row],
];
const needColumns: readonly Column[] = [
  ['venue', 0, most.row],
  ['start', -most.minute, most.minute],
  ['end', -most.minute, most.minute],
  ['r', 1, most.people],
  ['m', 1, most.people],
  ['skills', 0, most.row],
  ['theme', 0, 6],
  ['w', 1, 5],
  ['assoc', 0, most.row],
  ['kmax', 1, most.people],
];
const offerColumns: readonly Column[] = [
  ['company', 0, most.row],
  ['cap', 1, most.people],
  ['g', 1, most.people],
  ['e', 0, most.rows],
  ['budget', -1, most.row],
  ['pmax', -1, most.people],
  ['skills', 0, most.row],
  ['d0', 0, most.row],
  ['districtMask', 0, 31],
  ['x', -most.metre, most.metre],
  ['y', -most.metre, most.metre],
  ['themeMask', 0, 127],
  ['seeksNew', 0, 1],
];
const windowColumns: readonly Column[] = [
  ['start', -most.minute, most.minute],
  ['end', -most.minute, most.minute],
];
const pastColumns: readonly Column[] = [
  ['company', 0, most.row],
  ['assoc', 0, most.row],
];
/** The solver's travel times are the product's: other ones would be another problem. */
const paramColumns: readonly Column[] = [
  ['travelBase', 30, 30],
  ['travelPerKm', 4, 4],
  ...['headPoints', 'splitCost', 'affTheme', 'affNear', 'affPast', 'affNew'].map((name): Column => [
    name,
    0,
    1_000_000,
  ]),
];

/** What keeps a value from being an instance of csr-match/1 (English, one line); null: nothing. */
export function instanceFault(value: unknown): string | null {
  if (!isRecord(value) || value['format'] !== 'csr-match/1') return 'format is not csr-match/1';
  if (typeof value['name'] !== 'string' || value['name'] === '' || value['name'].length > 200)
    return 'name must be a text of 1 to 200 characters';
  return (
    paramsFault(value['params']) ??
    tableFault('venues', value['venues'], venueColumns) ??
    tableFault('needs', value['needs'], needColumns, needFault) ??
    tableFault('offers', value['offers'], offerColumns, offerFault) ??
    tableFault('past', value['past'], pastColumns) ??
    venueFault(value['needs'] as number[][], value['venues'] as unknown[])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function paramsFault(params: unknown): string | null {
  if (!isRecord(params)) return 'params is missing';
  for (const column of paramColumns) {
    const fault = cellFault(params[column[0]], column);
    if (fault !== null) return `params: ${fault}`;
  }
  const { segPct, segPts } = params;
  const sound =
    isWholeList(segPct) &&
    isWholeList(segPts) &&
    segPct.length === segPts.length &&
    segPct.every((percent, at) => percent > (segPct[at - 1] ?? 0) && percent <= 100) &&
    segPts.every((points, at) => points >= 0 && points <= (segPts[at - 1] ?? 1_000_000));
  return sound ? null : 'params: segPct must rise to at most 100, and segPts must not rise';
}

function isWholeList(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each));
}

/** Whole numbers in the columns' order, more columns only where `rowFault` looks at them. */
function tableFault(
  name: string,
  table: unknown,
  columns: readonly Column[],
  rowFault: (row: readonly unknown[]) => string | null = () => null,
): string | null {
  if (!Array.isArray(table) || table.length > most.rows)
    return `${name} must be a list of at most ${most.rows} rows`;
  for (const [at, row] of table.entries()) {
    const fault = Array.isArray(row) ? (cellsFault(row, columns) ?? rowFault(row)) : 'not a list';
    if (fault !== null) return `${name}[${at}]: ${fault}`;
  }
  return null;
}

function cellsFault(row: readonly unknown[], columns: readonly Column[]): string | null {
  for (const [at, column] of columns.entries()) {
    const fault = cellFault(row[at], column);
    if (fault !== null) return fault;
  }
  return null;
}

function cellFault(cell: unknown, [name, least, largest]: Column): string | null {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= largest) return null;
  return least === largest
    ? `${name} must be ${least}`
    : `${name} must be a whole number from ${least} to ${largest}`;
}

function needFault(row: readonly unknown[]): string | null {
  const [, start, end, people, fewest] = row as readonly number[];
  if (start! >= end!) return 'start must lie before end';
  return fewest! > people! ? 'm must not exceed r' : null;
}

function offerFault(row: readonly unknown[]): string | null {
  const windows = row[offerColumns.length];
  if (!Array.isArray(windows) || windows.length > most.windows)
    return `windows must be a list of at most ${most.windows}`;
  return tableFault('windows', windows, windowColumns, ([start, end]) =>
    (start as number) < (end as number) ? null : 'start must lie before end',
  );
}

function venueFault(needs: readonly (readonly number[])[], venues: readonly unknown[]): string | null {
  const row = needs.findIndex(([venue]) => venue! >= venues.length);
  return row < 0 ? null : `needs[${row}]: there is no venue ${needs[row]![0]}`;
}
