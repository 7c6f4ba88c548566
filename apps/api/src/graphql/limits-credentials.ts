import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  type GraphQLObjectType,
} from 'graphql';

/** An argument of one of these names holds what somebody could guess. */
const secret = /password|token|secret|passcode|recovery|^code$|otp|totp|assertion/i;
const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** `Mutation.signIn`, `Query.answerPage` and every other root field that checks a credential: read off the schema, so that none can be forgotten. */
export function credentialFields(schema: GraphQLSchema): ReadonlySet<string> {
  const found = known.get(schema) ?? findThem(schema);
  known.set(schema, found);
  return found;
}

function findThem(schema: GraphQLSchema): ReadonlySet<string> {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter(
    (type): type is GraphQLObjectType => type !== null && type !== undefined,
  );
  return new Set(
    roots.flatMap((root) =>
      Object.values(root.getFields())
        .filter(({ args }) => args.some(({ name, type }) => holdsSecret(name, type, 3)))
        .map(({ name }) => `${root.name}.${name}`),
    ),
  );
}

function holdsSecret(name: string, type: GraphQLInputType, depth: number): boolean {
  if (secret.test(name)) return true;
  const named = getNamedType(type);
  if (depth === 0 || !isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some((field) => holdsSecret(field.name, field.type, depth - 1));
}
