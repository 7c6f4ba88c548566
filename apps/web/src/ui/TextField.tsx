import { controlLook, FormField, type FieldProps } from './FormField.js';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'search' | 'url';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'url';
  readonly maxLength?: number;
  readonly width?: 'full' | 'half' | 'short';
}

const widths = { full: 'w-full', half: 'w-full max-w-80', short: 'w-full max-w-40' } as const;

export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', width = 'full' } = props;
  return (
    <FormField {...props}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
          maxLength={props.maxLength}
          className={controlLook(props.error, widths[width])}
        />
      )}
    </FormField>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Grows with its text where the browser can (`field-sizing`). */
export function TextArea(props: TextAreaProps) {
  return (
    <FormField {...props}>
      {(control) => (
        <textarea
          {...control}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          rows={props.rows ?? 4}
          maxLength={props.maxLength}
          className={controlLook(props.error, 'min-h-28 w-full field-sizing-content')}
        />
      )}
    </FormField>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  /** '' until something is chosen. */
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
  /** Shown while nothing is chosen. */
  readonly unchosen?: string;
  readonly width?: 'full' | 'half' | 'short';
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, unchosen, width = 'half' } = props;
  return (
    <FormField {...props}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) props.onChange(chosen.value);
          }}
          className={controlLook(props.error, widths[width])}
        >
          {(unchosen !== undefined || value === '') && (
            <option value="" disabled={value !== ''}>
              {unchosen}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
