import { GraphQLError } from 'graphql';
import type { RefusalWhy } from './policy-why.js';
import { type FieldProblem, type RefusalCode, refused } from './refused.type.js';

/**
 * A refusal thrown from the depth of a resolver. A mutation whose result has `Refused` as a member returns it; anywhere
 * else it becomes an error with the web's code. Nothing of the inside is in it.
 */
export class RefusedError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly fields: readonly FieldProblem[] = [],
    readonly why: RefusalWhy | null = null,
  ) {
    super(code);
  }

  asResult() {
    return refused(this.code, this.fields, this.why);
  }

  asError(): GraphQLError {
    return new GraphQLError(this.code, {
      extensions: {
        code: errorCodes[this.code] ?? this.code,
        fields: this.fields,
        ...(this.why && { why: this.why }),
      },
    });
  }
}

/** What HTTP clients know these by. */
const errorCodes: Partial<Record<RefusalCode, string>> = {
  NOT_SIGNED_IN: 'UNAUTHENTICATED',
  NOT_ALLOWED: 'FORBIDDEN',
  BAD_INPUT: 'BAD_USER_INPUT',
  TOO_MANY_TRIES: 'TOO_MANY_REQUESTS',
};

/** Bad input in one field: `throw badInput('input.date', 'NOT_A_DATE')`. */
export function badInput(path: string, code: string): RefusedError {
  return new RefusedError('BAD_INPUT', [{ path, code }]);
}

/** The row, or NOT_FOUND: what is missing and what lies outside the asker's scope look the same. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new RefusedError('NOT_FOUND');
  return row;
}
