import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appRole, migrate, ownerRole } from '@app/platform';
import { keepRunning, type Kept } from '../../apps/supervisor/src/part.js';
import { findBinaries } from '../../apps/supervisor/src/postgres/binaries.js';
import { makeSocketDir, removeSocketDir } from '../../apps/supervisor/src/postgres/folders.js';
import {
  databaseName,
  ensureDatabase,
  ensureRoles,
  urlOf,
} from '../../apps/supervisor/src/postgres/roles.js';
import { createCluster, startServer } from '../../apps/supervisor/src/postgres/server.js';
import { chooseServerUser } from '../../apps/supervisor/src/postgres/server-user.js';
import { KeptProcess } from './kept-process.js';
import { RedisServer } from './redis.js';
import { SmtpSink } from './smtp-sink.js';
import { TcpProxy } from './tcp-proxy.js';

export type QueueServer = 'redis' | 'postgres';
export type Environment = Readonly<Record<string, string>>;

export interface StageGiven {
  readonly queue: QueueServer;
  /** The environment of each worker, beyond what all of them have: as many workers as entries. */
  readonly workers?: readonly Environment[];
  readonly env?: Environment;
  /** Without the lines in between, which cost time: where nothing is to go wrong on them. */
  readonly direct?: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = (name: string): string => join(root, `dist/apps/${name}/src/main.js`);

/** The lines between the parts, each of which can be made to fail. */
export interface Lines {
  readonly workerToSmtp: TcpProxy;
  readonly workerToDatabase: TcpProxy;
  readonly apiToDatabase: TcpProxy;
  readonly toRedis: TcpProxy | null;
}

/**
 * Everything that the product runs on, as separate processes that can be killed one by one: the database server as
 * `npm start` keeps it, Redis, the API and the workers from `dist`, each started again as soon as it ends. In between
 * are lines that can be made to fail, at the end a mail server that keeps everything.
 */
export class Stage {
  readonly sink = new SmtpSink();
  readonly dir = mkdtempSync(join(tmpdir(), 'mk-stage-'));
  redis: RedisServer | null = null;
  lines!: Lines;
  api!: KeptProcess;
  workers: readonly KeptProcess[] = [];
  url = '';
  ownerUrl = '';
  /** The application's own connection, past all lines. */
  appUrl = '';
  private database: Kept | null = null;
  private databasePid = 0;
  private socketDir = '';

