import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { RefusedError } from './failure.js';
import { tidyIds } from './ids.js';
import { textProblems } from './text-hygiene.js';

/** @throws RefusedError BAD_INPUT; else tidies the ids in their place */
export function checkArguments(args: Record<string, unknown>, field: GraphQLField<unknown, unknown>): void {
  const fields = textProblems(args);
  if (fields.length > 0) throw new RefusedError('BAD_INPUT', fields);
  tidyIds(args, field.args);
}

/**
 * The arguments of fields below a query or a mutation, which no interceptor of ours meets, are looked at in the same
 * way. Those of the roots are left to `RefusalInterceptor`, which gives a refusal the form of its result.
 */
export function withCheckedArguments(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.args.length > 0) check(field);
  }
  return schema;
}

function check(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    checkArguments(args, field);
    return resolve(source, args, context, info);
  };
}
