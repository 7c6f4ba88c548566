import { type Config, type Environment, loadConfig } from '@app/platform';

/**
 * The settings of a process that works on a test database. Any query is executed, which no environment of the product
 * can ask for outside the demonstration: `{ ...testConfig(…), openGraphql: false }` is how it runs.
 */
export function testConfig(appUrl: string, env: Environment = {}): Config {
  const config = loadConfig({
    APP_DATABASE_URL: appUrl,
    SECRET_KEY: 'only for tests, 32 characters long',
    LOG_LEVEL: 'silent',
    REQUESTS_PER_MINUTE: '1000000',
    KEEP_OFFICE_HOURS: '0',
    ...env,
  });
  return { ...config, openGraphql: true };
}
