import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Letters at most, where a field of that name stands anywhere in an input; a file's content is measured by who reads it. */
const longest: Readonly<Record<string, number>> = {
  title: 200,
  titleKana: 200,
  role: 200,
  venueName: 200,
  venueAddress: 300,
  search: 100,
  after: 1000,
  email: 254,
  phone: 50,
  password: 256,
  fileName: 255,
  token: 1000,
  key: 100,
  toldBy: 50,
  name: 200,
  kana: 200,
  nameEn: 200,
  // What an authenticator signs, in base64url.
  attestationObject: 16_000,
  clientDataJSON: 5_000,
  authenticatorData: 5_000,
  contentBase64: Number.POSITIVE_INFINITY,
};
const longestOther = 2000;

/** Items at most, in a list of that name. */
const mostItems: Readonly<Record<string, number>> = {
  days: 31,
  came: 200,
  columns: 200,
  windows: 200,
  patterns: 50,
  exceptDates: 400,
  weekdays: 7,
  districtIds: 50,
  names: 300,
};
const mostOther = 100;

/** Texts that somebody writes in a field of several lines. Everything else is one line, and may become a mail's subject or a file's name. */
const lines =
  /^(description|note|notes|message|reason|purpose|text|comment|statement|thanks|thingsToBring|clothing|rainPlan|meetingPlace|consultation|venueAddress|organiser|dateText|contentBase64|.*(Text|Message|Note|Reason))$/;
/** Taken exactly as received (ASVS 6.2.8). */
const secret = /password/i;

export const longestOf = (name: string): number => longest[name] ?? longestOther;
export const boundOf = (name: string): number => mostItems[name] ?? mostOther;
export const mayHaveLines = (name: string): boolean => lines.test(name);
export const isSecret = (name: string): boolean => secret.test(name);

/** Every text and list that comes in says in the schema how much of it may come. */
export function withBounds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(describe);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.args.forEach(describe);
  }
  return schema;
}

function describe(input: GraphQLArgument | GraphQLInputField): void {
  const bound = wordsFor(input.name, input.type);
  if (!bound || input.description?.endsWith(bound)) return;
  input.description = input.description ? `${input.description.replace(/\.?$/, '.')} ${bound}` : bound;
}

function wordsFor(name: string, type: GraphQLInputType): string | null {
  const nullable = isNonNullType(type) ? type.ofType : type;
  const letters = lettersFor(name, getNamedType(type) === GraphQLString);
  if (isListType(nullable))
    return `At most ${boundOf(name)}${letters ? `, each ${letters.toLowerCase()}` : '.'}`;
  return letters;
}

function lettersFor(name: string, isText: boolean): string | null {
  if (!isText || !Number.isFinite(longestOf(name))) return null;
  return `At most ${longestOf(name)} letters${mayHaveLines(name) ? ', lines too' : ''}.`;
}
