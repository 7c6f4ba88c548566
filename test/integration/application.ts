import {
  Clock,
  Database,
  JobsModule,
  loadConfig,
  PlatformModule,
  type Scope,
  type Transaction,
} from '@app/platform';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../harness/index.js';

/** The real services of some modules over a database of their own, at a time of day that the test chooses. */
export interface TestApplication {
  readonly module: TestingModule;
  /** The owner's connection: to set the scene, and to look behind the application's back. */
  readonly owner: DataSource;
  readonly run: <T>(scope: Scope, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export const bootMs = 60_000;

export async function startApplication(modules: readonly Type[], now: string): Promise<TestApplication> {
  const database = await createTestDatabase();
  const config = loadConfig({
    APP_DATABASE_URL: database.appUrl,
    SECRET_KEY: 'x'.repeat(32),
    LOG_LEVEL: 'silent',
  });
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(config), JobsModule, ...modules],
  })
    .overrideProvider(Clock)
    .useValue({ now: () => new Date(now) })
    .compile();
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, poolSize: 2 }).initialize();
  return {
    module,
    owner,
    run: (scope, work) => module.get(Database).run(scope, work),
    async close() {
      await module.close();
      await owner.destroy();
      await database.drop();
    },
  };
}