  static async open(given: StageGiven): Promise<Stage> {
    const stage = new Stage();
    try {
      await stage.start(given);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  private async start({ queue, workers = [{}], env = {}, direct = false }: StageGiven): Promise<void> {
    chmodSync(this.dir, 0o711);
    await this.startDatabase();
    if (queue === 'redis') {
      this.redis = new RedisServer(await freePort());
      await this.redis.start();
    }
    const smtp = await this.sink.open();
    this.lines = {
      workerToSmtp: new TcpProxy({ host: '127.0.0.1', port: smtp }),
      workerToDatabase: new TcpProxy({ path: join(this.socketDir, '.s.PGSQL.5432') }),
      apiToDatabase: new TcpProxy({ path: join(this.socketDir, '.s.PGSQL.5432') }),
      toRedis: this.redis && new TcpProxy({ host: '127.0.0.1', port: this.redis.port }),
    };
    const { workerToSmtp, toRedis } = this.lines;
    const redisPort = direct ? this.redis?.port : await toRedis?.open();
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const common = {
      ...settings,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: join(this.dir, 'data'),
      PUBLIC_URL: this.url,
      SMTP_URL: `smtp://127.0.0.1:${direct ? smtp : await workerToSmtp.open()}`,
      ...(redisPort !== undefined && { REDIS_URL: `redis://127.0.0.1:${redisPort}` }),
      ...env,
    };
    mkdirSync(common.DATA_DIR);
    const databaseFor = async (line: TcpProxy) => ({
      APP_DATABASE_URL: direct ? this.appUrl : tcpUrl(await line.open()),
    });
    const apiDatabase = await databaseFor(this.lines.apiToDatabase);
    const workerDatabase = await databaseFor(this.lines.workerToDatabase);
    const log = (name: string) => join(this.dir, `${name}.log`);
    this.api = new KeptProcess(program('api'), { ...common, ...apiDatabase }, log('api'));
    this.workers = workers.map(
      (own, at) =>
        new KeptProcess(program('worker'), { ...common, ...workerDatabase, ...own }, log(`worker${at}`)),
    );
    await Promise.all([this.api, ...this.workers].map((it) => it.start()));
  }

  private async startDatabase(): Promise<void> {
    const clusterDir = join(this.dir, 'postgres');
    const user = chooseServerUser(clusterDir);
    this.socketDir = makeSocketDir(user);
    const place = {
      ...{ binaries: findBinaries(user, this.dir), clusterDir, socketDir: this.socketDir, user },
      logFile: join(this.dir, 'postgres.log'),
      // What a kill leaves with the system is kept; it is a power cut that nothing here pretends to survive.
      settings: ['fsync=off', 'full_page_writes=off'],
    };
    await createCluster(place);
    const start = async (ended: AbortSignal) => {
      const server = await startServer(place, ended);
      this.databasePid = server.process.pid!;
      return server;
    };
    this.database = keepRunning({ name: 'database', start }, () => undefined);
    await this.database.started;
    await ensureRoles(this.socketDir);
    await ensureDatabase(this.socketDir);
    this.ownerUrl = urlOf(this.socketDir, ownerRole, databaseName);
    this.appUrl = urlOf(this.socketDir, appRole, databaseName);
    await migrate(this.ownerUrl);
  }

  /** kill -9 of the server and of every one of its processes. */
  killDatabase(): void {
    this.signalDatabase('SIGKILL');
  }

  /** Stops the server in its tracks: every connection stays open, nothing answers. */
  freezeDatabase(): void {
    this.signalDatabase('SIGSTOP');
  }

  thawDatabase(): void {
    this.signalDatabase('SIGCONT');
  }

  /** The server first, so that it starts none meanwhile. */
  private signalDatabase(signal: NodeJS.Signals): void {
    const processes = [this.databasePid, ...childrenOf(this.databasePid)];
    for (const pid of processes) signalIfThere(pid, signal);
  }

  /** The end of what the processes wrote, for a failure that has to be understood. */
  logs(lines = 15): string {
    return readdirSync(this.dir)
      .filter((name) => name.endsWith('.log'))
      .map((name) => `--- ${name}\n${tailOf(join(this.dir, name), lines)}`)
      .join('\n');
  }

  async close(): Promise<void> {
    this.thawDatabase();
    await Promise.all([...this.workers, this.api].map((it) => it?.stop()));
    const lines = this.lines ? Object.values(this.lines as unknown as Record<string, TcpProxy | null>) : [];
    for (const line of lines) await line?.close();
    await this.redis?.stop();
    await this.sink.close();
    await this.database?.stop();
    removeSocketDir(this.socketDir);
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** What nobody may wait for in a test. */
const settings: Environment = {
  DEMO: '1',
  SECRET_KEY: 'the same for every process of a stage',
  HOLD_SECONDS: '0',
  KEEP_OFFICE_HOURS: '0',
  REQUESTS_PER_MINUTE: '1000000',
  MAIL_FROM: 'まち会議 <no-reply@machikaigi.example>',
  LOG_LEVEL: 'warn',
};

function tcpUrl(port: number): string {
  return `postgres://${appRole}@127.0.0.1:${port}/${databaseName}`;
}

function childrenOf(pid: number): number[] {
  if (pid === 0) return [];
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  if (pid === 0) return;
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}

function tailOf(file: string, lines: number): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
