import type { Scope } from '@app/platform';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type Audience, audienceNames, audiences } from './policy-audiences.js';
import type { Policy, RowOwner } from './policy-declaration.js';

/** One field of the schema and who may ask for it. */
export interface DeclaredField {
  readonly type: string;
  readonly field: string;
  readonly audience: Audience;
}

export function declaredFields(policies: readonly Policy[]): readonly DeclaredField[] {
  return policies.flatMap((policy) =>
    Object.entries(policy).flatMap(([type, byAudience]) =>
      audienceNames.flatMap((audience) =>
        (byAudience[audience]?.trim().split(/\s+/) ?? []).map((field) => ({ type, field, audience })),
      ),
    ),
  );
}

/** Whose the rows of each type are, where it has rows of its own. */
export function declaredRows(policies: readonly Policy[]): ReadonlyMap<string, RowOwner> {
  return new Map(
    policies.flatMap((policy) =>
      Object.entries(policy).flatMap(([type, { rows }]): [string, RowOwner][] =>
        rows ? [[type, rows]] : [],
      ),
    ),
  );
}

const keyOf = (type: string, field: string) => `${type}.${field}`;

export function audiencesByField(policies: readonly Policy[]): ReadonlyMap<string, Audience> {
  return new Map(declaredFields(policies).map(({ type, field, audience }) => [keyOf(type, field), audience]));
}

/** The mutations that somebody's roles allow at all. */
export function mutationsFor(scope: Scope, policies: readonly Policy[]): string[] {
  return declaredFields(policies)
    .filter(({ type, audience }) => type === 'Mutation' && audiences[audience](scope))
    .map(({ field }) => field)
    .toSorted();
}

export function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
}

/** What the policy leaves open, or says of a schema that isn't this one. Empty where each field is declared once. */
export function policyProblems(schema: GraphQLSchema, policies: readonly Policy[]): readonly string[] {
  const declared = declaredFields(policies);
  const counts = new Map<string, number>();
  for (const { type, field } of declared)
    counts.set(keyOf(type, field), (counts.get(keyOf(type, field)) ?? 0) + 1);
  const types = objectTypes(schema);
  const fields = types.flatMap((type) => Object.keys(type.getFields()).map((it) => keyOf(type.name, it)));
  return [
    ...fields.filter((it) => !counts.has(it)).map((it) => `${it}: nobody has said who may see it`),
    ...[...counts].filter(([, count]) => count > 1).map(([it]) => `${it}: declared more than once`),
    ...[...counts.keys()].filter((it) => !fields.includes(it)).map((it) => `${it}: not in the schema`),
    ...rowProblems(types, declaredRows(policies)),
    ...linkProblems(schema, declared),
  ];
}

function rowProblems(types: readonly GraphQLObjectType[], rows: ReadonlyMap<string, RowOwner>): string[] {
  return types
    .filter((type) => 'id' in type.getFields() && !rows.has(type.name))
    .map(({ name }) => `${name}: nobody has said whose its rows are`);
}

function linkProblems(schema: GraphQLSchema, declared: readonly DeclaredField[]): string[] {
  return declared
    .filter(({ type, audience }) => audience === 'LINK_HOLDER' && (type === 'Query' || type === 'Mutation'))
    .filter(({ type, field }) => {
      const operation = type === 'Query' ? schema.getQueryType() : schema.getMutationType();
      return !operation?.getFields()[field]?.args.some(({ name }) => name === 'token');
    })
    .map(({ type, field }) => `${keyOf(type, field)}: takes no token, so nobody holds a link to it`);
}
