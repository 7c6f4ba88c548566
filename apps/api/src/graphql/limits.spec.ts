import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { amountsOf, type Limit, limitPassed, limits } from './limits.js';
import { credentialFields } from './limits-credentials.js';
import { Documents } from './limits-document.js';

const numbered = (count: number, letter: string, type: string) =>
  Array.from({ length: count }, (_, at) => `${letter}${at}: ${type}`).join(' ');
const schema = buildSchema(`
  type Query { me: Person  people(first: Int): PersonConnection!  page(token: String!): String }
  type Person { friend: Person  ${numbered(20, 'p', 'Person')}  ${numbered(100, 'n', 'Int')}  friends: [Person!]!  name: String }
  type PersonConnection { edges: [PersonEdge!]! }
  type PersonEdge { node: Person! }
  input In { a: [In]  email: String  password: String }
  type Mutation { signIn(input: In): String  say(input: In): String  log: Int }
`);
const passed = (query: string, variables = {}) => limitPassed(parse(query), schema, variables);
const nested = (depth: number) => `${'{ friend '.repeat(depth)}{ name }${' }'.repeat(depth)}`;
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe(limitPassed.name, () => {
  it('lets through what a screen asks', () => {
    expect(passed(`{ me ${nested(10)} }`)).toBeNull();
  });

  const tooMuch: [Limit, string, string][] = [
    ['depth', 'a query that goes ever deeper', `{ me ${nested(13)} }`],
    ['depth', 'the same through fragments', `{ me { ...F } } fragment F on Person ${nested(13)}`],
    ['depth', 'a fragment in itself', '{ me { ...F } } fragment F on Person { friend { ...F } }'],
    [
      'depth',
      'two fragments in each other',
      '{ me { ...F } } fragment F on Person { ...G } fragment G on Person { ...F }',
    ],
    ['aliases', 'aliases', `{ me { ${times(31, (at) => `a${at}: name`)} } }`],
    ['aliases', 'aliases of __typename', `{ me { ${times(31, (at) => `a${at}: __typename`)} } }`],
    [
      'aliases',
      'aliases in fragments',
      `{ me { ...F ...F ...F } } fragment F on Person { ${times(11, (at) => `a${at}: name`)} }`,
    ],
    ['repeated', 'the same field over and over', `{ me { ${times(62, () => 'name')} } }`],
    [
      'repeated',
      'the same composite field',
      `{ ${times(8, () => `me { ${times(8, () => 'friend { name }')} }`)} }`,
    ],
    ['roots', 'root fields', `{ ${times(11, () => 'me { name }')} }`],
    ['changes', 'changes', `mutation { ${times(6, (at) => `a${at}: log`)} }`],
    ['credentials', 'guesses of a password', 'mutation { a: signIn(input: {}) b: signIn(input: {}) }'],
    [
      'credentials',
      'guesses of a token',
      '{ a: page(token: "a") ...F } fragment F on Query { b: page(token: "b") }',
    ],
    ['directives', 'directives', `{ me { name ${'@skip(if: false) '.repeat(21)} } }`],
    ['directives', 'directives of a variable', `query ($a: Int ${'@x '.repeat(21)}) { me { name } }`],
    ['inputDepth', 'an input in an input', `mutation { say(input: ${'{a:['.repeat(6)}${']}'.repeat(6)}) }`],
    ['variables', 'variables', `query (${times(31, (at) => `$v${at}: Int`)}) { me { name } }`],
    ['operations', 'two operations', 'query A { me { name } } query B { me { name } }'],
    ['fragments', 'fragments', `{ me { name } } ${times(41, (at) => `fragment F${at} on Person { name }`)}`],
    [
      'fields',
      'fragments that multiply',
      `{ me { ${times(20, (at) => `p${at} { ...F }`)} } } fragment F on Person { ${times(100, (at) => `n${at}`)} }`,
    ],
    [
      'cost',
      'lists in lists',
      '{ people(first: 100) { edges { node { friends { friends { friends { friends { name } } } } } } } }',
    ],
  ];
  it.each(tooMuch)('stops at %s: %s', (limit, _, query) => {
    expect(passed(query)).toBe(limit);
  });

  it('counts a page by what is asked for, in a variable too, and never beyond a page', () => {
    const query = 'query ($n: Int) { people(first: $n) { edges { node { name } } } }';
    const cost = (n: unknown) => amountsOf(parse(query), schema, { n }).cost;
    expect([cost(1), cost(10), cost(100), cost(1e9), cost(null)]).toEqual([4, 22, 202, 202, 102]);
  });

  it('knows by the schema what asks for a credential', () => {
    expect([...credentialFields(schema)]).toEqual(['Query.page', 'Mutation.signIn', 'Mutation.say']);
  });
});

describe('the real schema', () => {
  const source = join(import.meta.dirname, '..');
  const real = buildSchema(readFileSync(join(source, 'schema.graphql'), 'utf8'));
  const folder = join(source, '../../web/src/graphql/generated');
  const shipped = JSON.parse(readFileSync(join(folder, 'persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;

  it.each(Object.values(shipped).map((text) => [/(query|mutation) (\w+)/.exec(text)?.[2], text]))(
    'leaves %s, which the web ships, twice the room that it needs',
    (_, text) => {
      const amounts = amountsOf(parse(String(text)), real);
      const narrow: Limit[] = ['depth', 'introspectionDepth', 'operations', 'credentials'];
      for (const [limit, amount] of Object.entries(amounts) as [Limit, number][]) {
        expect([limit, amount <= limits[limit] / (narrow.includes(limit) ? 1 : 1.5)]).toEqual([limit, true]);
      }
    },
  );

  it("answers graphql-js's own introspection query", () => {
    expect(limitPassed(parse(getIntrospectionQuery()), real, {})).toBeNull();
  });

  it('knows the credentials of today', () => {
    expect([...credentialFields(real)]).toEqual(
      expect.arrayContaining(['Query.answerPage', 'Mutation.signIn', 'Mutation.answerByLink']),
    );
  });
});

describe(Documents.name, () => {
  const documents = new Documents(() => schema);

  it.each([
    ['a text of a megabyte', 'a'.repeat(1_000_000)],
    ['a megabyte of commas', `{ me { name } }${','.repeat(1_000_000)}`],
    ['5,000 braces', '{a'.repeat(5_000)],
    ['10,000 aliases', `{ ${times(10_000, (at) => `a${at}:me{name}`)} }`],
    ['400 times the same composite field', `{ ${times(400, () => 'me { friend { name } }')} }`],
    ['10,000 variables', `query (${times(10_000, (at) => `$v${at}:Int`)}) { me { name } }`],
  ])('turns %s away', (_, text) => {
    expect(documents.problemOf(text, {})?.status).toBe(400);
  });

  it('turns away variables that are too many, too deep or too large', () => {
    const query = 'query ($a: In) { me { name } }';
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`v${at}`, 1]));
    for (const variables of [{ a: deep }, { a: Array(6_000).fill(1) }, many]) {
      expect(documents.problemOf(query, variables)?.code).toBe('BAD_REQUEST');
    }
    expect(documents.problemOf(query, { a: { a: [{ a: [] }] } })).toBeNull();
  });
});
