export const failureKinds = [
  'OFFLINE',
  'SIGNED_OUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'BUSY',
  'OUTDATED',
  'SERVER',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** A request that didn't go through. Expected refusals aren't failures: they are members of a result union. */
export class RequestFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** The server's number for this request, to quote when asking for help. */
    readonly reference?: string,
  ) {
    super(kind);
    this.name = 'RequestFailure';
  }
}

export interface GraphQLProblem {
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_USER_INPUT: 'BAD_INPUT',
  TOO_MANY_REQUESTS: 'BUSY',
  OPERATION_UNKNOWN: 'OUTDATED',
};

const kindOfStatus: Readonly<Record<number, FailureKind>> = {
  401: 'SIGNED_OUT',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'BUSY',
  503: 'BUSY',
};

/** The answer's own code first; the HTTP status only where the answer says nothing. */
export function failureOf(
  status: number,
  problems: readonly GraphQLProblem[],
  requestId?: string,
): RequestFailure {
  const extensions = problems[0]?.extensions;
  const kind = kindOfCode[extensions?.code ?? ''] ?? kindOfStatus[status] ?? 'SERVER';
  return new RequestFailure(kind, extensions?.requestId ?? requestId);
}
