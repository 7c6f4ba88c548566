import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource, type Logger } from 'typeorm';
import { createApi } from '../../apps/api/src/api.js';
import { createTestDatabase } from '../harness/index.js';
import { testConfig } from './config.js';
import { testPassword } from './ward.js';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly graphql: <Data = Record<string, unknown>>(
    query: string,
    variables?: object,
  ) => Promise<Answer<Data>>;
  /** As it would be sent with the next request. */
  readonly cookie: () => string;
}

/** The real API on a database of this test file's own. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly visitor: () => Visitor;
  /** One of `testPeople`, or of your own people with `testPassword`. */
  readonly signInAs: (email: string) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** The first one to boot may also have to start the tests' server and build its template: `beforeAll(…, bootMs)`. */
export const bootMs = 60_000;

/** Boots the API as `npm start` does, without listening on a port. */
export async function startTestApi(
  env: Readonly<Record<string, string>> = {},
  /** As outside the demonstration: with the operations of that web's build, and no others. */
  closedOver: string | null = null,
): Promise<TestApi> {
  const database = await createTestDatabase();
  const config = testConfig(database.appUrl, env);
  const app = await (closedOver === null
    ? createApi(config)
    : createApi({ ...config, openGraphql: false }, closedOver));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const visitor = () => visit(app);
  return {
    app,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    visitor,
    signInAs: (email) => signInAs(visitor(), email),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

function visit(app: NestFastifyApplication): Visitor {
  const cookies: Record<string, string> = {};
  return {
    cookie: () =>
      Object.entries(cookies)
        .map((pair) => pair.join('='))
        .join('; '),
    async graphql<Data>(query: string, variables: object = {}) {
      const payload = JSON.stringify({ query, variables });
      const response = await app.inject({
        method: 'POST',
        // As the web does it: what brings a file comes in by its own door.
        url: payload.length > 200_000 ? '/graphql/file' : '/graphql',
        headers: { 'content-type': 'application/json' },
        payload,
        cookies,
      });
      for (const { name, value } of response.cookies) cookies[name] = value;
      return { status: response.statusCode, ...response.json<Omit<Answer<Data>, 'status'>>() };
    },
  };
}

async function signInAs(visitor: Visitor, email: string): Promise<Visitor> {
  const { data, errors } = await visitor.graphql<{ signIn: { outcome: string; code?: string } }>(
    `mutation ($input: SignInInput!) { signIn(input: $input) { outcome: __typename ... on Refused { code } } }`,
    { input: { email, password: testPassword } },
  );
  if (data?.signIn.outcome !== 'SignedIn') throw new Error(`${email}: ${JSON.stringify(errors ?? data)}`);
  return visitor;
}

/** The SQL statements that the work makes the API send, `begin` and `commit` included. */
export async function countStatements(api: TestApi, work: () => Promise<unknown>): Promise<string[]> {
  const dataSource = api.app.get(DataSource);
  const usual = dataSource.logger;
  const statements: string[] = [];
  const quiet = () => {};
  const counting: Logger = {
    logQuery: (query) => statements.push(query),
    logQueryError: quiet,
    logQuerySlow: quiet,
    logSchemaBuild: quiet,
    logMigration: quiet,
    log: quiet,
  };
  dataSource.logger = counting;
  try {
    await work();
  } finally {
    dataSource.logger = usual;
  }
  return statements;
}
