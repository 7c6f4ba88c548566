import { useState } from 'react';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { classNames } from './class-names.js';
import { controlLook, FormField, type ControlProps, type FieldProps } from './FormField.js';
import { Icon } from './Icon.js';
import { readNumber, type NumberReading } from './reading/read-number.js';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  /** `null` while nothing readable stands there. */
  readonly onChange: (value: number | null) => void;
  readonly least?: number;
  readonly most?: number;
  /** 名, 回, … behind the field. */
  readonly unit?: string;
  /** Two large buttons, for a thumb. */
  readonly stepper?: boolean;
}

/** Reads 12, １２ and 12名; says at once what it can't read, without taking the text away. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, least = 0, most } = props;
  const t = useText(uiText);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (value === null ? '' : String(value));
  const reading = readNumber(text, least, most);
  const own = typed === undefined ? undefined : problemOf(reading, text, { least, most }, t);
  const step = (by: number) => {
    setTyped(undefined);
    onChange(Math.min(Math.max((value ?? least) + by, least), most ?? Number.MAX_SAFE_INTEGER));
  };
  const input = (control: ControlProps) => (
    <input
      {...control}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={(event) => {
        const next = readNumber(event.target.value, least, most);
        setTyped(event.target.value);
        onChange(next.kind === 'NUMBER' ? next.value : null);
      }}
      onBlur={() => reading.kind === 'NUMBER' && setTyped(undefined)}
      className={controlLook(own ?? props.error, classNames('figures w-28', props.stepper && 'text-center'))}
    />
  );
  return (
    <FormField {...props} error={own ?? props.error}>
      {(control) => (
        <div className="flex items-center gap-2">
          {props.stepper && (
            <StepButton
              label={t.fewer(props.label)}
              icon="minus"
              onPress={() => step(-1)}
              idle={value !== null && value <= least}
            />
          )}
          {input(control)}
          {props.unit && <span>{props.unit}</span>}
          {props.stepper && (
            <StepButton
              label={t.another(props.label)}
              icon="plus"
              onPress={() => step(1)}
              idle={value !== null && value === most}
            />
          )}
        </div>
      )}
    </FormField>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly icon: 'plus' | 'minus';
  readonly onPress: () => void;
  readonly idle: boolean;
}

function StepButton({ label, icon, onPress, idle }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={idle || undefined}
      onClick={() => !idle && onPress()}
      className="inline-flex size-12 items-center justify-center rounded-8 border border-key-900 text-key-900 hover:bg-key-100 aria-disabled:border-solid-gray-300 aria-disabled:text-solid-gray-420 aria-disabled:hover:bg-white"
    >
      <Icon name={icon} />
    </button>
  );
}

interface Limits {
  readonly least: number;
  readonly most: number | undefined;
}

type UiWords = ReturnType<typeof useText<(typeof uiText)['ja']>>;

function problemOf(reading: NumberReading, text: string, limits: Limits, t: UiWords): string | undefined {
  if (reading.kind === 'UNREADABLE') return t.numberUnreadable(text);
  if (reading.kind === 'TOO_SMALL') return t.numberTooSmall(String(limits.least));
  if (reading.kind === 'TOO_BIG') return t.numberTooBig(String(limits.most));
  return undefined;
}
