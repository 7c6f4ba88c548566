import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { itemsOf, weightOf } from './limits-cost.js';
import { credentialFields } from './limits-credentials.js';

/**
 * The most that one request may ask for. The web's widest operation has 133 fields, 6 aliases, 6 roots and a depth
 * of 8; every number leaves room for the next screens, and none for a query that costs the ward a second.
 *
 * Written here, and not taken from a package: graphql-armor counts neither `__typename` aliases nor credentials, and
 * every rule that runs beside graphql-js's own comes after `OverlappingFieldsCanBeMerged` has spent its time, which
 * grows with the square of the repeated fields. This walk is one pass over what would be executed, fragments spread
 * out, and ends at the first number that is passed.
 */
export const limits = {
  /** Of the document's text. */
  characters: 32_000,
  tokens: 2_000,
  operations: 1,
  fragments: 40,
  depth: 14,
  /** graphql-js's own introspection query needs 15. */
  introspectionDepth: 16,
  fields: 1_500,
  /** Fields that ask for what stands there already under the same name. */
  repeated: 60,
  aliases: 30,
  directives: 20,
  roots: 10,
  changes: 5,
  /** Sign-in, second factor, reset, invitation, answer link: each guess is a request of its own, and is counted. */
  credentials: 1,
  variables: 30,
  inputDepth: 10,
  /** Fields, each times the rows of the lists that it stands in, as `limits-cost.ts` guesses them. */
  cost: 60_000,
} as const;
export type Limit = keyof typeof limits;

/** What one document asks for, up to the first limit that it passes. */
export type Amounts = { -readonly [L in Limit]: number };

class Passed extends Error {
  constructor(readonly limit: Limit) {
    super(limit);
  }
}

/** The limit that the request passes, or null. A fragment that spreads itself counts as depth without an end. */
export function limitPassed(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): Limit | null {
  const walk = new Walk(document, schema, variables);
  try {
    walk.all();
    return null;
  } catch (error) {
    if (error instanceof Passed) return error.limit;
    throw error;
  }
}

/** For the tests and for whoever sets the numbers: what a document amounts to. */
export function amountsOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>> = {},
): Amounts {
  const walk = new Walk(document, schema, variables);
  walk.all();
  return walk.amounts;
}

/** Where a selection stands. */
interface Place {
  readonly type: GraphQLObjectType | null;
  readonly depth: number;
  readonly introspection: boolean;
  /** How many rows everything above makes of it. */
  readonly times: number;
  /** Of a connection: how many of its edges come. */
  readonly pageSize: number;
  /** The names that are already asked for at this place, by response name. */
  readonly seen: Seen;
}
type Seen = Map<string, Seen>;

class Walk {
  readonly amounts = Object.fromEntries(Object.keys(limits).map((limit) => [limit, 0])) as Amounts;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly inside = new Set<string>();
  private visits = 0;

  constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  all(): void {
    for (const definition of this.document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.count('fragments');
      this.directives(definition.directives);
      this.fragments.set(definition.name.value, definition);
    }
    for (const definition of this.document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) this.operation(definition);
    }
  }

  private operation(operation: OperationDefinitionNode): void {
    this.count('operations');
    this.count('variables', operation.variableDefinitions?.length ?? 0);
    this.directives(operation.directives);
    for (const variable of operation.variableDefinitions ?? []) this.directives(variable.directives);
    const type = this.schema.getRootType(operation.operation) ?? null;
    this.selections(operation.selectionSet, {
      type,
      depth: 1,
      introspection: false,
      times: 1,
      pageSize: 1,
      seen: new Map(),
    });
  }

  private selections(set: SelectionSetNode, place: Place): void {
    const deepest = place.introspection ? 'introspectionDepth' : 'depth';
    this.reach(deepest, place.depth);
    for (const selection of set.selections) {
      this.visits += 1;
      if (this.visits > 4 * limits.fields) throw new Passed('fields');
      this.directives(selection.directives);
      if (selection.kind === Kind.FIELD) this.field(selection, place);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.selections(selection.selectionSet, this.as(place, selection.typeCondition?.name.value));
      else this.spread(selection.name.value, place);
    }
  }

  private spread(name: string, place: Place): void {
    const fragment = this.fragments.get(name);
    if (!fragment) return; // graphql-js names it
    if (this.inside.has(name)) throw new Passed('depth');
    this.inside.add(name);
    this.selections(fragment.selectionSet, this.as(place, fragment.typeCondition.name.value));
    this.inside.delete(name);
  }

  private field(node: FieldNode, place: Place): void {
    const name = node.name.value;
    const definition = place.type?.getFields()[name];
    this.count('fields');
    if (node.alias) this.count('aliases');
    if (place.depth === 1) this.root(name, place);
    for (const argument of node.arguments ?? []) this.input(argument.value, 1);
    this.count('cost', place.times * weightOf(place.type?.name, name));
    const asked = node.alias?.value ?? name;
    const before = place.seen.get(asked);
    if (before) this.count('repeated');
    const seen: Seen = before ?? new Map();
    place.seen.set(asked, seen);
    if (!node.selectionSet) return;
    const type = definition ? getNamedType(definition.type) : null;
    this.selections(node.selectionSet, {
      type: isObjectType(type) ? type : null,
      depth: place.depth + 1,
      introspection: place.introspection || name === '__schema' || name === '__type',
      times: place.times * itemsOf(definition, place.type?.name, place.pageSize),
      pageSize: this.pageSize(node),
      seen,
    });
  }

  private root(name: string, { type }: Place): void {
    this.count('roots');
    if (!type) return;
    if (type === this.schema.getMutationType()) this.count('changes');
    if (credentialFields(this.schema).has(`${type.name}.${name}`)) this.count('credentials');
  }

  /** As many as are asked for; what is more than a page is refused where the list is read, with its reason. */
  private pageSize(node: FieldNode): number {
    const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (!first) return 50;
    const asked = first.kind === Kind.VARIABLE ? this.variables[first.name.value] : numberOf(first);
    return typeof asked === 'number' && Number.isFinite(asked) ? Math.min(Math.max(asked, 1), 100) : 50;
  }

  private input(value: ValueNode, depth: number): void {
    this.reach('inputDepth', depth);
    if (value.kind === Kind.LIST) for (const item of value.values) this.input(item, depth + 1);
    if (value.kind === Kind.OBJECT) for (const field of value.fields) this.input(field.value, depth + 1);
  }

  private directives(directives: readonly unknown[] | undefined): void {
    if (directives) this.count('directives', directives.length);
  }

  private as(place: Place, typeName: string | undefined): Place {
    const type = typeName === undefined ? null : this.schema.getType(typeName);
    return isObjectType(type) && isCompositeType(type) ? { ...place, type } : place;
  }

  private count(limit: Limit, by = 1): void {
    this.amounts[limit] += by;
    if (this.amounts[limit] > limits[limit]) throw new Passed(limit);
  }

  private reach(limit: Limit, value: number): void {
    this.amounts[limit] = Math.max(this.amounts[limit], value);
    if (value > limits[limit]) throw new Passed(limit);
  }
}

function numberOf(value: ValueNode): number | null {
  return value.kind === Kind.INT ? Number(value.value) : null;
}
