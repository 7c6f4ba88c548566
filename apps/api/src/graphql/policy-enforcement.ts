import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNullableType,
  isUnionType,
} from 'graphql';
import { type Scope, securityEvent } from '@app/platform';
import { RefusedError } from './failure.js';
import { credentialFields } from './limits-credentials.js';
import { audiencesByField, objectTypes, policyProblems } from './policy.js';
import { type Audience, audiences } from './policy-audiences.js';
import type { Policy } from './policy-declaration.js';
import { whyNot, whyNotHere } from './policy-why.js';
import { Refused } from './refused.type.js';
import type { RequestContext } from './request-context.js';

interface AskedBy {
  readonly machikaigi: RequestContext;
}
type Field = GraphQLField<unknown, AskedBy>;

/**
 * The schema with every field kept to its audience, before anything is resolved. One field that nobody declared, and
 * the API doesn't start.
 */
export function enforced(schema: GraphQLSchema, policies: readonly Policy[]): GraphQLSchema {
  const problems = policyProblems(schema, policies);
  if (problems.length > 0) throw new Error(`The policy and the schema differ:\n${problems.join('\n')}`);
  const audienceOf = audiencesByField(policies);
  const operations = [schema.getQueryType(), schema.getMutationType()];
  const credentials = credentialFields(schema);
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields()) as Field[]) {
      const audience = audienceOf.get(`${type.name}.${field.name}`);
      if (!audience) continue;
      if (type === schema.getMutationType())
        field.resolve = explained(field, audience, credentials.has(`Mutation.${field.name}`));
      if (audience === 'ANYONE' || audience === 'LINK_HOLDER') continue;
      field.resolve = kept(field, audience, operations.includes(type));
    }
  }
  return schema;
}

function kept(
  field: Field,
  audience: Audience,
  isOperation: boolean,
): GraphQLFieldResolver<unknown, AskedBy> {
  const resolve = field.resolve ?? defaultFieldResolver;
  const answer = isOperation ? refusedOperation : leftOut;
  return (source, args, context, info) =>
    audiences[audience](context.machikaigi.asker)
      ? resolve(source, args, context, info)
      : answer(field.type, refusalOf(audience, context.machikaigi, isOperation ? field.name : null));
}

/** Where a service refuses, it knows the row; the words for whose matter it is come from here, and the line of the log. */
function explained(
  field: Field,
  audience: Audience,
  checksCredential: boolean,
): GraphQLFieldResolver<unknown, AskedBy> {
  const resolve = field.resolve ?? defaultFieldResolver;
  return async (source, args, context, info) => {
    const { asker, request } = context.machikaigi;
    const result: unknown = await resolve(source, args, context, info);
    for (const it of [result].flat()) {
      if (!(it instanceof Refused)) continue;
      if (it.code === 'NOT_ALLOWED') {
        it.why ??= whyNotHere(audience, asker);
        tell(asker, field.name, it.why);
      } else if (checksCredential) {
        securityEvent('CREDENTIAL_REFUSED', { operation: field.name, why: it.code, address: request.ip });
      }
    }
    return result;
  };
}

/** @param operation where a whole query or mutation is refused; a field of something seen is merely left out */
function refusalOf(audience: Audience, { asker }: RequestContext, operation: string | null): RefusedError {
  if (asker.actor.personId === null) return new RefusedError('NOT_SIGNED_IN');
  const why = whyNot(audience);
  if (operation !== null) tell(asker, operation, why);
  return new RefusedError('NOT_ALLOWED', [], why);
}

function tell({ actor }: Scope, operation: string, why: string | null | undefined): void {
  securityEvent('NOT_ALLOWED', { operation, person: actor.personId, why: why ?? null });
}

function refusedOperation(type: GraphQLOutputType, refusal: RefusedError): unknown {
  const result = getNamedType(type);
  const asData = isUnionType(result) && result.getTypes().some(({ name }) => name === 'Refused');
  if (asData && !isListType(getNullableType(type))) return refusal.asResult();
  throw refusal;
}

/** Of something that the asker may see: the rest of it is shown. */
function leftOut(type: GraphQLOutputType, refusal: RefusedError): unknown {
  if (isNullableType(type)) return null;
  if (isListType(getNullableType(type))) return [];
  throw refusal;
}
