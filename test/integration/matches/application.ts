import { MatchesModule } from '@app/matches';
import { JobsModule, loadConfig, PlatformModule } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

/** The real services over a database of their own; the bell rings into nobody's ear. */
export interface Application {
  readonly module: TestingModule;
  /** The application's role. */
  readonly db: DataSource;
  /** The owner's: to look and to meddle behind the application's back. */
  readonly owner: DataSource;
  readonly close: () => Promise<void>;
}

export async function startApplication(): Promise<Application> {
  const database: TestDatabase = await createTestDatabase();
  const config = loadConfig({
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    SECRET_KEY: 'x'.repeat(32),
    HOLD_SECONDS: '600',
    KEEP_OFFICE_HOURS: '0',
  });
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(config), JobsModule, MatchesModule],
  }).compile();
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, poolSize: 4 }).initialize();
  return {
    module,
    db: module.get(DataSource),
    owner,
    close: async () => {
      await module.close();
      await owner.destroy();
      await database.drop();
    },
  };
}
