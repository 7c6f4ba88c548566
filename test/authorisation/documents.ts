import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

export type Args = Readonly<Record<string, unknown>>;

/** What a document asks for: `Type.field`, and paths of relations. */
export interface Asked {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fields: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** A match's need's matches are other matches than it: twice is enough to meet them. */
const mostOften = 2;
/** Parts of a list and wrappers of a result lead nowhere by themselves. */
const passages = /(Connection|Edge)$/;

/**
 * One operation with everything that can be asked of it, relations followed, once for each of the arguments: `v0`, `v1`, …
 * `without` names fields (`Type.field`) that are left out.
 */
export function documentOf(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  name: string,
  variants: readonly Args[],
  { depth, without = new Set() }: { readonly depth: number; readonly without?: ReadonlySet<string> },
): Asked {
  const field = root.getFields()[name];
  if (!field) throw new Error(`no ${name}`);
  const walk = new Walk(without, depth);
  const selection = walk.of(getNamedType(field.type), []);
  const fragment = selection && `fragment All on ${getNamedType(field.type).name} ${selection}`;
  const calls = variants.map(
    (args, at) => `v${at}: ${name}${argumentsOf(args, at)} ${selection ? '{ ...All }' : ''}`,
  );
  const head = root === schema.getMutationType() ? 'mutation' : 'query';
  return {
    text: `${head} ${declarations(field, variants)} { ${calls.join('\n')} }\n${fragment}`,
    variables: Object.fromEntries(
      variants.flatMap((args, at) => Object.entries(args).map(([key, value]) => [`v${at}_${key}`, value])),
    ),
    fields: walk.fields,
    relations: walk.relations,
  };
}

function declarations(field: GraphQLField<unknown, unknown>, variants: readonly Args[]): string {
  const all = variants.flatMap((args, at) =>
    Object.keys(args).map((key) => {
      const type = field.args.find((it) => it.name === key)?.type;
      if (!type) throw new Error(`${field.name} has no argument ${key}`);
      return `$v${at}_${key}: ${type.toString()}`;
    }),
  );
  return all.length > 0 ? `(${all.join(', ')})` : '';
}

function argumentsOf(args: Args, at: number): string {
  const all = Object.keys(args).map((key) => `${key}: $v${at}_${key}`);
  return all.length > 0 ? `(${all.join(', ')})` : '';
}

class Walk {
  readonly fields = new Set<string>();
  readonly relations = new Set<string>();

  constructor(
    private readonly without: ReadonlySet<string>,
    private readonly depth: number,
  ) {}

  of(type: GraphQLNamedType, path: readonly string[]): string {
    if (isLeafType(type)) return '';
    if (isUnionType(type)) {
      const members = type.getTypes().map((member) => `... on ${member.name} ${this.of(member, path)}`);
      return `{ __typename ${members.join(' ')} }`;
    }
    return isObjectType(type) ? this.ofObject(type, path) : '';
  }

  private ofObject(type: GraphQLObjectType, path: readonly string[]): string {
    const inside = passages.test(type.name) ? path : [...path, type.name];
    const parts = Object.values(type.getFields()).flatMap((field): string[] => {
      const key = `${type.name}.${field.name}`;
      if (this.without.has(key)) return [];
      const target = getNamedType(field.type);
      if (isLeafType(target)) {
        this.fields.add(key);
        return [field.name];
      }
      if (!this.mayFollow(target, inside)) return [];
      const selection = this.of(target, inside);
      this.fields.add(key);
      if (!passages.test(type.name)) this.relations.add(`${inside.join('>')}.${field.name}`);
      return [`${field.name} ${selection}`];
    });
    return `{ __typename ${parts.join(' ')} }`;
  }

  private mayFollow(target: GraphQLNamedType, path: readonly string[]): boolean {
    return path.length < this.depth && path.filter((name) => name === target.name).length < mostOften;
  }
}
