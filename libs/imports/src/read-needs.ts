import { readEventDate, readTimeOfDay, type YearHint } from '@app/domain';
import type { EventField, NeedField } from './event-columns.js';
import type { ImportedNeed } from './imported-event.js';
import type { Problem, WithProblems } from './reading.js';
import type { ColumnMapping, MappedColumn } from './map-columns.js';
import type { RowCells } from './row-cells.js';

/** Staffing needs from the columns `募集_役割`, `募集_人数` …; `募集2_…` holds a second one. */
export function readNeeds(
  cells: RowCells<EventField>,
  mapping: ColumnMapping<EventField>,
  hint: YearHint,
): WithProblems<readonly ImportedNeed[]> {
  const columns = mapping.columns.filter(({ need }) => need !== null);
  const places = [...new Set(columns.flatMap(({ need }) => need?.place ?? []))].toSorted((a, b) => a - b);
  const read = places.flatMap(
    (place) =>
      readNeed(
        cells,
        columns.filter(({ need }) => need?.place === place),
        hint,
      ) ?? [],
  );
  return {
    value: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readNeed(
  cells: RowCells<EventField>,
  columns: readonly MappedColumn<EventField>[],
  hint: YearHint,
): WithProblems<ImportedNeed | null> | null {
  const text = (field: NeedField) => {
    const column = columns.find(({ need }) => need?.field === field);
    return column ? cells.raw(column) : '';
  };
  if (columns.every((column) => cells.raw(column) === '')) return null;
  const problems: Problem[] = [];
  const doubt = (field: NeedField, code: Problem['code']) =>
    problems.push({ field: `need.${field}`, code, weight: 'CHECK', cellText: text(field) });
  const people = headcount(text('people'));
  const fewest = text('fewest') === '' ? 1 : headcount(text('fewest'));
  if (text('role') === '') doubt('role', 'NEED_WITHOUT_ROLE');
  if (people === null) doubt('people', 'NEED_WITHOUT_PEOPLE');
  if (fewest === null) doubt('fewest', 'NOT_A_FIGURE');
  if (people !== null && fewest !== null && fewest > people) doubt('fewest', 'NEED_FEWEST_ABOVE_PEOPLE');
  const time = (field: 'start' | 'end') => {
    const reading = readTimeOfDay(text(field));
    if (reading.kind === 'OPEN') doubt(field, `TIME_${reading.why}`);
    return reading.kind === 'TIME' ? reading.time : null;
  };
  const [start, end] = [time('start'), time('end')];
  const due = readEventDate(text('answerBy'), hint);
  if (due.kind === 'OPEN' && due.why !== 'EMPTY') doubt('answerBy', `DATE_${due.why}`);
  if (due.kind === 'DAYS' || due.kind === 'PERIOD') doubt('answerBy', 'DATE_NOT_UNDERSTOOD');
  if (due.kind === 'DAY' && due.sureness !== 'STATED') doubt('answerBy', 'DATE_YEAR_INFERRED');
  if (people === null || text('role') === '') return { value: null, problems };
  const skills = text('skills')
    .split(/[、,;・/\n]/u)
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '');
  const fewestPeople = Math.min(fewest ?? 1, people);
  const answerBy = due.kind === 'DAY' ? due.date : null;
  return { value: { role: text('role'), people, fewestPeople, start, end, skills, answerBy }, problems };
}

function headcount(text: string): number | null {
  const match = /^(\d{1,4})(人|名)?$/u.exec(text.normalize('NFKC').trim());
  const people = match ? Number(match[1]) : 0;
  return people > 0 ? people : null;
}
