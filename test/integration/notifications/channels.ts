import { ChannelsModule, WebhookEndpoints, type WebhookFormat } from '@app/notifications';
import { JobsModule, loadConfig, PlatformModule, scopeOf, type Scope } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { seedTestWard, testPeople, type TestWard } from '../../e2e/ward.js';
import { WebhookReceiver } from '../../factories/webhook-receiver.js';
import { createTestDatabase } from '../../harness/index.js';

/** A company with an administrator and a system that listens; the real services on a real database. */
export interface Company {
  readonly module: TestingModule;
  readonly ward: TestWard;
  readonly owner: DataSource;
  readonly appUrl: string;
  readonly receiver: WebhookReceiver;
  readonly address: string;
  readonly scope: Scope;
  readonly endpoints: WebhookEndpoints;
  readonly add: (format?: WebhookFormat) => Promise<{ readonly id: string; readonly secret: string }>;
  readonly close: () => Promise<void>;
}

export async function openCompany(publicUrl = 'http://localhost:4000'): Promise<Company> {
  const [database, receiver] = [await createTestDatabase(), new WebhookReceiver()];
  const address = `${await receiver.open()}/secret-part`;
  const config = loadConfig({
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    SECRET_KEY: 'x'.repeat(32),
    PUBLIC_URL: publicUrl,
  });
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(config), JobsModule, ChannelsModule],
  }).compile();
  module.useLogger(false);
  await module.init();
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, poolSize: 2 }).initialize();
  const ward = await seedTestWard(database.ownerUrl);
  const [person] = await owner.query<{ id: string }[]>(`select id from person where email = $1`, [
    testPeople.kakuuMember,
  ]);
  const { kakuu } = ward.companies;
  const scope = scopeOf(
    { personId: person!.id, label: '担当' },
    { companyIds: [kakuu], administeredCompanyIds: [kakuu], roles: ['COMPANY_ADMINISTRATOR'] },
  );
  const endpoints = module.get(WebhookEndpoints);
  return {
    ...{ module, ward, owner, receiver, address, scope, endpoints, appUrl: database.appUrl },
    add: async (format = 'STANDARD') => {
      const draft = { name: '総務部', address, format, language: 'ja', kinds: ['CALLED_OFF'] } as const;
      const added = await endpoints.add(scope, kakuu, draft);
      if (!added.ok) throw new Error(JSON.stringify(added));
      return { id: added.value.endpoint.id, secret: added.value.secret };
    },
    close: async () => {
      receiver.close();
      await module.close();
      await owner.destroy();
      await database.drop();
    },
  };
}
