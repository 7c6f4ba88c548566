import { Button, DateField, FieldSet, RadioGroup, TimeField, Checkbox } from '../ui/index.js';
import { useText } from '../i18n/language.js';
import type { PatternDraft, WindowDraft } from './draft.js';
import { offersText } from './offers-text.js';

type ErrorOf = (name: string) => string | undefined;

export interface PatternFieldsProps {
  readonly pattern: PatternDraft;
  readonly index: number;
  readonly errorOf: ErrorOf;
  readonly onChange: (pattern: PatternDraft) => void;
  readonly onRemove: () => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** One weekly stretch: weekdays, from when to when, between which days. */
export function PatternFields({ pattern, index, errorOf, onChange, onRemove }: PatternFieldsProps) {
  const t = useText(offersText);
  const path = `patterns.${index}`;
  const change = (part: Partial<PatternDraft>) => onChange({ ...pattern, ...part });
  const toggle = (day: number, on: boolean) =>
    change({
      weekdays: on
        ? [...pattern.weekdays, day].toSorted((a, b) => a - b)
        : pattern.weekdays.filter((other) => other !== day),
    });
  const title = t.weeklyNumber(String(index + 1));
  return (
    <section
      aria-label={title}
      className="flex flex-col gap-5 rounded-12 border border-solid-gray-300 p-4 roomy:p-5"
    >
      <FieldSet name={`${path}.weekdays`} legend={t.weekdays} required error={errorOf(`${path}.weekdays`)}>
        <div className="flex flex-wrap gap-x-4">
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              name={`${path}.weekday.${day}`}
              label={t.weekday[day]}
              checked={pattern.weekdays.includes(day)}
              onChange={(on) => toggle(day, on)}
            />
          ))}
        </div>
      </FieldSet>
      <FromTo path={path} value={pattern} errorOf={errorOf} onChange={change} />
      <div className="grid gap-5 roomy:grid-cols-2">
        <DateField
          name={`${path}.firstDay`}
          label={t.firstDay}
          required
          value={pattern.firstDay}
          onChange={(firstDay) => change({ firstDay })}
          error={errorOf(`${path}.firstDay`)}
        />
        <DateField
          name={`${path}.lastDay`}
          label={t.lastDay}
          required
          value={pattern.lastDay}
          onChange={(lastDay) => change({ lastDay })}
          error={errorOf(`${path}.lastDay`)}
        />
      </div>
      <RadioGroup
        name={`${path}.holidays`}
        legend={t.holidays}
        required
        value={pattern.holidays}
        onChange={(holidays) => change({ holidays })}
        options={(['AS_WEEKDAY', 'NEVER', 'ONLY'] as const).map((value) => ({
          value,
          label: t.holidayRule[value],
        }))}
      />
      <ExceptDates pattern={pattern} path={path} onChange={change} />
      <p>
        <Button kind="text" size="small" label={t.removeOf(title)} onClick={onRemove}>
          {t.remove}
        </Button>
      </p>
    </section>
  );
}

interface ExceptDatesProps {
  readonly pattern: PatternDraft;
  readonly path: string;
  readonly onChange: (part: Partial<PatternDraft>) => void;
}

function ExceptDates({ pattern, path, onChange }: ExceptDatesProps) {
  const t = useText(offersText);
  const { exceptDates } = pattern;
  return (
    <div className="flex flex-col items-start gap-4">
      {exceptDates.map((day, at) => (
        <div key={at} className="flex flex-wrap items-end gap-3">
          <DateField
            name={`${path}.exceptDates.${at}`}
            label={t.exceptDay(String(at + 1))}
            value={day}
            onChange={(next) => onChange({ exceptDates: exceptDates.with(at, next) })}
          />
          {at === exceptDates.length - 1 && (
            <Button
              kind="text"
              size="small"
              label={t.removeOf(t.exceptDay(String(at + 1)))}
              onClick={() => onChange({ exceptDates: exceptDates.slice(0, -1) })}
            >
              {t.remove}
            </Button>
          )}
        </div>
      ))}
      <Button kind="secondary" size="small" onClick={() => onChange({ exceptDates: [...exceptDates, null] })}>
        {t.addExcept}
      </Button>
    </div>
  );
}

interface FromToProps {
  readonly path: string;
  readonly value: Pick<WindowDraft, 'fromTime' | 'toTime'>;
  readonly errorOf: ErrorOf;
  readonly onChange: (part: Partial<Pick<WindowDraft, 'fromTime' | 'toTime'>>) => void;
}

function FromTo({ path, value, errorOf, onChange }: FromToProps) {
  const t = useText(offersText);
  return (
    <div className="grid gap-5 roomy:grid-cols-2">
      <TimeField
        name={`${path}.fromTime`}
        label={t.from}
        required
        value={value.fromTime}
        onChange={(fromTime) => onChange({ fromTime })}
        error={errorOf(`${path}.fromTime`)}
      />
      <TimeField
        name={`${path}.toTime`}
        label={t.to}
        required
        value={value.toTime}
        onChange={(toTime) => onChange({ toTime })}
        error={errorOf(`${path}.toTime`)}
      />
    </div>
  );
}

export interface WindowFieldsProps {
  readonly window: WindowDraft;
  readonly index: number;
  readonly errorOf: ErrorOf;
  readonly onChange: (window: WindowDraft) => void;
  readonly onRemove: () => void;
}

/** One day on which the people can come. */
export function WindowFields({ window, index, errorOf, onChange, onRemove }: WindowFieldsProps) {
  const t = useText(offersText);
  const path = `windows.${index}`;
  const title = t.singleNumber(String(index + 1));
  return (
    <section
      aria-label={title}
      className="flex flex-col gap-5 rounded-12 border border-solid-gray-300 p-4 roomy:p-5"
    >
      <DateField
        name={`${path}.date`}
        label={t.day}
        required
        value={window.date}
        onChange={(date) => onChange({ ...window, date })}
        error={errorOf(`${path}.date`)}
      />
      <FromTo
        path={path}
        value={window}
        errorOf={errorOf}
        onChange={(part) => onChange({ ...window, ...part })}
      />
      <p>
        <Button kind="text" size="small" label={t.removeOf(title)} onClick={onRemove}>
          {t.remove}
        </Button>
      </p>
    </section>
  );
}
