import { AccountModule, SignIn } from '@app/access';
import { Clock, Database, JobsModule, linkToken, type LinkPurpose, PlatformModule } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { testConfig } from '../../e2e/config.js';
import { seedTestWard, testPassword, type TestWard } from '../../e2e/ward.js';
import { createTestDatabase } from '../../harness/index.js';

/** A time of day that the test moves on; it begins at the real one, since the database's policies go by that. */
export class MovedClock extends Clock {
  private ahead = 0;
  now(): Date {
    return new Date(Date.now() + this.ahead);
  }
  pass(ms: number): void {
    this.ahead += ms;
  }
}

/** The services of accounts on a database of their own, with the test ward in it. */
export interface AccountScene {
  readonly module: TestingModule;
  readonly clock: MovedClock;
  readonly ward: TestWard;
  readonly database: Database;
  /** As the owner, behind the application's back. */
  readonly ask: <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]>;
  readonly personId: (email: string) => Promise<string>;
  readonly signIn: (email: string, password?: string) => ReturnType<SignIn['signIn']>;
  /** The token of the newest mail of a kind, as its reader finds it. */
  readonly tokenOf: (purpose: LinkPurpose) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const here = { address: '192.0.2.1', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' };

export async function openAccountScene(): Promise<AccountScene> {
  const db = await createTestDatabase();
  const ward = await seedTestWard(db.ownerUrl);
  const [config, clock] = [testConfig(db.appUrl), new MovedClock()];
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(config), JobsModule, AccountModule],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  module.useLogger(false);
  await module.init();
  const owner = await new DataSource({ type: 'postgres', url: db.ownerUrl, poolSize: 2 }).initialize();
  const ask: AccountScene['ask'] = (sql, values) => owner.query(sql, values);
  return {
    ...{ module, clock, ward, ask },
    database: module.get(Database),
    personId: async (email) =>
      (await ask<{ id: string }>('select id from person where email = $1', [email]))[0]?.id ?? '',
    signIn: (email, password = testPassword) => module.get(SignIn).signIn({ email, password, visit: here }),
    async tokenOf(purpose) {
      const [row] = await ask<{ id: string }>(
        `select facts ->> 'linkId' as id from notification where kind = $1 order by created_at desc limit 1`,
        [purpose],
      );
      return linkToken(purpose, row?.id ?? '', config.secretKey);
    },
    async close() {
      await module.close();
      await owner.destroy();
      await db.drop();
    },
  };
}
