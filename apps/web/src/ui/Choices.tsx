import { useId, type ReactNode } from 'react';
import { FieldError, RequiredBadge, SeenByNote, type FieldProps } from './FormField.js';
import type { Option } from './TextField.js';
import { classNames } from './class-names.js';

export interface FieldSetProps extends Omit<FieldProps, 'label'> {
  readonly legend: string;
  readonly children: ReactNode;
}

/** Several controls that answer one question. */
export function FieldSet(props: FieldSetProps) {
  const { legend, hint, error, required = false, narrows = false, seenBy, name, children } = props;
  const id = useId();
  const described = [error && `${id}error`, (hint || seenBy) && `${id}hint`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className="flex min-w-0 flex-col gap-2"
    >
      <legend className="mb-2 flex flex-wrap items-center gap-x-2 text-std-17B-170">
        {legend}
        {!narrows && <RequiredBadge required={required} />}
      </legend>
      {(hint || seenBy) && (
        <div
          id={`${id}hint`}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700"
        >
          {hint && <span>{hint}</span>}
          {seenBy && <SeenByNote by={seenBy} />}
        </div>
      )}
      {children}
      <FieldError id={`${id}error`} error={error} />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly invalid: boolean;
  readonly partly?: boolean;
}

function Choice({ type, name, label, hint, checked, onChange, invalid, partly = false }: ChoiceProps) {
  const hintId = useId();
  return (
    <div>
      <label className="inline-flex min-h-11 items-center gap-3 rounded-8 py-1.5 pr-3 pl-1 hover:bg-solid-gray-50">
        <input
          type={type}
          name={name}
          checked={checked}
          ref={(box) => {
            if (box && type === 'checkbox') box.indeterminate = partly;
          }}
          onChange={(event) => onChange(event.target.checked)}
          aria-invalid={invalid || undefined}
          aria-describedby={hint ? hintId : undefined}
          className={classNames('size-6 shrink-0 accent-key-900', invalid && 'outline-2 outline-red-900')}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="pl-10 text-std-16N-170 text-solid-gray-700">
          {hint}
        </p>
      )}
    </div>
  );
}

export interface CheckboxProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some of what it stands for is chosen. */
  readonly partly?: boolean;
}

export function Checkbox(props: CheckboxProps) {
  return <Choice type="checkbox" invalid={false} {...props} />;
}

interface GroupProps<Value extends string> extends Omit<FieldSetProps, 'children'> {
  readonly options: readonly Option<Value>[];
  /** Side by side where there is room. */
  readonly inline?: boolean;
}

const inlineLook = 'flex flex-wrap gap-x-6 gap-y-1';

export interface CheckboxGroupProps<Value extends string> extends GroupProps<Value> {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { options, values, onChange, inline = false, ...fieldset } = props;
  return (
    <FieldSet {...fieldset}>
      <div className={inline ? inlineLook : 'flex flex-col gap-1'}>
        {options.map(({ value, label, hint }) => (
          <Choice
            key={value}
            type="checkbox"
            name={props.name}
            label={label}
            hint={hint}
            invalid={Boolean(props.error)}
            checked={values.includes(value)}
            onChange={(checked) =>
              onChange(checked ? [...values, value] : values.filter((other) => other !== value))
            }
          />
        ))}
      </div>
    </FieldSet>
  );
}

export interface RadioGroupProps<Value extends string> extends GroupProps<Value> {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { options, value: chosen, onChange, inline = false, ...fieldset } = props;
  const group = useId();
  return (
    <FieldSet {...fieldset}>
      <div className={inline ? inlineLook : 'flex flex-col gap-1'}>
        {options.map(({ value, label, hint }) => (
          <Choice
            key={value}
            type="radio"
            name={group}
            label={label}
            hint={hint}
            invalid={Boolean(props.error)}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
        ))}
      </div>
    </FieldSet>
  );
}
