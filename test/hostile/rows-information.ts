import type { Row } from './rows.js';
import { graphqlRequest as gql } from './send.js';

const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refused { code fields { path code } } } }';

/** 35–40: what an answer says of the inside. */
export const informationRows: readonly Row[] = [
  {
    n: 35,
    name: 'the schema asked for in every form',
    sends: () =>
      [
        '{ __schema { types { name } } }',
        '{\n__schema\n{\ntypes\n{\nname\n}\n}\n}',
        '{ __type(name: "Query") { fields { name } } }',
        '{ ...F } fragment F on Query { __schema { types { name } } }',
        '{ ... on Query { ... { a: __type(name: "Mutation") { name } } } }',
        'query IntrospectionQuery { __schema { queryType { name } } }',
      ].map((query) => gql(query)),
  },
  {
    n: 36,
    name: 'misspelt fields, arguments, enums and types',
    becomes: 'REFUSED',
    sends: () =>
      [
        '{ distrits { id } }',
        '{ districts { nam } }',
        '{ district(ky: "a") { id } }',
        '{ matches(states: [APROVED]) { totalCount } }',
        '{ districts { ... on Distrit { id } } }',
        'query ($a: EventInpt) { districts { id } }',
        'mutation { signIn(input: { emal: "a" }) { __typename } }',
      ].map((query) => gql(query)),
  },
  {
    n: 37,
    name: 'what might make the database speak',
    sends: ({ own }) => [
      gql('mutation ($input: NeedInput!) { postNeed(input: $input) { __typename } }', {
        input: {
          eventDayId: own['eventDayId'],
          role: 'x',
          startTime: '24:00',
          endTime: '00:00',
          answerBy: '2100-12-31',
          peopleWanted: 2147483647,
          fewestPeople: -5,
        },
      }),
      gql('mutation ($input: EventInput!) { postEvent(input: $input) { __typename } }', {
        input: {
          districtId: own['districtId'],
          title: 'x',
          theme: 'FESTIVAL',
          lat: 1e308,
          lng: -1e308,
          days: [],
        },
      }),
      gql(
        `{ needs(districtId: "${own['districtId']}", from: "2100-12-31", to: "1950-01-01") { totalCount } }`,
      ),
    ],
  },
  {
    n: 38,
    name: 'null where a value must be',
    becomes: 'REFUSED',
    sends: () => [
      gql('query ($id: ID!) { need(id: $id) { id } }', { id: null }),
      gql('query ($id: ID!) { need(id: $id) { id } }'),
      gql('{ need(id: null) { id } }'),
      gql(signIn, { input: { email: null, password: null } }),
      { body: 'null' },
      { body: '' },
      { body: '{"query":null}' },
    ],
  },
  {
    n: 39,
    name: 'traces, services and entities',
    sends: () => [
      { ...gql('{ districts { id } }'), headers: { 'apollo-federation-include-trace': 'ftv1' } },
      gql('{ _service { sdl } }'),
      gql('{ _entities(representations: []) { __typename } }'),
      { method: 'GET', path: '/.well-known/apollo/server-health' },
      { method: 'GET', path: '/graphiql', headers: { accept: 'text/html' } },
    ],
  },
  {
    n: 40,
    name: 'whether an address or an id exists',
    becomes: 'REFUSED',
    sends: ({ foreign }) => [
      gql(signIn, { input: { email: 'coordinator@shiba.example', password: 'wrong' } }),
      gql(signIn, { input: { email: 'nobody-here@shiba.example', password: 'wrong' } }),
      gql('mutation ($id: ID!) { withdrawNeed(id: $id) { ... on Refused { code } } }', {
        id: foreign['needId'],
      }),
      gql('mutation ($id: ID!) { withdrawNeed(id: $id) { ... on Refused { code } } }', {
        id: '0190aaaa-0000-7000-8000-000000000000',
      }),
    ],
  },
];
