import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RefusedError } from './failure.js';
import { refusalCodes } from './refused.type.js';
import type { RequestContext } from './request-context.js';

/** Codes that say something of the request and nothing of the inside. */
const tellable = new Set<string>([
  ...refusalCodes,
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_MANY_REQUESTS',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

const logger = new Logger('GraphQL');

/** A bug is logged here, once, under the number that the answer carries. */
export const logFailures: ApolloServerPlugin<{ machikaigi: RequestContext }> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors.filter((it) => !isTellable(it) && !refusalIn(it))) {
          const requestId = contextValue.machikaigi?.request.id ?? randomUUID();
          Object.assign(error.extensions, { requestId });
          const cause = error.originalError ?? error;
          logger.error(
            `${requestId} ${operationName ?? 'anonymous'} ${error.path?.join('.') ?? ''}`,
            cause.stack,
          );
        }
      },
    };
  },
};

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  const refusal = refusalIn(error)?.asError().extensions;
  if (refusal) return { message: String(refusal['code']), ...where, extensions: refusal };
  if (!isTellable(formatted)) {
    const requestId = extensions?.['requestId'] ?? randomUUID();
    return { message: 'Internal error', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  }
  const fields = extensions?.['fields'] ?? fieldsOf(error);
  return {
    message: plainly(message),
    ...where,
    extensions: { code: extensions?.['code'], ...(fields ? { fields } : {}) },
  };
}

/**
 * Of a variable that doesn't fit graphql-js repeats the value, which may be a password, and what the schema has instead;
 * of anything else it suggests names. The place is told in `fields`, the value is known to who sent it.
 */
function plainly(message: string): string {
  const variable = /^Variable "\$\w{1,100}"/.exec(message)?.[0];
  if (variable) return `${variable} does not fit its type`;
  return message.replace(/ Did you mean .*$/s, '');
}

/** A refusal thrown while a field was resolved; one of a query or a mutation has its form already. */
function refusalIn(error: unknown): RefusedError | null {
  const cause = error instanceof GraphQLError ? error.originalError : null;
  return cause instanceof RefusedError ? cause : null;
}

function isTellable(error: Pick<GraphQLError | GraphQLFormattedError, 'extensions'>): boolean {
  return tellable.has(String(error.extensions?.['code']));
}

/** Where a variable's value doesn't fit: `input.days.0.date`. graphql-js says it only in its sentence. */
function fieldsOf(error: unknown): { path: string; code: string }[] | undefined {
  const message = error instanceof Error ? error.message : '';
  if (!message.startsWith('Variable "$')) return undefined;
  const path = / at "([\w.[\]]+)"; /.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1];
  return path ? [{ path: path.replaceAll(/\[(\d+)\]/g, '.$1'), code: 'NOT_VALID' }] : undefined;
}
