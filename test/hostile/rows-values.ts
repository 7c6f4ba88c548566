import type { Row } from './rows.js';
import { graphqlRequest as gql, type Sent } from './send.js';
import type { World } from './world.js';

const postEvent =
  'mutation ($input: EventInput!) { postEvent(input: $input) { __typename ... on Refused { code fields { path code } } } }';
const submitOffer =
  'mutation ($input: OfferInput!) { submitOffer(input: $input) { __typename ... on Refused { code fields { path code } } } }';
const search =
  'query ($id: ID!, $search: String) { associations(districtId: $id, search: $search) { totalCount } }';
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refused { code fields { path code } } } }';

/** The text where a desk writes, where a company writes, where anybody searches and where a stranger signs in. */
const everywhere = ({ own }: World, text: unknown): Sent[] => [
  gql(postEvent, {
    input: { districtId: own['districtId'], title: text, theme: 'FESTIVAL', days: [{ dateText: '未定' }] },
  }),
  gql(submitOffer, {
    input: {
      ...{
        companyId: own['companyId'],
        districtIds: [own['districtId']],
        mostEvents: 1,
        note: text,
        people: 1,
        smallestGroup: 1,
      },
      ...{
        participationBasis: 'DUTY',
        patterns: [],
        themes: [],
        windows: [{ date: '2000-01-01', fromTime: '09:00', toTime: '10:00' }],
      },
    },
  }),
  gql(search, { id: own['districtId'], search: text }),
  gql(signIn, { input: { email: text, password: text } }),
];
const of = (texts: readonly unknown[]) => (world: World) => texts.flatMap((text) => everywhere(world, text));

/** 53–62: the values themselves. */
export const valueRows: readonly Row[] = [
  { n: 53, name: 'NUL', sends: of(['\0', 'a\0b']) },
  { n: 54, name: 'half surrogates', sends: of(['\ud842', 'a\udfb7']) },
  {
    n: 55,
    name: 'overrides, zero width and other bidi controls',
    sends: of(['a\u202egpj.exe', 'a\u200bb', '\u2066a\u2069']),
  },
  {
    n: 56,
    name: 'CR and LF in what reaches a mail',
    sends: of(['a\r\nBcc: evil@x.example', 'a\nContent-Type: text/html']),
  },
  {
    n: 57,
    name: 'formulas in what reaches a CSV',
    sends: of(["=cmd|'/C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1']),
  },
  {
    n: 58,
    name: 'HTML, javascript: and data: in titles and links',
    sends: of(['<script>alert(1)</script>', 'javascript:alert(1)', 'data:text/html,<b>']),
  },
  {
    n: 59,
    name: 'dates that are none',
    becomes: 'REFUSED',
    sends: ({ own }) =>
      [
        '0000-01-01',
        '9999-12-31',
        'infinity',
        '2027-02-30',
        '2027-01-01T00:00:00+25:00',
        '',
        '-infinity',
        'now',
      ].map((date) =>
        gql(`query ($id: ID!, $date: Date!) { needs(districtId: $id, from: $date) { totalCount } }`, {
          id: own['districtId'],
          date,
        }),
      ),
  },
  {
    n: 60,
    name: 'numbers that are too large, or none',
    sends: ({ own }) => [
      ...[2 ** 31, 2 ** 53 + 1, -0, 'NaN', -1, 1.5].map((people) =>
        gql(
          'mutation ($input: ProposeMatchInput!) { proposeMatch(input: $input) { __typename ... on Refused { code } } }',
          {
            input: { needId: own['needId'], offerId: own['offerId'], people },
          },
        ),
      ),
      gql(`{ matches(first: 9007199254740993) { totalCount } }`),
      gql(
        'mutation { startMatchRun(input: { districtId: "x", periodFrom: "2027-01-01", periodTo: "2027-02-01", effort: 1e308, seed: -1 }) { __typename } }',
      ),
    ],
  },
  {
    n: 61,
    name: 'a name of 20,000 letters, an emoji of 100 code points, a variant',
    sends: of(['あ'.repeat(20_000), Array(50).fill('👨').join('\u200d'), '葛󠄀城']),
  },
  {
    n: 62,
    name: 'SQL, operators instead of texts, an order of one’s own',
    sends: (world) => [
      ...everywhere(world, "'; drop table person; --"),
      ...everywhere(world, { $gt: '' }),
      ...everywhere(world, ['a']),
      gql('query ($id: ID!, $o: String) { associations(districtId: $id, orderBy: $o) { totalCount } }', {
        id: world.own['districtId'],
        o: '1; --',
      }),
      gql(
        `{ need(id: "' or '1'='1") { role } offer(id: "1) union select password_hash from person --") { note } }`,
      ),
    ],
  },
];
