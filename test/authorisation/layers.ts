import { SignIn } from '@app/access';
import { roles } from '@app/domain';
import { publicScope, type Scope } from '@app/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/src/api.js';
import { audiences } from '../../apps/api/src/graphql/policy-audiences.js';
import { limits } from '../../apps/api/src/graphql/limits.js';
import { testConfig } from '../e2e/config.js';
import { testPassword } from '../e2e/ward.js';
import { type TestDatabase, withoutRowSecurity } from '../harness/index.js';
import type { Actor } from './actors.js';
import type { SeededWorld } from './world.js';

/** Which of the two layers stands: each alone has to hide what both hide. */
export const layers = ['BOTH', 'POLICY', 'ROWS'] as const;
/** With neither, the suites have to find what they are looking for. */
export type Layers = (typeof layers)[number] | 'NEITHER';

export interface Answer {
  readonly body: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnswerError[];
}
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

/** The real API on its database, with what stands of the layers, and everybody signed in. */
export interface Asking {
  readonly app: NestFastifyApplication;
  readonly secret: string;
  readonly ask: (actor: Actor, text: string, variables: object) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** A cookie that stands for nobody, where even nobody is to be taken for everybody. */
const visitor = 'visitor';

export async function startAsking(
  database: TestDatabase,
  world: SeededWorld,
  actors: readonly Actor[],
  standing: Layers,
): Promise<Asking> {
  liftLimits();
  if (standing === 'POLICY' || standing === 'NEITHER') await withoutRowSecurity(database);
  const config = testConfig(database.appUrl);
  const app = await createApi(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const cookies = new Map<string, Record<string, string>>();
  for (const actor of actors) cookies.set(actor.name, await signIn(app, actor, world));
  const restore = standing === 'ROWS' || standing === 'NEITHER' ? withoutPolicy(app, world) : () => {};
  const ask = (actor: Actor, query: string, variables: object) =>
    post(app, cookies.get(actor.name)!, query, variables);
  return {
    ...{ app, secret: config.secretKey, ask },
    async close() {
      restore();
      await app.close();
    },
  };
}

/** How much one request may ask for is another suite's matter: here one asks for everything that there is. */
function liftLimits(): void {
  const lifted: Record<string, number> = limits;
  for (const name of Object.keys(lifted)) lifted[name] = Infinity;
}

/**
 * Takes the application's own rules away: everybody's roles are all roles, in every place, and no field is kept to its
 * audience. The database goes by the person who asks, and by nothing that the application thinks.
 */
function withoutPolicy(app: NestFastifyApplication, world: SeededWorld): () => void {
  const signIns = app.get(SignIn, { strict: false });
  const askerOf = signIns.askerOf.bind(signIns);
  const companyIds = Object.values(world.companies);
  const districtIds = Object.values(world.places).map(({ id }) => id);
  const widened = (scope: Scope): Scope => ({
    ...scope,
    ...{ everything: true, roles, companyIds, administeredCompanyIds: companyIds },
    ...{
      officeDistrictIds: districtIds,
      coordinatedDistrictIds: districtIds,
      memberDistrictIds: districtIds,
    },
    ...{ wardIds: Object.values(world.wards) },
  });
  signIns.askerOf = async (token) => widened((token !== visitor && (await askerOf(token))) || publicScope);
  const kept = { ...audiences };
  const open: Record<string, (scope: Scope) => boolean> = audiences;
  for (const name of Object.keys(open)) open[name] = () => true;
  return () => void Object.assign(audiences, kept);
}

async function signIn(
  app: NestFastifyApplication,
  { name, personId }: Actor,
  { people }: SeededWorld,
): Promise<Record<string, string>> {
  if (personId === null) return { machikaigi: visitor };
  const email = Object.values(people).find(({ id }) => id === personId)?.email;
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      variables: { input: { email, password: testPassword } },
    },
  });
  if (response.cookies.length === 0) throw new Error(`${name} could not sign in: ${response.body}`);
  return Object.fromEntries(response.cookies.map((cookie) => [cookie.name, cookie.value]));
}

async function post(
  app: NestFastifyApplication,
  cookies: Record<string, string>,
  query: string,
  variables: object,
): Promise<Answer> {
  const response = await app.inject({
    ...{ method: 'POST', url: '/graphql', cookies },
    payload: { query, variables },
  });
  const { data, errors } = response.json<{ data?: Answer['data']; errors?: AnswerError[] }>();
  return { body: response.body, data: data ?? null, errors: errors ?? [] };
}
