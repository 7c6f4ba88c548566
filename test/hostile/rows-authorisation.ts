import { foreignIdsInArguments, foreignIdsInInputs, massAssignments, ownToForeign } from './generated.js';
import { type Row, times } from './rows.js';
import { graphqlRequest as gql } from './send.js';

const guess = (at: number) =>
  `a${at}: signIn(input: { email: "coordinator@shiba.example", password: "guess ${at}" }) { __typename }`;

/** 41–52: what belongs to somebody else. 41, 43, 44 and 45 are made from the schema: a new operation is in them. */
export const authorisationRows: readonly Row[] = [
  { n: 41, name: 'foreign ids in every id argument', together: true, sends: foreignIdsInArguments },
  {
    n: 42,
    name: 'a node of any kind by its id',
    becomes: 'REFUSED',
    sends: ({ foreign }) =>
      Object.values(foreign)
        .slice(0, 3)
        .flatMap((id) => [gql(`{ node(id: "${id}") { id } }`), gql(`{ nodes(ids: ["${id}"]) { id } }`)]),
  },
  { n: 43, name: 'edges from what is one’s own to what isn’t', together: true, sends: ownToForeign },
  {
    n: 44,
    name: 'foreign ids in every relation of every input',
    together: true,
    sends: foreignIdsInInputs,
  },
  {
    n: 45,
    name: 'fields that no input has: role, isAdmin, tenantId',
    becomes: 'REFUSED',
    together: true,
    sends: massAssignments,
  },
  {
    n: 46,
    name: 'aliased sign-ins',
    becomes: 'REFUSED',
    sends: () => [
      ...[2, 15, 100].map((count) => gql(`mutation { ${times(count, guess)} }`)),
      gql(
        `mutation { ${times(3, (at) => `...F${at}`)} } ${times(3, (at) => `fragment F${at} on Mutation { ${guess(at)} }`)}`,
      ),
    ],
  },
  {
    n: 47,
    name: 'aliased uses of one link',
    becomes: 'REFUSED',
    sends: () => [
      gql(
        `mutation { ${times(5, (at) => `a${at}: answerByLink(token: "x", answer: { kind: PASS }) { __typename }`)} }`,
      ),
      gql(`{ ${times(5, (at) => `a${at}: answerPage(token: "x${at}") { __typename }`)} }`),
    ],
  },
  {
    n: 48,
    name: 'fields below an operation that is open to anybody',
    sends: () => [
      gql(
        '{ districts { id conference { id } towns { id } } viewer { person { id email } companies { id corporateNumber } } }',
      ),
      gql('{ districts { conference { id members { id } companies { id } } } }'),
    ],
  },
  {
    n: 49,
    name: 'counting and searching for what is hidden',
    sends: ({ foreign }) => [
      gql('query ($id: ID!) { events(districtId: $id, search: "zq7") { totalCount } }', {
        id: foreign['districtId'],
      }),
      gql('query ($id: ID!) { offers(districtId: $id) { totalCount } }', { id: foreign['districtId'] }),
      gql('query ($id: ID!) { associations(districtId: $id) { totalCount edges { node { name } } } }', {
        id: foreign['districtId'],
      }),
    ],
  },
  {
    n: 50,
    name: 'asking by what must be unique',
    sends: ({ own }) => [
      gql(
        'mutation ($input: OfferInput!) { submitOffer(input: $input) { __typename ... on Refused { code fields { path code } } } }',
        {
          input: {
            ...{
              companyId: own['companyId'],
              corporateNumber: '8000020131032',
              districtIds: [own['districtId']],
              mostEvents: 1,
            },
            ...{
              participationBasis: 'DUTY',
              patterns: [],
              people: 1,
              smallestGroup: 1,
              themes: [],
              windows: [],
            },
          },
        },
      ),
    ],
  },
  {
    n: 51,
    name: 'a session that has been ended',
    sends: () => [
      {
        ...gql('{ viewer { person { email } } }'),
        headers: { cookie: 'machikaigi=ended; __Host-machikaigi=ended' },
      },
      { ...gql('{ viewer { person { email } } }'), headers: { cookie: `machikaigi=${'x'.repeat(8_000)}` } },
      { ...gql('{ viewer { person { email } } }'), headers: { authorization: 'Bearer nobody' } },
    ],
  },
  {
    n: 52,
    name: 'two people’s requests at the same moment',
    sends: ({ own, foreign }) =>
      [own['districtId'], foreign['districtId'], own['districtId']].map((id) =>
        gql(
          'query ($id: ID!) { needs(districtId: $id) { totalCount edges { node { role } } } offers(districtId: $id) { edges { node { note } } } }',
          { id },
        ),
      ),
  },
];
