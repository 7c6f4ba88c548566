import { type Row, times } from './rows.js';
import { graphqlRequest as gql } from './send.js';

const nested = (depth: number) =>
  `{ districts ${times(depth, () => '{ conference { id } towns').replaceAll('towns {', 'towns {')} { id } ${'}'.repeat(depth)} }`;
const throughFragments = (depth: number) =>
  `{ events(districtId: "x") { edges { node { days { ...F0 } } } } }
   ${times(depth, (at) => `fragment F${at} on EventDay { event { days { ...F${at + 1} } } }`)} fragment F${depth} on EventDay { id }`;

/** 1–16: the form of the document. */
export const shapeRows: readonly Row[] = [
  {
    n: 1,
    name: 'a depth of 20, 100 and 5,000',
    becomes: 'REFUSED',
    sends: () => [20, 100, 5_000].map((depth) => gql(nested(depth))),
  },
  {
    n: 2,
    name: 'the same depth through fragments',
    becomes: 'REFUSED',
    sends: () => [20, 100, 1_000].map((depth) => gql(throughFragments(depth))),
  },
  {
    n: 3,
    name: 'a fragment named __schema',
    sends: () => [
      gql('{ ...__schema } fragment __schema on Query { districts { id } }'),
      gql(`{ ...__schema } fragment __schema on Query { ${times(2_000, (at) => `a${at}:districts{id}`)} }`),
    ],
  },
  {
    n: 4,
    name: 'a fragment named __typename',
    sends: () => [
      gql('{ districts { ...__typename } } fragment __typename on District { id }'),
      gql(
        `{ districts { ${times(300, () => '...__typename')} } } fragment __typename on District { id name key }`,
      ),
    ],
  },
  {
    n: 5,
    name: 'circular fragments',
    becomes: 'REFUSED',
    sends: () => [
      gql('{ districts { ...A } } fragment A on District { conference { id } ...A }'),
      gql('{ districts { ...A } } fragment A on District { ...B } fragment B on District { ...A }'),
      gql(
        `{ districts { ...F0 } } ${times(30, (at) => `fragment F${at} on District { ...F${(at + 1) % 30} }`)}`,
      ),
    ],
  },
  {
    n: 6,
    name: '300 and 10,000 aliases',
    becomes: 'REFUSED',
    sends: () => [300, 10_000].map((count) => gql(`{ ${times(count, (at) => `a${at}: districts { id }`)} }`)),
  },
  {
    n: 7,
    name: 'aliases of __typename',
    becomes: 'REFUSED',
    sends: () => [
      gql(`{ ${times(300, (at) => `a${at}: __typename`)} }`),
      gql(`{ districts { ${times(300, (at) => `a${at}: __typename`)} } }`),
    ],
  },
  {
    n: 8,
    name: '500 duplicate fields',
    becomes: 'REFUSED',
    sends: () => [
      gql(`{ districts { ${times(500, () => 'id')} } }`),
      gql(`{ ${times(500, () => '__typename')} }`),
    ],
  },
  {
    n: 9,
    name: '400 duplicate composite fields',
    becomes: 'REFUSED',
    sends: () => [
      gql(`{ ${times(400, () => 'districts { id name }')} }`),
      gql(`{ districts { ${times(400, () => 'conference { id }')} } }`),
    ],
  },
  {
    n: 10,
    name: 'overlapping fields with different arguments in inline fragments',
    becomes: 'REFUSED',
    sends: () => [
      gql(`{ ${times(200, (at) => `... on Query { district(key: "k${at}") { id } }`)} }`),
      gql('{ ... on Query { district(key: "a") { id } } ... on Query { district(key: "b") { id } } }'),
    ],
  },
  {
    n: 11,
    name: '60 directives',
    becomes: 'REFUSED',
    sends: () => [gql(`{ districts ${times(60, () => '@skip(if: false)')} { id } }`)],
  },
  {
    n: 12,
    name: '500 unknown directives',
    becomes: 'REFUSED',
    sends: () => [
      gql(`{ districts ${times(500, (at) => `@x${at}`)} { id } }`),
      gql(`query ${times(500, () => '@aa')} { districts { id } }`),
    ],
  },
  {
    n: 13,
    name: '@skip and @include on every field',
    becomes: 'REFUSED',
    sends: () => [
      gql(
        `query ($a: Boolean = true) { districts { ${times(40, (at) => `... @include(if: $a) @skip(if: false) { f${at}: id }`)} } }`,
      ),
    ],
  },
  {
    n: 14,
    name: 'a megabyte of query, commas, comments and byte order marks',
    becomes: 'REFUSED',
    sends: () =>
      [
        times(100_000, (at) => `a${at}:id`),
        ','.repeat(1_000_000),
        `#${'x'.repeat(1_000_000)}`,
        '\uFEFF'.repeat(400_000),
        '"'.repeat(200_000),
      ].map((much) => gql(`{ districts { id } } ${much}`)),
  },
  {
    n: 15,
    name: 'lists and objects 200 deep in an input',
    becomes: 'REFUSED',
    sends: ({ own }) => [
      gql(`mutation { postEvent(input: ${'{days:['.repeat(100)}${']}'.repeat(100)}) { __typename } }`),
      gql('mutation ($input: EventInput!) { postEvent(input: $input) { __typename } }', {
        input: JSON.parse(`${'[{"days":'.repeat(200)}1${'}]'.repeat(200)}`) as unknown,
      }),
      {
        body: `{"query":"{ districts { id } }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      },
      gql(`{ needs(districtId: ${'['.repeat(200)}"${own['districtId']}"${']'.repeat(200)}) { totalCount } }`),
    ],
  },
  {
    n: 16,
    name: '10,000 variables, unused and used',
    becomes: 'REFUSED',
    sends: () => [
      gql(`query (${times(10_000, (at) => `$v${at}: ID`)}) { districts { id } }`),
      gql(
        `query (${times(200, (at) => `$v${at}: String!`)}) { ${times(200, (at) => `a${at}: district(key: $v${at}) { id }`)} }`,
      ),
      gql(
        '{ districts { id } }',
        Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`v${at}`, at])),
      ),
    ],
  },
];
