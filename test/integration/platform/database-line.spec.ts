import { Database, lineSettings, Readiness, systemScope } from '@app/platform';
import { DataSource } from 'typeorm';
import { testConfig } from '../../e2e/config.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';
import { TcpProxy } from '../../harness/tcp-proxy.js';

const poolSize = 3;
let database: TestDatabase;
let line: TcpProxy;
let dataSource: DataSource;
let subject: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  const through = new URL(database.appUrl.replace('@/', '@socket/'));
  line = new TcpProxy({ path: `${through.searchParams.get('host')}/.s.PGSQL.5432` });
  const config = testConfig(
    `postgres://${through.username}@127.0.0.1:${await line.open()}${through.pathname}`,
    {
      ...{ DATABASE_SECONDS: '1', DATABASE_LONG_SECONDS: '5' },
    },
  );
  dataSource = await new DataSource({
    ...{
      type: 'postgres',
      url: config.appDatabaseUrl,
      poolSize,
      extra: lineSettings(config.databasePatience),
    },
  }).initialize();
  subject = new Database(dataSource, config);
});
afterAll(async () => {
  await dataSource.destroy();
  await line.close();
  await database.drop();
});

const ask = (seconds = 0) =>
  subject.run(systemScope, (tx) => tx.query<{ n: number }[]>(`select 1 as n from pg_sleep($1)`, [seconds]));
const askLong = (seconds: number) =>
  subject.runLong(systemScope, (tx) => tx.query(`select 1 as n from pg_sleep($1)`, [seconds]));

/** What became of it, and after how many seconds. */
async function timed(asking: Promise<unknown>): Promise<{ said: string; seconds: number }> {
  const began = Date.now();
  const said = await asking.then(
    () => 'answered',
    (error: unknown) => String(error),
  );
  return { said, seconds: (Date.now() - began) / 1000 };
}

describe('a line to the database', () => {
  it('that falls silent for good ends with words that say so within seconds, and the pool recovers', async () => {
    await Promise.all(Array.from({ length: poolSize }, () => ask(0.05)));
    expect(line.silence()).toBe(poolSize);
    const ends = await Promise.all(Array.from({ length: poolSize }, () => timed(ask())));
    for (const { said, seconds } of ends) {
      expect(said).toMatch(/the database has said nothing for 3 s: its line is given up/);
      expect(seconds).toBeLessThan(5);
    }
    expect(await ask()).toEqual([{ n: 1 }]);
    expect(await new Readiness(dataSource).problem()).toBeNull();
  }, 20_000);

  it('lets the server too end what was begun and left, and sets nothing beyond a transaction', async () => {
    await subject.run(systemScope, async (tx) => {
      const [row] = await tx.query<{ statement: string; idle: string }[]>(
        `select current_setting('statement_timeout') as statement,
           current_setting('idle_in_transaction_session_timeout') as idle`,
      );
      expect(row).toEqual({ statement: '1s', idle: '4s' });
    });
    const [after] = await dataSource.query<{ statement: string }[]>(
      `select current_setting('statement_timeout') as statement`,
    );
    expect(after).toEqual({ statement: '0' });
  });

  it('on which the server is busy too long says that it was the statement, and stays', async () => {
    const { said, seconds } = await timed(ask(3));
    expect(said).toMatch(/canceling statement due to statement timeout/);
    expect(seconds).toBeLessThan(2.5);
    expect(await ask()).toEqual([{ n: 1 }]);
  });

  it('waits longer for work that is known to be long, and no longer than that once it is done', async () => {
    expect(await timed(askLong(3.5))).toMatchObject({ said: 'answered' });
    line.silence();
    const { said } = await timed(dataSource.query(`select 1`));
    expect(said).toMatch(/said nothing for 3 s/);
  }, 20_000);
});
