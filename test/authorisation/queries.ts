import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Actor } from './actors.js';
import { type Args, documentOf } from './documents.js';
import { Examination } from './examine.js';
import type { Answer, AnswerError, Asking } from './layers.js';
import type { Oracle } from './oracle.js';
import { queries } from './recipes.js';
import type { World } from './world.js';

export interface QueriesAsked {
  readonly examination: Examination;
  readonly requests: number;
  readonly fields: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly operations: ReadonlySet<string>;
  /** Queries of which `recipes.ts` knows nothing. */
  readonly withoutRecipe: readonly string[];
  /** Answers that say nothing but that something broke. */
  readonly broken: readonly string[];
}

/** Asks every query of the schema, with all that hangs on it, as everybody. */
export async function askAllQueries(
  asking: Asking,
  schema: GraphQLSchema,
  world: World,
  actors: readonly Actor[],
  oracle: Oracle,
  only: readonly string[] = Object.keys(schema.getQueryType()!.getFields()),
): Promise<QueriesAsked> {
  const round = new Round(asking, schema, new Examination(world, oracle));
  for (const name of only) {
    const recipe = queries[name];
    if (!recipe) round.withoutRecipe.push(name);
    else
      for (const actor of actors)
        await round.ask(actor, name, recipe({ world, actor, secret: asking.secret }));
  }
  return round;
}

/** From a match to the other matches of its offer, and to what hangs on those. */
const depthOfLists = 6;
/** The same rows are in a list, too. */
const depthOfRows = 4;

class Round implements QueriesAsked {
  requests = 0;
  readonly fields = new Set<string>();
  readonly relations = new Set<string>();
  readonly operations = new Set<string>();
  readonly withoutRecipe: string[] = [];
  readonly broken: string[] = [];
  /** Fields that an actor was refused where nothing can stand in their place: they hide what is around them. */
  private readonly refused = new Map<string, Set<string>>();

  constructor(
    private readonly asking: Asking,
    private readonly schema: GraphQLSchema,
    readonly examination: Examination,
  ) {}

  /** Until nothing is hidden any more by a field that this actor may not ask for. */
  async ask(actor: Actor, name: string, variants: readonly Args[]): Promise<void> {
    const refused = this.refused.get(actor.name) ?? new Set<string>();
    this.refused.set(actor.name, refused);
    this.operations.add(name);
    for (let further = true; further;) {
      const before = refused.size;
      const answer = await this.once(actor, name, variants, refused);
      for (const it of this.refusedFields(answer.errors, refused)) refused.add(it);
      further = refused.size > before;
    }
  }

  private async once(actor: Actor, name: string, variants: readonly Args[], without: ReadonlySet<string>) {
    const root = this.schema.getQueryType()!;
    const lists = getNamedType(root.getFields()[name]!.type).name.endsWith('Connection');
    const depth = lists ? depthOfLists : depthOfRows;
    const asked = documentOf(this.schema, root, name, variants, { without, depth });
    const answer = await this.asking.ask(actor, asked.text, asked.variables);
    this.requests += 1;
    for (const field of asked.fields) this.fields.add(field);
    for (const relation of asked.relations) this.relations.add(relation);
    await this.examination.examine(actor, name, answer);
    for (const error of answer.errors) if (isBroken(error)) this.broken.push(wordsOf(actor, name, error));
    return answer;
  }

  private refusedFields(errors: Answer['errors'], known: ReadonlySet<string>): string[] {
    return errors
      .filter(({ extensions, path }) => denials.has(extensions.code) && (path?.length ?? 0) > 1)
      .map(({ path }) => this.fieldAt(path!))
      .filter((it) => !known.has(it));
  }

  private fieldAt(path: readonly (string | number)[]): string {
    const [alias, ...rest] = path.filter((part) => typeof part === 'string');
    void alias;
    const root = this.schema.getQueryType()!;
    let at = `${root.name}`;
    let type = getNamedType(root.getFields()[this.current]!.type);
    for (const part of rest) {
      const owner = membersOf(type).find((member) => String(part) in member.getFields());
      const field = owner?.getFields()[part];
      if (!owner || !field) throw new Error(`${path.join('.')}: no ${part} in ${type.name}`);
      at = `${owner.name}.${part}`;
      type = getNamedType(field.type);
    }
    return at;
  }

  private get current(): string {
    return [...this.operations].at(-1)!;
  }
}

function membersOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isUnionType(type)) return type.getTypes();
  return isObjectType(type) ? [type] : [];
}

const denials = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);
const expected = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND', 'BAD_USER_INPUT']);
const isBroken = ({ extensions }: AnswerError) => !expected.has(extensions.code);
const wordsOf = ({ name }: Actor, operation: string, { message, path, extensions }: AnswerError) =>
  `${operation} as ${name}: ${extensions.code} ${message} at ${path?.join('.') ?? ''}`;
