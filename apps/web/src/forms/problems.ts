import { useState } from 'react';
import { useText } from '../i18n/language.js';
import { refusalsText } from '../i18n/refusals.js';
import type { Wording } from '../i18n/texts.js';
import type { SummarisedError } from '../ui/index.js';

/** A refusal as the server gives it, in whatever result it came. */
export interface RefusedAnswer {
  readonly code: string;
  /** Of NOT_ALLOWED: whose matter it is. */
  readonly why?: string | null | undefined;
  readonly fields: readonly { readonly path: string; readonly code: string }[];
}

type RefusalWords = Wording<(typeof refusalsText)['ja']>;

function wordFor(words: Readonly<Record<string, string>>, code: string, other: string): string {
  return words[code] ?? other;
}

/** The refusal as one sentence. */
export function refusalSentence(words: RefusalWords, refused: RefusedAnswer): string {
  const general = wordFor(words.code, refused.code, words.other);
  return refused.why ? wordFor(words.why, refused.why, general) : general;
}

/** The problems of fields that the form has, by name; `input.` before a path means nothing. */
export function problemsOfFields(
  words: RefusalWords,
  refused: RefusedAnswer,
  names: readonly string[],
): SummarisedError[] {
  return refused.fields
    .map(({ path, code }) => ({
      name: path.replace(/^input\./, ''),
      error: wordFor(words.field, code, words.fieldOther),
    }))
    .filter(({ name }) => names.includes(name));
}

export interface FormProblems {
  /** For the `ErrorSummary`. */
  readonly errors: readonly SummarisedError[];
  readonly attempt: number;
  /** What isn't any one field's fault. */
  readonly sentence: string | undefined;
  readonly errorOf: (name: string) => string | undefined;
  /** Shows them; true where there are none. */
  readonly show: (errors: readonly SummarisedError[]) => boolean;
  readonly showRefusal: (refused: RefusedAnswer, names: readonly string[]) => void;
  readonly clear: () => void;
}

interface Shown {
  readonly errors: readonly SummarisedError[];
  /** Found here, and so gone as soon as the entry is mended; or told by the server. */
  readonly origin: 'HERE' | 'SERVER';
  readonly sentence: string | undefined;
  readonly attempt: number;
}

const nothing: Shown = { errors: [], origin: 'HERE', sentence: undefined, attempt: 0 };

/**
 * What is wrong with a form: found here, or told by the server. With the mistakes that stand there now, one that was
 * mended since the last attempt is no longer shown.
 */
export function useFormProblems(standing?: readonly SummarisedError[]): FormProblems {
  const words = useText(refusalsText);
  const [shown, setShown] = useState<Shown>(nothing);
  const errors =
    shown.origin === 'HERE' && standing
      ? shown.errors.filter(({ name }) => standing.some((mistake) => mistake.name === name))
      : shown.errors;
  return {
    ...shown,
    errors,
    errorOf: (name) => errors.find((error) => error.name === name)?.error,
    show: (errors) => {
      setShown((before) => ({ errors, origin: 'HERE', sentence: undefined, attempt: before.attempt + 1 }));
      return errors.length === 0;
    },
    showRefusal: (refused, names) => {
      const told = problemsOfFields(words, refused, names);
      const sentence = told.length > 0 ? undefined : refusalSentence(words, refused);
      setShown((before) => ({ errors: told, origin: 'SERVER', sentence, attempt: before.attempt + 1 }));
    },
    clear: () => setShown(nothing),
  };
}

/** `const refusal = useRefusal(); … refusal(result)` */
export function useRefusal(): (refused: RefusedAnswer) => string {
  const words = useText(refusalsText);
  return (refused) => refusalSentence(words, refused);
}
