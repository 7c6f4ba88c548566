import { JobsModule, loadConfig, PlatformModule } from '@app/platform';
import { PrivacyModule } from '@app/privacy';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../harness/index.js';

export interface Application {
  readonly module: TestingModule;
  /** The owner's: to look and to meddle behind the application's back. */
  readonly owner: DataSource;
  readonly close: () => Promise<void>;
}

export async function startApplication(): Promise<Application> {
  const database = await createTestDatabase();
  const config = loadConfig({
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    SECRET_KEY: 'x'.repeat(32),
  });
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(config), JobsModule, PrivacyModule],
  }).compile();
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, poolSize: 4 }).initialize();
  return {
    module,
    owner,
    close: async () => {
      await module.close();
      await owner.destroy();
      await database.drop();
    },
  };
}
