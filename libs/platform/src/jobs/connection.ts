import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import type { Config } from '../config.js';
import { lineSettings } from '../database-line.js';

/** What a queue is given as its connection, whichever of the two servers is behind it. */
export type QueueConnection = { readonly [option: string]: unknown };

/**
 * Chooses the queue's server for the whole process: Redis where it is named, else the database that is there anyway.
 * Nest's module has no such option, so it has to be called before the first queue is made.
 */
export function chooseQueueServer(
  config: Pick<Config, 'redisUrl' | 'appDatabaseUrl' | 'databasePatience'>,
): QueueConnection {
  if (config.redisUrl !== null) {
    setDefaultBackendFactory();
    return { url: config.redisUrl, maxRetriesPerRequest: null };
  }
  setDefaultBackendFactory(createPostgresBackend as never);
  // Each queue and each worker has a pool of its own: small ones.
  const line = { ...lineSettings(config.databasePatience), connectionTimeoutMillis: 5_000 };
  return { ...splitOptions(config.appDatabaseUrl), ...line, max: 4 };
}

/** BullMQ adds its search path to `options`, but options inside the URL would win over it. */
export function splitOptions(url: string): { connectionString: string; options?: string } {
  const [base = '', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  const options = parameters.get('options');
  parameters.delete('options');
  const rest = parameters.toString();
  return { connectionString: rest ? `${base}?${rest}` : base, ...(options !== null && { options }) };
}
