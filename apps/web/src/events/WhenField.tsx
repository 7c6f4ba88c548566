import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { refusalsText } from '../i18n/refusals.js';
import { useState } from 'react';
import { controlLook, FormField } from '../ui/index.js';
import { eventFormText } from './event-form-text.js';
import { readSaidDate, type SaidDate } from './said-date.js';

export interface WhenFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (said: string) => void;
  readonly error: string | undefined;
}

/** A date as people write or say it, and under it what was understood: a day, a period, or an open question. */
export function WhenField({ name, value, onChange, error }: WhenFieldProps) {
  const t = useText(eventFormText);
  const refusals = useText(refusalsText);
  const [left, setLeft] = useState(false);
  const reading = readSaidDate(value, today());
  const problems: Readonly<Record<string, string>> = refusals.field;
  const unreadable =
    left && reading.kind === 'UNREADABLE' ? (problems[reading.code] ?? t.dateUnreadable) : undefined;
  const shown = unreadable ?? error;
  const understood = useUnderstood()(reading);
  return (
    <FormField name={name} label={t.when} hint={t.whenHint} required error={shown}>
      {(control) => (
        <div className="flex flex-col gap-1">
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={200}
            value={value}
            onChange={(event) => {
              setLeft(false);
              onChange(event.target.value);
            }}
            onBlur={() => setLeft(true)}
            className={controlLook(shown, 'w-full max-w-96')}
          />
          <output htmlFor={control.id} className="min-h-7 text-std-16N-170 text-solid-gray-800">
            {understood}
          </output>
        </div>
      )}
    </FormField>
  );
}

function useUnderstood(): (reading: SaidDate) => string {
  const t = useText(eventFormText);
  const format = useFormat();
  return (reading) => {
    switch (reading.kind) {
      case 'DAY':
        return t.understood(format.date(reading.date));
      case 'DAYS':
        return t.understoodDays(reading.dates.map((date) => format.date(date, { short: true })).join('・'));
      case 'PERIOD':
        return (reading.meaning === 'RUNS' ? t.understoodRuns : t.understoodPeriod)(
          format.dateRange(reading.from, reading.to),
        );
      case 'OPEN':
        return t.understoodOpen;
      default:
        return '';
    }
  };
}
