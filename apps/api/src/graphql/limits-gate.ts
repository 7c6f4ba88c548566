import { securityEvent } from '@app/platform';
import { createHash } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { badRequest, type Documents, type Turned } from './limits-document.js';
import { RequestRate } from './limits-rate.js';
import type { ShippedOperations } from './shipped.js';

export const graphqlPath = '/graphql';
/** The same, for a request that brings a file: who asks is looked at before the file is taken in. */
export const filePath = '/graphql/file';

export const bodyLimit = 256 * 1024;
/** 10 MB, as base64. */
export const fileBodyLimit = 16 * 1024 * 1024;
/** Files that are taken in at the same moment; each is held in memory. */
const mostFiles = 4;
/** What a file may be brought to. */
const fileFields = /\breadEventFile\b/;

/** What a partner's program sends with its token: no query, only an operation's name. */
export interface PartnerRequest {
  readonly id: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the gate has to know of the rest. */
export interface Guard {
  readonly documents: Documents;
  readonly shipped: ShippedOperations;
  /** Any query is executed, and the schema told to who has signed in: the demonstration, for developers. */
  readonly open: boolean;
  /** Of one visitor; an address, behind which may be a whole office, has ten times as many. */
  readonly requestsPerMinute: number;
  readonly publicOrigin: string;
  readonly sessionOf: (request: FastifyRequest) => string | null;
  readonly isSignedIn: (session: string) => Promise<boolean>;
  /** Who holds the token may execute the operation of that name: its text. A token of nobody's: null. */
  readonly partnerOperation: (
    request: FastifyRequest,
    token: string,
    asked: PartnerRequest,
  ) => Promise<string | Turned>;
}

/** Before `/graphql` reads, parses or executes anything: what is refused here costs nobody anything. */
export function guardGraphql(server: FastifyInstance, guard: Guard): void {
  const door = new Door(guard);
  server.addHook('onRoute', (route) => {
    if (route.url !== graphqlPath || route.method === 'HEAD') return;
    door.close(route, bodyLimit);
    // Of the same making, once: a route of this path never comes back here.
    server.route(door.forFiles({ ...route }));
  });
}

class Door {
  private readonly visitors: RequestRate;
  private readonly addresses: RequestRate;
  private files = 0;

  constructor(private readonly guard: Guard) {
    this.visitors = new RequestRate(guard.requestsPerMinute);
    this.addresses = new RequestRate(guard.requestsPerMinute * 10);
  }

  close(route: RouteOptions, limit: number): void {
    route.bodyLimit = limit;
    route.onRequest = async (request, reply) => this.pass(reply, this.beforeBody(request));
    route.preHandler = async (request, reply) => this.pass(reply, await this.beforeExecution(request));
    route.errorHandler = (error: FastifyError, _request, reply) => send(reply, problemOf(error));
  }

  forFiles(route: RouteOptions): RouteOptions {
    this.close(route, fileBodyLimit);
    route.url = filePath;
    route.method = 'POST';
    route.onRequest = async (request, reply) => {
      const turned = this.beforeBody(request) ?? (await this.beforeFile(request));
      if (!turned) {
        this.files += 1;
        reply.raw.once('close', () => (this.files -= 1));
      }
      return this.pass(reply, turned);
    };
    return route;
  }

  private pass(reply: FastifyReply, turned: Turned | null): FastifyReply | undefined {
    return turned ? send(reply, turned) : undefined;
  }

  private beforeBody(request: FastifyRequest): Turned | null {
    return (
      methodProblem(request) ??
      siteProblem(request, this.guard.publicOrigin) ??
      mediaProblem(request) ??
      this.rateProblem(request)
    );
  }

  private rateProblem(request: FastifyRequest): Turned | null {
    const now = performance.now();
    const secret = request.headers.authorization ?? this.guard.sessionOf(request);
    const visitor = secret ? createHash('sha256').update(secret).digest('base64') : request.ip;
    const wait = Math.max(this.visitors.take(visitor, now), this.addresses.take(request.ip, now));
    return wait === 0 ? null : tooMany(wait);
  }

  private async beforeFile(request: FastifyRequest): Promise<Turned | null> {
    const session = this.guard.sessionOf(request);
    if (session === null || !(await this.guard.isSignedIn(session))) {
      return { status: 401, code: 'UNAUTHENTICATED', message: 'Sign in before you send a file' };
    }
    return this.files < mostFiles ? null : tooMany(5);
  }

  private async beforeExecution(request: FastifyRequest): Promise<Turned | null> {
    const { body } = request;
    if (!isRecord(body)) return badRequest('One operation at a time, as a JSON object');
    const variables = body['variables'] ?? {};
    if (!isRecord(variables)) return badRequest('`variables` is not an object');
    const text = await this.textOf(request, body, variables);
    if (typeof text !== 'string') return text;
    if (request.routeOptions.url === filePath && !fileFields.test(text)) {
      return badRequest('This operation takes no file', 413);
    }
    const problem = this.guard.documents.problemOf(text, variables);
    if (problem) return problem;
    request.body = { query: text, variables, ...operationName(body) };
    return null;
  }

  private async textOf(
    request: FastifyRequest,
    body: Record<string, unknown>,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<string | Turned> {
    const { id, query } = body;
    const token = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined) return this.guard.partnerOperation(request, token, { id, variables });
    if (typeof id === 'string') return this.guard.shipped.textOf(id) ?? unknownOperation;
    if (typeof query !== 'string' || query === '') return badRequest('The request names no operation');
    return this.guard.open || this.guard.shipped.has(query) ? query : unknownOperation;
  }
}

/** The web of an older version meets it too: its screen says to load the page again. */
const unknownOperation: Turned = {
  status: 400,
  code: 'OPERATION_UNKNOWN',
  message: 'Only the operations that this version of the web ships are executed',
};

function tooMany(retryAfter: number): Turned {
  const seconds = retryAfter === 1 ? '1 second' : `${retryAfter} seconds`;
  return {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: `Too many requests; try again in ${seconds}`,
    retryAfter,
  };
}

/** A query in an address would lie in logs and histories, and could be asked for by any page's picture. */
function methodProblem({ method }: FastifyRequest): Turned | null {
  return method === 'POST' ? null : badRequest('Only POST', 405);
}

/** A browser says from whose page a request comes. Without it the type of content alone keeps other sites out. */
function siteProblem({ headers, host, protocol }: FastifyRequest, publicOrigin: string): Turned | null {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  const ours =
    site === undefined
      ? origin === undefined || origin === publicOrigin || origin === `${protocol}://${host}`
      : site === 'same-origin' || site === 'none';
  return ours ? null : { status: 403, code: 'FORBIDDEN', message: 'Not from another site' };
}

const json = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

function mediaProblem({ headers }: FastifyRequest): Turned | null {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return badRequest('The body must not be packed', 415);
  return json.test(headers['content-type'] ?? '')
    ? null
    : badRequest('The body must be application/json in UTF-8', 415);
}

/** What Fastify says of a body that it could not take. */
function problemOf(error: FastifyError): Turned {
  const status = error.statusCode ?? 500;
  if (status === 413) return badRequest('The body is too large', 413);
  if (status < 500) return badRequest('The body is not JSON', status);
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal error' };
}

function send(reply: FastifyReply, { status, code, message, retryAfter }: Turned): FastifyReply {
  securityEvent('REQUEST_TURNED_AWAY', { why: code, address: reply.request.ip });
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  if (status === 405) void reply.header('allow', 'POST');
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
}

function operationName({ operationName }: Record<string, unknown>): { operationName?: string } {
  return typeof operationName === 'string' ? { operationName } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
