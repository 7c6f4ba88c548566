import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** No row has it. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Ids as the database writes them. An id that we cannot have given out becomes the id of nothing, so that it is
 * not found like any other instead of breaking a query.
 */
export function tidyIds(args: Record<string, unknown>, definitions: readonly GraphQLArgument[]): void {
  for (const { name, type } of definitions) {
    if (name in args) args[name] = tidy(args[name], type);
  }
}

function tidy(value: unknown, type: GraphQLInputType): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return tidy(value, type.ofType);
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => tidy(item, type.ofType)) : value;
  if (type === GraphQLID) {
    const id = String(value).toLowerCase();
    return uuidForm.test(id) ? id : nobody;
  }
  if (!isInputObjectType(type) || typeof value !== 'object') return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, fields[name] ? tidy(item, fields[name].type) : item]),
  );
}
