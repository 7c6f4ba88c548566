import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { MapImportColumnsDocument, type ListKind } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { Button, Section, Select } from '../ui/index.js';
import type { ImportOnPage } from './import-on-page.js';
import { useListText } from './list-words.js';

const nothing = 'NOTHING';
const required = { EVENTS: ['title', 'startDate'], OFFERS: ['people'] } as const;
const samples = 3;

/** What each column of a list of no standard means, beside what stands in it; remembered for the next such list. */
export function ColumnMapping({ file }: { readonly file: ImportOnPage }) {
  const t = useListText(file.kind);
  const problems = useFormProblems();
  const command = useCommand(MapImportColumnsDocument);
  /** Columns of needs (募集_…) are known by their name. */
  const open = file.suggestedMapping.filter(({ need }) => need === null);
  const [fields, setFields] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(open.map(({ column, field }) => [column, field ?? nothing])),
  );
  const meanings = open.map(({ column }) => fields[column] ?? nothing);
  const save = async () => {
    const used = meanings.filter((field) => field !== nothing);
    const missing = required[file.kind].some((field) => !used.includes(field));
    const firstColumn = `column-${open[0]?.column ?? 0}`;
    const twice = open.filter(
      ({ column }, index) =>
        fields[column] !== nothing && meanings.indexOf(fields[column] ?? nothing) < index,
    );
    const sound = problems.show([
      ...(missing ? [{ name: firstColumn, error: t.mapMissing }] : []),
      ...twice.map(({ column }) => ({ name: `column-${column}`, error: t.mapTwice })),
    ]);
    if (!sound) return;
    const columns = open.map(({ column }) => ({
      column,
      field: fields[column] === nothing ? null : (fields[column] ?? null),
    }));
    const result = (await command.run({ input: { importId: file.id, columns } }))?.mapImportColumns;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
  };
  return (
    <Section title={t.mapTitle}>
      <p className="max-w-prose">{t.mapLead}</p>
      <form
        noValidate
        className="flex flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormProblemsBox problems={problems} failure={command.failure} />
        <ul className="flex flex-col border-t border-solid-gray-300">
          {open.map(({ header, column }) => (
            <ColumnLine
              key={column}
              kind={file.kind}
              header={header.trim() || t.noHeader(String(column + 1))}
              column={column}
              cells={cellsOf(file, column)}
              field={fields[column] ?? nothing}
              onChange={(field) => setFields((before) => ({ ...before, [column]: field }))}
              error={problems.errorOf(`column-${column}`)}
            />
          ))}
          {file.suggestedMapping
            .filter(({ need }) => need !== null)
            .map(({ header, column }) => (
              <li key={column} className="border-b border-solid-gray-300 py-4">
                <p className="text-std-17B-170">{header}</p>
                <p className="text-std-16N-170 text-solid-gray-800">{t.needColumn}</p>
              </li>
            ))}
        </ul>
        <div>
          <Button type="submit" size="large" busy={command.running}>
            {t.mapSave}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** The first different texts of a column. */
function cellsOf(file: ImportOnPage, column: number): readonly string[] {
  const texts = file.sample.edges.map(
    ({ node }) => node.cells.find((cell) => cell.column === column)?.text.trim() ?? '',
  );
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, samples);
}

interface ColumnLineProps {
  readonly kind: ListKind;
  readonly header: string;
  readonly column: number;
  readonly cells: readonly string[];
  readonly field: string;
  readonly onChange: (field: string) => void;
  readonly error: string | undefined;
}

function ColumnLine({ kind, header, column, cells, field, onChange, error }: ColumnLineProps) {
  const t = useListText(kind);
  const options = [
    { value: nothing, label: t.mapNothing },
    ...Object.entries(t.field).map(([value, label]) => ({ value, label })),
  ];
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-b border-solid-gray-300 py-4 roomy:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <p className="text-std-17B-170">{header}</p>
        <ul className="text-std-16N-170 text-solid-gray-800">
          {cells.map((text) => (
            <li key={text} className="truncate">
              {text}
            </li>
          ))}
        </ul>
      </div>
      <Select
        name={`column-${column}`}
        label={t.mapFieldOf(header)}
        value={field}
        onChange={onChange}
        options={options}
        width="full"
        error={error}
      />
    </li>
  );
}
