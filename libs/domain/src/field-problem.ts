/** What is wrong with one field of what a person typed: `days.0.date`, `IN_THE_PAST`. The screen chooses the words. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

/** What a rule makes of something typed: the thing, or why not, with the fields that are at fault. */
export type Checked<T, Refusal extends string = 'BAD_INPUT'> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal; readonly fields: readonly FieldProblem[] };

/** The value, unless a field is at fault. */
export function unless<T>(fields: readonly FieldProblem[], value: () => T): Checked<T> {
  return fields.length > 0 ? { ok: false, refusal: 'BAD_INPUT', fields } : { ok: true, value: value() };
}

export function refusedFor<Refusal extends string>(
  refusal: Refusal,
  ...fields: readonly FieldProblem[]
): { readonly ok: false; readonly refusal: Refusal; readonly fields: readonly FieldProblem[] } {
  return { ok: false, refusal, fields };
}

/** The problem, where there is one: `problemIf(role === '', 'role', 'EMPTY')`. */
export function problemIf(wrong: boolean, path: string, code: string): FieldProblem[] {
  return wrong ? [{ path, code }] : [];
}

export function isWholeNumber(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** A text without blanks around it; null where nothing is left. */
export function textOrNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
