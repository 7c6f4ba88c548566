import { useState } from 'react';
import { eventFormText } from '../events/event-form-text.js';
import { readSaidDate } from '../events/said-date.js';
import { WhenField } from '../events/WhenField.js';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  MendImportRowDocument,
  type ImportRowPartsFragment,
  type MendImportRowInput,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button, TextField, TimeField, useAnnounce } from '../ui/index.js';
import { importsText } from './imports-text.js';

type Row = ImportRowPartsFragment;

export interface MendFormProps {
  readonly row: Row;
  readonly onDone: () => void;
}

const fieldNames = [
  'title',
  'date',
  'startTime',
  'endTime',
  'venueName',
  'venueAddress',
  'organiser',
] as const;

/** Which cells a field was read from. */
const sources: Readonly<Record<(typeof fieldNames)[number], readonly string[]>> = {
  title: ['title'],
  date: ['startDate', 'endDate', 'dateRemarks'],
  startTime: ['startTime'],
  endTime: ['endTime'],
  venueName: ['venue'],
  venueAddress: ['address', 'town', 'streetNumber', 'building'],
  organiser: ['organiser'],
};

/** In place, with the cell's own text over each field that is in doubt. */
export function MendForm({ row, onDone }: MendFormProps) {
  const t = useText(importsText);
  const ui = useText(uiText);
  const f = useText(eventFormText);
  const form = useMending(row, onDone);
  const { values, set, problems } = form;
  const hintOf = (name: (typeof fieldNames)[number]) => {
    const cell = row.problems.find(({ field }) => field !== null && sources[name].includes(field));
    if (!cell) return undefined;
    return cell.cellText.trim() === '' ? t.emptyCell : t.cell(cell.cellText);
  };
  const text = (name: 'title' | 'venueName' | 'venueAddress' | 'organiser', label: string) => (
    <TextField
      name={`${name}-${row.id}`}
      label={label}
      hint={hintOf(name)}
      required={name === 'title'}
      value={values[name]}
      onChange={(value) => set({ [name]: value })}
      error={problems.errorOf(`${name}-${row.id}`)}
    />
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-5 rounded-8 bg-solid-gray-50 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <FormProblemsBox problems={problems} failure={form.failure} />
      {text('title', f.title)}
      {hintOf('date') && <p className="text-std-16N-170">{hintOf('date')}</p>}
      <WhenField
        name={`date-${row.id}`}
        value={values.said}
        onChange={(said) => set({ said })}
        error={problems.errorOf(`date-${row.id}`)}
      />
      <div className="grid gap-5 roomy:grid-cols-2">
        <TimeField
          name={`startTime-${row.id}`}
          label={f.start}
          hint={hintOf('startTime')}
          value={values.startTime}
          onChange={(startTime) => set({ startTime })}
          error={problems.errorOf(`startTime-${row.id}`)}
        />
        <TimeField
          name={`endTime-${row.id}`}
          label={f.end}
          hint={hintOf('endTime')}
          value={values.endTime}
          onChange={(endTime) => set({ endTime })}
          error={problems.errorOf(`endTime-${row.id}`)}
        />
      </div>
      {text('venueName', f.place)}
      {text('venueAddress', f.address)}
      {text('organiser', t.organiser)}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={form.busy}>
          {t.mendSave}
        </Button>
        <Button kind="text" onClick={onDone}>
          {ui.close}
        </Button>
      </div>
    </form>
  );
}

function useMending(row: Row, onDone: () => void) {
  const t = useText(importsText);
  const f = useText(eventFormText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(MendImportRowDocument);
  const draft = row.draft;
  const [first] = useState({
    title: draft?.title ?? '',
    said: draft?.date ? format.date(draft.date) : (draft?.dateText ?? ''),
    startTime: draft?.startTime ?? null,
    endTime: draft?.endTime ?? null,
    venueName: draft?.venueName ?? '',
    venueAddress: draft?.venueAddress ?? '',
    organiser: draft?.organiser ?? '',
  });
  const [values, setValues] = useState(first);
  const save = async () => {
    const sound = problems.show(
      values.title.trim() === '' ? [{ name: `title-${row.id}`, error: f.titleMissing }] : [],
    );
    if (!sound) return;
    const result = (await command.run({ input: mendInput(row.id, values, first) }))?.mendImportRow;
    if (result?.__typename === 'Refused') {
      const fields = result.fields.map(({ path, code }) => ({
        path: `${path.replace(/^input\./, '').replace('dateText', 'date')}-${row.id}`,
        code,
      }));
      problems.showRefusal(
        { ...result, fields },
        fieldNames.map((name) => `${name}-${row.id}`),
      );
    }
    if (result?.__typename !== 'ImportRowMended') return;
    announce({ text: t.mended(t.rowNumber(String(row.rowNumber))) });
    onDone();
  };
  return {
    values,
    set: (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part })),
    problems,
    save,
    busy: command.running,
    failure: command.failure,
  };
}

interface Mending {
  readonly title: string;
  readonly said: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly venueName: string;
  readonly venueAddress: string;
  readonly organiser: string;
}

/** Only what was changed: a date that stood there stays as it was read. */
function mendInput(rowId: string, values: Mending, first: Mending): MendImportRowInput {
  const { said, ...texts } = values;
  const { said: saidFirst, ...textsFirst } = first;
  const changed = Object.fromEntries(
    Object.entries(texts).filter(([name, value]) => value !== textsFirst[name as keyof typeof texts]),
  );
  if (said === saidFirst) return { rowId, ...changed };
  const reading = readSaidDate(said, today());
  const date = reading.kind === 'DAY' ? { date: reading.date } : { dateText: said.trim() };
  return { rowId, ...changed, ...date };
}
