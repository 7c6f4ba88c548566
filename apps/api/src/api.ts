import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import { SignIn } from '@app/access';
import { Bounces, Unsubscribing } from '@app/notifications';
import { Partners } from '@app/partners';
import { type Config, JsonLogger } from '@app/platform';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { sessionTokenOf } from './access/session-cookie.js';
import { ApiModule } from './api.module.js';
import { takeBounces } from './bounces/bounces.route.js';
import { Documents } from './graphql/limits-document.js';
import { bodyLimit, guardGraphql } from './graphql/limits-gate.js';
import { ShippedOperations } from './graphql/shipped.js';
import { partnerOperation } from './partners/partner-requests.js';
import { unsubscribeByPost } from './notifications/unsubscribe.route.js';
import { secureHeaders } from './web/security-headers.js';
import { readWeb, serveWeb } from './web/static-web.js';

const webFolder = fileURLToPath(new URL('../../../web/', import.meta.url));

/**
 * How long a connection may take its time, and how much it may say before its body: a thousand visitors who send one
 * byte a second hold nothing that others need. A file of 10 MB fits through a line of 2 Mbit/s.
 */
const patience = {
  requestTimeout: 60_000,
  keepAliveTimeout: 30_000,
  http: { headersTimeout: 10_000, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 2_000 },
};

/** The whole API, wired and not yet listening. */
export async function createApi(config: Config, web = webFolder): Promise<NestFastifyApplication> {
  const https = config.publicUrl.startsWith('https:');
  // Behind https stands a proxy of ours, whose word on the visitor's address counts.
  const adapter = new FastifyAdapter({
    bodyLimit,
    ...patience,
    genReqId: () => randomUUID(),
    trustProxy: https && ((_address, hop) => hop === 0),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), adapter, {
    logger: config.logLevel === 'silent' ? false : new JsonLogger(config.logLevel, 'api'),
    abortOnError: false,
  });
  await app.register(cookie);
  const server = adapter.getInstance();
  secureHeaders(server, https);
  guardGraphql(server, {
    documents: new Documents(() => app.get(GraphQLSchemaHost, { strict: false }).schema),
    shipped: ShippedOperations.readFrom(web),
    open: config.openGraphql,
    requestsPerMinute: config.requestsPerMinute,
    publicOrigin: new URL(config.publicUrl).origin,
    sessionOf: (request) => sessionTokenOf(request, config),
    isSignedIn: async (session) => (await app.get(SignIn, { strict: false }).askerOf(session)) !== null,
    partnerOperation: (request, token, asked) =>
      partnerOperation(app.get(Partners, { strict: false }), request, token, asked),
  });
  takeBounces(server, config.bounceSecret, () => app.get(Bounces, { strict: false }));
  unsubscribeByPost(server, () => app.get(Unsubscribing, { strict: false }));
  serveWeb(server, readWeb(web));
  return app;
}
