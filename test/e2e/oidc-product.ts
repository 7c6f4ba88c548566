import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { seal } from '@app/platform';
import pg from 'pg';
import { BrowserOfCookies } from '../factories/browser-of-cookies.js';
import { startTestApi, type TestApi } from './api.js';
import { testConfig } from './config.js';
import { testPassword } from './ward.js';

/** The API on a port of its own, at the address that it believes to have. */
export interface ListeningApi {
  readonly api: TestApi;
  readonly url: string;
  readonly visitor: () => WebVisitor;
  /** Behind the application's back. */
  readonly sql: <Row extends object>(text: string, ...values: unknown[]) => Promise<Row[]>;
  /** Puts a provider into the table, as its administrator would. */
  readonly enter: (provider: {
    readonly id: string;
    readonly wardId: string;
    readonly company?: boolean;
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  }) => Promise<void>;
}

/** Somebody at a browser of their own, which may be led elsewhere and back. */
export interface WebVisitor {
  readonly browser: BrowserOfCookies;
  readonly graphql: <Data>(query: string, variables?: object) => Promise<Data>;
  /** The mail address of who is signed in; null for nobody. */
  readonly who: () => Promise<string | null>;
  readonly signIn: (email: string) => Promise<void>;
  /** Begins at the provider and comes back. @returns the product's page where it ends */
  readonly through: (address: string) => Promise<URL>;
}

export async function startListening(): Promise<ListeningApi> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const api = await startTestApi({ PUBLIC_URL: url });
  await api.app.listen(port, '127.0.0.1');
  const sql = async <Row extends object>(text: string, ...values: unknown[]) => {
    const client = new pg.Client({ connectionString: api.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    ...{ api, url, sql },
    visitor: () => visitorOf(url),
    enter: async ({ id, wardId, company = false, issuer, clientId, clientSecret }) => {
      const { secretKey } = testConfig(api.appUrl);
      const sealed = seal(clientSecret, { purpose: 'IDENTITY_PROVIDER_SECRET', id }, secretKey);
      await sql(
        `insert into identity_provider (id, ward_id, organisation_id, issuer, client_id, client_secret_sealed, enabled)
         values ($1, $2, $3, $4, $5, $6, true)`,
        ...[id, wardId, company ? id : null, issuer, clientId, sealed],
      );
    },
  };
}

function visitorOf(url: string): WebVisitor {
  const browser = new BrowserOfCookies();
  const graphql = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await browser.fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    ...{ browser, graphql },
    who: async () => {
      type Who = { viewer: { person: { email: string } } | null };
      return (await graphql<Who>('{ viewer { person { email } } }')).viewer?.person.email ?? null;
    },
    signIn: async (email) => {
      const mutation = `mutation ($input: SignInInput!) { signIn(input: $input) { outcome: __typename } }`;
      await graphql(mutation, { input: { email, password: testPassword } });
    },
    through: async (address) => {
      const ours = (at: string) => at.startsWith(url) && !at.startsWith(`${url}/oidc/`);
      return new URL(await browser.go(address, ours));
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
