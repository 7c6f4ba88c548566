import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { graphqlRequest, type Sent } from './send.js';
import type { Ids, World } from './world.js';

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly field: Field;
}

function operationsOf({ schema }: World): Operation[] {
  const of = (kind: Operation['kind'], fields: Record<string, Field> = {}) =>
    Object.values(fields).map((field) => ({ kind, field }));
  return [
    ...of('query', schema.getQueryType()?.getFields()),
    ...of('mutation', schema.getMutationType()?.getFields()),
  ];
}

/** Each foreign id in each id argument; a name that says what it is of gets that one, `id` gets all. */
export function foreignIdsInArguments(world: World): Sent[] {
  return withIds(world, (path) => path.length === 1);
}

/** The same for ids that lie in an input. */
export function foreignIdsInInputs(world: World): Sent[] {
  return withIds(world, (path) => path.length > 1);
}

/** Everything that lies behind one's own ids, as deep as it goes. */
export function ownToForeign(world: World): Sent[] {
  return operationsOf(world)
    .filter(({ kind }) => kind === 'query')
    .flatMap((operation) =>
      positionsOf(operation.field).length === 0
        ? [sentFor(world, operation, {}, 5)]
        : idsFor('id', operation.field, world.own).map((id) => sentFor(world, operation, { id }, 5)),
    );
}

/** A field too much in each input, by names that some other product's inputs have. */
export function massAssignments(world: World): Sent[] {
  const names = ['role', 'roles', 'isAdmin', 'tenantId', 'wardId', 'personId', 'state', 'createdAt'];
  return operationsOf(world).flatMap((operation) => {
    const input = operation.field.args.find(({ type }) => isInputObjectType(getNamedType(type)));
    const type = input && getNamedType(input.type);
    if (!input || !isInputObjectType(type)) return [];
    const unknown = names.filter((name) => !(name in type.getFields()));
    return unknown.slice(0, 4).map((name) => {
      const values = argumentsOf(world, operation.field, {});
      const filled = values[input.name];
      const more = Object.assign({}, filled, { [name]: 'WARD_ADMINISTRATOR' });
      return request(operation, { ...values, [input.name]: more }, 1);
    });
  });
}

function withIds(world: World, chosen: (path: readonly string[]) => boolean): Sent[] {
  return operationsOf(world).flatMap((operation) =>
    positionsOf(operation.field)
      .filter(chosen)
      .flatMap((path) => {
        const name = path.at(-1) ?? '';
        return idsFor(name, operation.field, world.foreign).map((id) => ({
          ...sentFor(world, operation, { path: path.join('.'), id }, 3),
          ...(operation.kind === 'mutation' && { becomes: 'REFUSED' as const }),
        }));
      }),
  );
}

/** By the argument's name, `districtId`, else by what the operation's name speaks of; where neither says it, all. */
function idsFor(name: string, field: Field, ids: Ids): string[] {
  const named = ids[name.replace(/s$/, '')];
  if (named !== undefined) return [named];
  const spokenOf = Object.entries(ids).filter(([kind]) =>
    `${field.name} ${getNamedType(field.type).name}`.toLowerCase().includes(kind.slice(0, -2).toLowerCase()),
  );
  return (spokenOf.length > 0 ? spokenOf : Object.entries(ids)).map(([, id]) => id);
}

/** Where ids stand in a field's arguments, down through its inputs. */
function positionsOf(field: Field): string[][] {
  return field.args.flatMap((argument) => idsIn(argument, [], 4));
}

function idsIn(input: Input, path: readonly string[], depth: number): string[][] {
  const here = [...path, input.name];
  const type = getNamedType(input.type);
  if (type === GraphQLID) return [here];
  if (depth === 0 || !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => idsIn(field, here, depth - 1));
}

/** One id at one place; without a place, wherever an `id` is asked for. */
interface Chosen {
  readonly path?: string;
  readonly id?: string;
}

function sentFor(world: World, operation: Operation, chosen: Chosen, depth: number): Sent {
  return request(operation, argumentsOf(world, operation.field, chosen), depth);
}

function request({ kind, field }: Operation, values: Record<string, unknown>, depth: number): Sent {
  const args = field.args.filter(({ name }) => name in values);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(getNamedType(field.type), depth);
  const query = `${kind} ${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection} }`;
  return graphqlRequest(query, values);
}

function argumentsOf(world: World, field: Field, chosen: Chosen): Record<string, unknown> {
  return valuesOf(field.args, [], world.own, chosen);
}

/** What must be given, and what leads to the chosen place. */
function valuesOf(
  inputs: readonly Input[],
  path: readonly string[],
  own: Ids,
  chosen: Chosen,
): Record<string, unknown> {
  return Object.fromEntries(
    inputs
      .filter((input) => {
        const here = [...path, input.name].join('.');
        return isNonNullType(input.type) || chosen.path === here || chosen.path?.startsWith(`${here}.`);
      })
      .map((input) => [input.name, valueOf(input.type, [...path, input.name], own, chosen)]),
  );
}

function valueOf(type: GraphQLInputType, path: readonly string[], own: Ids, chosen: Chosen): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType, path, own, chosen)];
  const name = path.at(-1) ?? '';
  const named = getNamedType(type);
  if (isInputObjectType(named)) return valuesOf(Object.values(named.getFields()), path, own, chosen);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (named === GraphQLID) {
    if (chosen.path === path.join('.') || (chosen.path === undefined && name === 'id'))
      return chosen.id ?? own['needId'];
    return own[name.replace(/s$/, '')] ?? own['needId'];
  }
  return plainValues[named.name] ?? 'x';
}

const plainValues: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2027-06-05',
  Time: '10:00',
  DateTime: '2027-06-05T10:00:00+09:00',
};

/** Everything that a type shows, so many levels down; of a union its success, and the refusal's code. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const members = type.getTypes().map(({ name }) => name);
    const success = type.getTypes().find(({ name }) => name !== 'Refused');
    const refusal = members.includes('Refused') ? '... on Refused { refusal: code }' : '';
    return `{ __typename ${refusal} ${success ? `... on ${success.name} ${selectionOf(success, depth)}` : ''} }`;
  }
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some((it) => isNonNullType(it.type)),
  );
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const deeper = depth === 0 ? [] : fields.filter((field) => isObjectType(getNamedType(field.type)));
  const nested = deeper.map((field) => {
    const small = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
    return `${field.name}${small} ${selectionOf(getNamedType(field.type), depth - 1)}`;
  });
  return `{ ${['__typename', ...leaves, ...nested].join(' ')} }`;
}
