import type { Row } from './rows.js';
import { graphqlRequest as gql } from './send.js';

const list =
  'query ($id: ID!, $first: Int, $after: String, $search: String) { associations(districtId: $id, first: $first, after: $after, search: $search) { totalCount edges { cursor } } }';
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** 17–22: how much is asked for. */
export const amountRows: readonly Row[] = [
  {
    n: 17,
    name: 'pages of 99999999, -1, 0, null and 1e309',
    sends: ({ own }) => [
      ...[99_999_999, -1, 0, null, 2 ** 31, 1.5, '5'].map((first) =>
        gql(list, { id: own['districtId'], first }),
      ),
      gql(`{ associations(districtId: "${own['districtId']}", first: 1e309) { totalCount } }`),
      { body: `{"query":${JSON.stringify(list)},"variables":{"id":"${own['districtId']}","first":1e309}}` },
    ],
  },
  {
    n: 18,
    name: 'first, last, before and after at once',
    becomes: 'REFUSED',
    sends: ({ own }) => [
      gql(
        `{ associations(districtId: "${own['districtId']}", first: 1, last: 1, before: "a", after: "b") { totalCount } }`,
      ),
    ],
  },
  {
    n: 19,
    name: 'forged, truncated and foreign cursors',
    becomes: 'REFUSED',
    sends: ({ own, foreign }) =>
      [
        'nonsense',
        cursor(['']),
        cursor(['a', "'; select pg_sleep(5) --"]),
        cursor({ a: 1 }),
        cursor(['a', foreign['eventId']]).slice(0, 9),
        cursor([[]]),
        cursor(Array(500).fill('a')),
      ].map((after) => gql(list, { id: own['districtId'], after })),
  },
  {
    n: 20,
    name: '10,000 ids in a list',
    becomes: 'REFUSED',
    sends: ({ own }) => [
      gql('query ($s: [MatchState!]) { matches(states: $s) { totalCount } }', {
        s: Array(4_000).fill('APPROVED'),
      }),
      gql('mutation ($input: CompleteDayInput!) { completeDay(input: $input) { ... on Refused { code } } }', {
        input: {
          eventDayId: own['eventDayId'],
          came: Array(1_500).fill({ matchId: own['matchId'], people: 1 }),
        },
      }),
      gql(
        'mutation ($input: MapColumnsInput!) { mapImportColumns(input: $input) { ... on Refused { code } } }',
        {
          input: {
            importId: own['importId'],
            columns: Array.from({ length: 2_000 }, (_, column) => ({ column })),
          },
        },
      ),
    ],
  },
  {
    n: 21,
    name: 'the same id over and over',
    becomes: 'REFUSED',
    sends: ({ own }) => [
      gql('mutation ($input: CompleteDayInput!) { completeDay(input: $input) { ... on Refused { code } } }', {
        input: {
          eventDayId: own['eventDayId'],
          came: Array(300).fill({ matchId: own['matchId'], people: 1 }),
        },
      }),
    ],
  },
  {
    n: 22,
    name: 'search terms that are short, long, wild or slow to match',
    sends: ({ own }) =>
      [
        'a',
        'あ'.repeat(10_000),
        '%_\\',
        '%'.repeat(100),
        '(a+)+$',
        '.*'.repeat(50),
        "' or 1=1 --",
        '\\'.repeat(99),
      ].map((search) => gql(list, { id: own['districtId'], search })),
  },
];
