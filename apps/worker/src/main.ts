import 'reflect-metadata';
import { announceReady, ConfigError, JsonLogger, loadConfig } from '@app/platform';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const logger = new Logger('Worker');
/** A job may take so long to its end; then the process ends under it, and another worker takes it up. */
const patienceMs = 10_000;

try {
  const config = loadConfig(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: new JsonLogger(config.logLevel === 'silent' ? 'fatal' : config.logLevel, 'worker'),
    abortOnError: false,
  });
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    setTimeout(() => {
      logger.warn(`did not end within ${patienceMs / 1000} s: what it was doing is left to another worker`);
      process.exit(1);
    }, patienceMs).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
  // Without its parent nobody would ever end it.
  process.on('disconnect', () => void close());
  announceReady();
} catch (error) {
  logger.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
