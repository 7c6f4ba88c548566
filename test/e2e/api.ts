import { loadConfig } from '@app/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/src/api.js';
import { createTestDatabase } from '../harness/index.js';

export interface GraphQLAnswer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** The first one to boot may also have to start the tests' server and build its template: `beforeAll(…, bootMs)`. */
export const bootMs = 60_000;

/** The real API on a database of this test file's own. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
}

/** Boots the API as `npm start` does, without listening on a port. */
export async function startTestApi(env: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const config = loadConfig({
    APP_DATABASE_URL: database.appUrl,
    SECRET_KEY: 'only for tests, 32 characters long',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const app = await createApi(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    ownerUrl: database.ownerUrl,
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
