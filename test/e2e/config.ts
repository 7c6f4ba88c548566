import { type Config, type Environment, loadConfig } from '@app/platform';

/** The settings of a process that works on a test database. */
export function testConfig(appUrl: string, env: Environment = {}): Config {
  return loadConfig({
    APP_DATABASE_URL: appUrl,
    SECRET_KEY: 'only for tests, 32 characters long',
    LOG_LEVEL: 'silent',
    ...env,
  });
}
