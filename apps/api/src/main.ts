import { announceReady, ConfigError, loadConfig } from '@app/platform';
import { Logger } from '@nestjs/common';
import { createApi } from './api.js';

const logger = new Logger('API');
/** After this the process ends whatever is still open. */
const patienceMs = 10_000;

try {
  const config = loadConfig(process.env);
  const app = await createApi(config);
  await app.listen(config.port, config.host);
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    setTimeout(() => {
      logger.warn(`did not end within ${patienceMs / 1000} s`);
      process.exit(1);
    }, patienceMs).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, close);
  // Without its parent nobody would ever end it.
  process.on('disconnect', close);
  announceReady();
} catch (error) {
  logger.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
