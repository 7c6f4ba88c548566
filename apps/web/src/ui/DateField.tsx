import { useState } from 'react';
import { today, type Day, type Time } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { controlLook, FormField, type FieldProps } from './FormField.js';
import { readDate, type DateReading, type YearSide } from './reading/read-date.js';
import { readTime } from './reading/read-time.js';

export interface DateFieldProps extends FieldProps {
  readonly value: Day | null;
  /** `null` while nothing readable stands there. */
  readonly onChange: (value: Day | null) => void;
  /** Which year a date without one means. */
  readonly side?: YearSide;
}

type UiWords = ReturnType<typeof useText<(typeof uiText)['ja']>>;

/** One line for a date as people write it, and under it what was understood, with the weekday. */
export function DateField(props: DateFieldProps) {
  const t = useText(uiText);
  const format = useFormat();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const text = typed ?? (props.value === null ? '' : format.date(props.value));
  const read = (entered: string) => readDate(entered, today(), props.side);
  const reading = read(text);
  const error = (left && typed !== undefined ? dateProblem(reading, text, t) : undefined) ?? props.error;
  return (
    <FormField {...props} hint={props.hint ?? t.dateHint} error={error}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={text}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              const next = read(event.target.value);
              setTyped(event.target.value);
              setLeft(false);
              props.onChange(next.kind === 'DAY' ? next.day : null);
            }}
            onBlur={() => {
              setLeft(true);
              if (reading.kind === 'DAY') setTyped(undefined);
            }}
            className={controlLook(error, 'w-full max-w-72')}
          />
          {/* Its line is always there: one that came and went would move the button under a finger that presses it. */}
          <output
            htmlFor={control.id}
            className="min-h-[1.7em] basis-full text-std-16N-170 text-solid-gray-800"
          >
            {typed !== undefined && reading.kind === 'DAY' ? format.date(reading.day) : ''}
          </output>
        </div>
      )}
    </FormField>
  );
}

function dateProblem(reading: DateReading, text: string, t: UiWords): string | undefined {
  switch (reading.kind) {
    case 'UNREADABLE':
      return t.dateUnreadable(text);
    case 'IMPOSSIBLE':
      return t.dateImpossible(text);
    case 'WEEKDAY_MISMATCH':
      return t.dateWeekdayMismatch(text, Object.values(t.weekdays)[reading.weekday] ?? '');
    default:
      return undefined;
  }
}

export interface TimeFieldProps extends FieldProps {
  readonly value: Time | null;
  readonly onChange: (value: Time | null) => void;
}

/** Reads 9:30, 930, 9時半, 午後1時. */
export function TimeField(props: TimeFieldProps) {
  const t = useText(uiText);
  const format = useFormat();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const text = typed ?? (props.value ?? '').replace(/^0/, '');
  const reading = readTime(text);
  const unreadable = left && reading.kind === 'UNREADABLE' ? t.timeUnreadable(text) : undefined;
  const error = unreadable ?? props.error;
  return (
    <FormField {...props} hint={props.hint ?? t.timeHint} error={error}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={text}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              const next = readTime(event.target.value);
              setTyped(event.target.value);
              setLeft(false);
              props.onChange(next.kind === 'TIME' ? next.time : null);
            }}
            onBlur={() => {
              setLeft(true);
              if (reading.kind === 'TIME') setTyped(undefined);
            }}
            className={controlLook(error, 'figures w-full max-w-40')}
          />
          <output htmlFor={control.id} className="text-std-16N-170 text-solid-gray-800">
            {typed !== undefined && reading.kind === 'TIME' ? format.clock(reading.time) : ''}
          </output>
        </div>
      )}
    </FormField>
  );
}
