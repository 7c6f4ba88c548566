import { useEffect, useRef } from 'react';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Icon } from './Icon.js';

export interface SummarisedError {
  /** The field's `name`. */
  readonly name: string;
  readonly error: string;
}

/** Above a form that was sent with mistakes: takes the focus, each line leads to its field. */
export function ErrorSummary({
  errors,
  attempt,
}: {
  readonly errors: readonly SummarisedError[];
  readonly attempt: number;
}) {
  const t = useText(uiText);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-8 border-2 border-red-900 p-5">
      <h2 className="flex items-center gap-2 text-std-18B-160 text-red-900">
        <Icon name="error" />
        {t.errorSummary(errors.length)}
      </h2>
      <ul className="mt-3 flex list-disc flex-col gap-1 pl-8">
        {errors.map(({ name, error }) => (
          <li key={name}>
            <a
              href={`#${name}`}
              className="link"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(name)?.focus();
              }}
            >
              {error}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
