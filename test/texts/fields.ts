import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A text that may come in: where it stands, and how much of it the schema takes. */
export interface TextField {
  readonly kind: 'Query' | 'Mutation';
  readonly operation: string;
  /** `input`, `days`, `0`, `dateText`. */
  readonly path: readonly string[];
  /** `Mutation.postEvent.input.days.0.dateText`. */
  readonly id: string;
  /** As the schema's description says. */
  readonly longest: number;
  readonly lines: boolean;
}

/** Every text of every operation, inputs in inputs included. */
export function textFieldsOf(schema: GraphQLSchema): readonly TextField[] {
  const of = (kind: TextField['kind']) =>
    Object.values(
      (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {},
    ).flatMap((field) => field.args.flatMap((argument) => within(kind, field.name, argument, [], 5)));
  return [...of('Query'), ...of('Mutation')];
}

export function textFieldsByOperation(schema: GraphQLSchema): readonly (readonly TextField[])[] {
  const groups = new Map<string, TextField[]>();
  for (const field of textFieldsOf(schema)) {
    const key = `${field.kind} ${field.operation}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()];
}

type Input = GraphQLArgument | GraphQLInputField;

function within(
  kind: TextField['kind'],
  operation: string,
  input: Input,
  before: readonly string[],
  depth: number,
): TextField[] {
  const nullable = isNonNullType(input.type) ? input.type.ofType : input.type;
  const path = [...before, input.name, ...(isListType(nullable) ? ['0'] : [])];
  const named = getNamedType(input.type);
  if (named === GraphQLString) {
    const { description } = input;
    const longest = Number(/at most (\d+) letters/i.exec(description ?? '')?.[1] ?? Infinity);
    const lines = /, lines too\.$/.test(description ?? '');
    return [{ kind, operation, path, id: [kind, operation, ...path].join('.'), longest, lines }];
  }
  if (depth === 0 || !isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => within(kind, operation, field, path, depth - 1));
}

/**
 * Texts that are looked up, compared or read as something else, and not kept as they were typed. Each says why; a text that
 * isn't named here has to come back exactly as it went in.
 */
const notKept: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\.(token|code|password|currentPassword|clientSecret)$/, 'a secret: compared or sealed, never shown'],
  [/\.(after|search|address|key)$|\.filter\.text$/, 'looked up'],
  [/\.(email|contactEmail)$/, 'a mail address'],
  [/[pP]hone$/, 'a telephone number'],
  [/\.corporateNumber$/, 'a number of 13 digits'],
  [/\.(url|issuer)$|\.domains\.0$/, 'an address'],
  [/\.dateText$|\.mendImportRow\.input\.offer\.when$/, 'words for a date, which have to be understood'],
  [
    /\.mendImportRow\.input\.offer\.remarks$/,
    'kept in a list of offers only: here a row of events is mended',
  ],
  [/\.kana$/, 'has to be kana'],
  [/\.toldBy$|\.columns\.0\.field$/, 'a name of a list of ours'],
  [
    /\.(attestationObject|clientDataJSON|authenticatorData|credentialId|signature|userHandle)$|\.transports\.0$/,
    'made by a browser',
  ],
  [/\.(acceptInvitationWithPasskey|addPasskey)\.input\.name$/, 'kept only with a key that a browser made'],
  [/\.contentBase64$/, 'a file: what is in it is another path of this suite'],
  [/\.offerFit\.input\.note$/, 'saves nothing'],
];

export function whyNotKept({ id }: TextField): string | null {
  return notKept.find(([pattern]) => pattern.test(id))?.[1] ?? null;
}

/** The arguments with the text in that place; objects that lead there are made where the recipe has none. */
export function withText(args: object, path: readonly string[], text: string): Record<string, unknown> {
  const copy = structuredClone(args) as Record<string, unknown>;
  let here: Record<string, unknown> = copy;
  for (const [at, name] of path.slice(0, -1).entries()) {
    here[name] ??= path[at + 1] === '0' ? [] : {};
    here = here[name] as Record<string, unknown>;
  }
  here[path.at(-1) ?? ''] = text;
  return copy;
}
