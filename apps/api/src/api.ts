import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import type { Config } from '@app/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { secureHeaders } from './web/security-headers.js';
import { readWeb, serveWeb } from './web/static-web.js';

/** A file import comes as base64 in one request. */
const bodyLimit = 16 * 1024 * 1024;
const webFolder = fileURLToPath(new URL('../../../web/', import.meta.url));

/** The whole API, wired and not yet listening. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const https = config.publicUrl.startsWith('https:');
  // Behind https stands a proxy of ours, whose word on the visitor's address counts.
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    trustProxy: https && ((_address, hop) => hop === 0),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), adapter, {
    logger: config.logLevel === 'silent' ? false : ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  await app.register(cookie);
  const server = adapter.getInstance();
  secureHeaders(server, https);
  serveWeb(server, readWeb(webFolder));
  return app;
}
