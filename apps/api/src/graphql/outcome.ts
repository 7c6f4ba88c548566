import type { Checked } from '@app/domain';
import { type RefusalCode, type Refused, refused } from './refused.type.js';

/** What a rule or a service said, as a mutation's result; its fields stand inside the argument `argument`. */
export function resultFrom<T, Saved>(
  outcome: Checked<T, RefusalCode>,
  saved: (value: T) => Saved,
  argument: string | null = 'input',
): Saved | Refused {
  if (outcome.ok) return saved(outcome.value);
  const path = (field: string) => (argument === null ? field : `${argument}.${field}`);
  return refused(
    outcome.refusal,
    outcome.fields.map((field) => ({ path: path(field.path), code: field.code })),
  );
}
