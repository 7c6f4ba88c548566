import { useId, type ReactNode } from 'react';
import { uiText } from '../i18n/ui.js';
import { useText } from '../i18n/language.js';
import { classNames } from './class-names.js';

/** Who else reads what is typed here. */
export type SeenBy = 'companies' | 'office' | 'everyone' | 'bothSides';

export interface FieldProps {
  readonly label: string;
  /** Under the label, above the field: never a placeholder. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly seenBy?: SeenBy;
  /** It narrows what is shown and sends nothing: neither required nor optional. */
  readonly narrows?: boolean;
  /** The field's place in the form: the id of its control, where the error summary leads to. */
  readonly name: string;
}

export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** Label → hint → control → error; the error is read out first. */
export function FormField(props: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const { label, hint, error, required = false, narrows = false, seenBy, name } = props;
  const id = useId();
  const ids = { hint: `${id}hint`, error: `${id}error` };
  const described = [error && ids.error, (hint || seenBy) && ids.hint].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={name} className="flex flex-wrap items-center gap-x-2 text-std-17B-170">
        {label}
        {!narrows && <RequiredBadge required={required} />}
      </label>
      {(hint || seenBy) && (
        <div
          id={ids.hint}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700"
        >
          {hint && <span>{hint}</span>}
          {seenBy && <SeenByNote by={seenBy} />}
        </div>
      )}
      {props.children({
        id: name,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      <FieldError id={ids.error} error={error} />
    </div>
  );
}

export function RequiredBadge({ required }: { readonly required: boolean }) {
  const t = useText(uiText);
  return required ? (
    <span className="text-std-16N-170 text-red-900">{t.required}</span>
  ) : (
    <span className="text-std-16N-170 text-solid-gray-700">{t.optional}</span>
  );
}

export function SeenByNote({ by }: { readonly by: SeenBy }) {
  const t = useText(uiText);
  const words = {
    companies: t.seenByCompanies,
    office: t.seenByOffice,
    everyone: t.seenByEveryone,
    bothSides: t.seenByBothSides,
  } as const;
  return (
    <span className="rounded-4 border border-solid-gray-420 px-2 text-dns-16N-130 text-solid-gray-800">
      {words[by]}
    </span>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={id} className="text-std-16N-170 text-red-900">
      ＊{error}
    </p>
  );
}

/** The box of every text control: 48 px high, a red edge twice as thick where something is wrong. */
export function controlLook(error: string | undefined, extra?: string): string {
  return classNames(
    'min-h-12 rounded-8 border bg-white px-4 py-2.5 text-std-17N-170 text-solid-gray-900 hover:border-black',
    'aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-50 forced-colors:border-[FieldText]',
    error ? 'border-2 border-red-900' : 'border-solid-gray-600',
    extra,
  );
}
