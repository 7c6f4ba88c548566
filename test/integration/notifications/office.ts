import {
  AfterDeliveryModule,
  Delivery,
  DeliveryModule,
  Notifications,
  NotificationsModule,
  type Telling,
} from '@app/notifications';
import { Database, JobsModule, loadConfig, PlatformModule, systemScope } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { told } from '../../factories/told.js';
import { createTestDatabase } from '../../harness/index.js';
import { TestSmtp } from './smtp.js';

/** One district with its desk, one company with a contact; the real services, a real mail server. */
export interface Office {
  readonly module: TestingModule;
  readonly smtp: TestSmtp;
  readonly districtId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly settings: Readonly<Record<string, string>>;
  /** As the owner, behind the application's back. */
  readonly ask: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  readonly tell: (with_?: Partial<Telling>) => Promise<void>;
  /** All that is due, as a worker does. */
  readonly deliver: () => Promise<void>;
  readonly row: () => Promise<NotificationColumns>;
  /** As if nothing had ever been told, and the mail server had never failed. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface NotificationColumns {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly subject: string;
  readonly message_id: string;
  readonly channel: string;
  readonly wait: number;
  readonly found_sending: number;
  readonly questioned_at: Date | null;
  readonly failure_class: string | null;
  readonly again_of: string | null;
  readonly requested_by: string | null;
}

export async function openOffice(further: Readonly<Record<string, string>> = {}): Promise<Office> {
  const [database, smtp] = [await createTestDatabase(), new TestSmtp()];
  const smtpUrl = await smtp.open();
  const settings = {
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    SECRET_KEY: 'x'.repeat(32),
    PUBLIC_URL: 'https://machikaigi.example',
    KEEP_OFFICE_HOURS: '0',
    MAIL_FROM: 'まち会議 <no-reply@machikaigi.example>',
    ...further,
  };
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(loadConfig(settings)),
      JobsModule,
      NotificationsModule,
      AfterDeliveryModule,
      DeliveryModule.forRoot(() => Promise.resolve(smtpUrl)),
    ],
  }).compile();
  module.useLogger(false);
  await module.init();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const ask: Office['ask'] = async (sql, values) => (await owner.query(sql, values)).rows;
  const ids = await furnish(ask);
  const row = async () => {
    const [newest] = await ask<NotificationColumns>(
      `select *, extract(epoch from next_at - now())::float as wait from notification order by created_at desc limit 1`,
    );
    return newest!;
  };
  return {
    ...ids,
    module,
    smtp,
    settings,
    ask,
    row,
    tell: (with_) =>
      module
        .get(Database)
        .run(systemScope, (tx) => module.get(Notifications).tell(tx, systemScope, aTelling(ids, with_))),
    deliver: () => module.get(Delivery).drain(),
    clear: async () => {
      smtp.forget();
      await ask(`delete from notification`);
      await ask(`delete from address_trouble`);
      await ask(`delete from optional_mail_pause`);
      await ask(
        `update sending_pause set state = 'CLOSED', cause = null, failures = 0, opened_at = null, closed_at = now()`,
      );
    },
    close: async () => {
      await module.close();
      await smtp.close();
      await owner.end();
      await database.drop();
    },
  };
}

type Ids = Pick<Office, 'districtId' | 'personId' | 'organisationId' | 'contactId'>;

let matters = 0;

export function aTelling(
  ids: Pick<Ids, 'districtId' | 'organisationId' | 'contactId'>,
  with_: Partial<Telling> = {},
): Telling {
  matters += 1;
  return {
    ...told('MATCH_APPROVED'),
    dedupeKey: `matter-${matters}`,
    districtId: ids.districtId,
    recipient: {
      organisationId: ids.organisationId,
      contactId: ids.contactId,
      name: '架空 花子',
      address: 'hanako@kakuu.example',
      language: 'ja',
    },
    ...with_,
  } as Telling;
}

async function furnish(ask: Office['ask']): Promise<Ids> {
  const insert = async (sql: string, values: unknown[]) =>
    (await ask<{ id: string }>(`${sql} returning id`, values))[0]!.id;
  const wardId = await insert(
    `insert into ward (code, name, name_en) values ('131032', '港区', 'Minato City')`,
    [],
  );
  const districtId = await insert(
    `insert into district (ward_id, key, name, name_en, office_name, office_name_en, office_section, office_phone)
     values ($1, 'akasaka', '赤坂地区', 'Akasaka', '赤坂地区総合支所', 'Akasaka Regional City Office', '協働推進課', '03-0000-0000')`,
    [wardId],
  );
  const organisationId = await insert(
    `insert into organisation (ward_id, name, kana) values ($1, '株式会社カクウ商事', 'カクウショウジ')`,
    [wardId],
  );
  const contactId = await insert(
    `insert into contact (organisation_id, department, name, email) values ($1, '総務部', '架空 花子', 'hanako@kakuu.example')`,
    [organisationId],
  );
  const personId = await insert(
    `insert into person (ward_id, name, email) values ($1, '支所 太郎', 'taro@office.example')`,
    [wardId],
  );
  await ask(
    `insert into role_grant (person_id, role, district_id, starts_on) values ($1, 'BRANCH_OFFICER', $2, '2020-04-01')`,
    [personId, districtId],
  );
  return { districtId, personId, organisationId, contactId };
}
