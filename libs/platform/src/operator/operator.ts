import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics } from 'prom-client';
import { CONFIG, type Config, type OperatorSettings } from '../config.js';
import { Readiness } from '../readiness.js';
import { Metrics } from './metrics.js';
import { boardPath, queueBoard } from './queue-board.js';
import { Queues } from './queues.js';
import { refusalOf } from './who-may-look.js';

const patienceMs = 3_000;

/**
 * What whoever runs the product watches it by: numbers for Prometheus, the queues, whether it is well. On a port of its own,
 * off unless one is given. That it can't be had is told and no more: mails are not held up by it.
 */
@Injectable()
export class Operator implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Operator.name);
  private server: FastifyInstance | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly metrics: Metrics,
    private readonly queues: Queues,
    private readonly readiness: Readiness,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const settings = this.config.operator;
    if (!settings) return;
    collectDefaultMetrics({ register: this.metrics.registry });
    try {
      const server = await this.make(settings);
      await server.listen({ port: settings.port, host: settings.host });
      this.server = server;
    } catch (error) {
      this.logger.warn(`OPERATOR_PORT ${settings.port} cannot be opened: ${String(error)}`);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.server?.close();
  }

  private async make({ token, mayChange }: OperatorSettings): Promise<FastifyInstance> {
    const server = new FastifyAdapter().getInstance<FastifyInstance>();
    server.addHook('onRequest', async ({ method, headers, url }, reply) => {
      // A probe knows no token, and learns only whether the worker is well.
      if (url === '/health' && token !== null) return;
      const site = headers['sec-fetch-site'];
      const request = {
        ...{ method, host: headers.host ?? '', authorization: headers.authorization ?? null },
        site: typeof site === 'string' ? site : null,
      };
      const refusal = refusalOf(request, token);
      if (refusal === null) return;
      if (refusal === 401) reply.header('www-authenticate', 'Basic realm="operator", charset="UTF-8"');
      await reply.code(refusal).send({ refused: refusal });
    });
    server.get('/metrics', async (_request, reply) =>
      reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics()),
    );
    server.get('/health', async (_request, reply) => {
      const problem = (await this.readiness.problem()) ?? (await this.queueProblem());
      return reply.code(problem === null ? 200 : 503).send({ problem });
    });
    await server.register(queueBoard(this.queues.all, mayChange).registerPlugin(), { prefix: boardPath });
    return server;
  }

  /** A queue that is away waits for its server without an end. */
  private async queueProblem(): Promise<'QUEUE_IS_AWAY' | null> {
    const away = new Promise<'QUEUE_IS_AWAY'>((resolve) => {
      setTimeout(() => resolve('QUEUE_IS_AWAY'), patienceMs).unref();
    });
    const here = this.queues.depths().then(
      () => null,
      () => 'QUEUE_IS_AWAY' as const,
    );
    return Promise.race([here, away]);
  }
}
