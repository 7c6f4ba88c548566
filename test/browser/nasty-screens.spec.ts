import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { type SeededWorld, seedWorld } from '../authorisation/world.js';
import { testPassword } from '../e2e/ward.js';
import { createTestDatabase, type TestDatabase } from '../harness/index.js';
import { startProduct, type Product } from '../harness/product.js';
import { columns } from '../texts/columns.js';
import { type Emails, type Ground, groundOf } from './ground.js';
import { secretKey } from './links.js';
import { type Planted, plantTexts } from './nasty-rows.js';
import { openBrowser } from './people.js';
import { addressesOf } from './routes.js';
import { type Seat, seats } from './seats.js';
import { sideways, sidewaysOnPhone, sitAtScreen } from './seat.js';

/** Texts that no screen shows, and why. */
const unseen: Readonly<Record<string, string>> = {
  'community_event.search_text': 'looked up: the title in its place is shown',
  'community_event.title_kana': 'found by, and kept when the event is changed; the title is shown',
  'company.industry': 'read by who admits it, in its application, whose column is shown',
  'list_import_row.mends': 'what was mended by hand; the draft that it makes is shown',
  'forbidden_pair.reason': 'no screen forbids pairs yet',
  'notification.facts': 'what a mail is written from: the mails are another path',
};

let database: TestDatabase;
let db: pg.Client;
let product: Product;
let browser: Browser;
let ground: Ground;
let emails: Emails;
let planted: readonly Planted[];
beforeAll(async () => {
  database = await createTestDatabase();
  // Held open: the server goes when nobody has been with it for a while, and the product takes its time to start.
  db = new pg.Client({ connectionString: database.ownerUrl });
  await db.connect();
  const { people }: SeededWorld = await seedWorld(database.ownerUrl);
  emails = {
    officer: people.officer.email,
    coordinator: people.coordinator.email,
    companyAdministrator: people.companyAdministrator.email,
    companyMember: people.companyMember.email,
    administrator: people.administrator.email,
    auditor: people.auditor.email,
  };
  [product, browser] = await Promise.all([
    startProduct({ APP_DATABASE_URL: database.appUrl, SECRET_KEY: secretKey, DEMO: '1' }),
    openBrowser(),
  ]);
  ground = await groundOf(db, product.url, emails, testPassword);
  await db.query(
    `insert into association_report (match_id, event_day_id, company_id, district_id, thanks, thanked_at)
     select m.id, n.event_day_id, m.company_id, m.district_id, 'ありがとう', now()
       from match m join staffing_need n on n.id = m.need_id where m.state = 'COMPLETED'`,
  );
  planted = await plantTexts(database, new Set(Object.keys(unseen)));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await db?.end();
  await database?.drop();
});

/** Columns whose text was found on a screen, character by character. */
const seen = new Set<string>();
let screens = 0;

it.each(seats.flatMap((seat) => (['ja', 'en'] as const).map((language) => ({ seat, language }))))(
  '$seat ($language) sees them as they are, and nothing runs',
  async ({ seat, language }) => {
    const email = seat === 'nobody' ? null : emails[seat];
    const screen = await sitAtScreen(browser, product.url, email, { password: testPassword, language });
    const faults: string[] = [];
    for (const address of addresses(seat)) {
      await screen.open(address);
      const shown = await textsOf(screen.page);
      for (const { column, text } of planted) if (shown.includes(text)) seen.add(column);
      const found = [
        ...(await sideways(screen.page, 'a laptop')),
        ...(await sidewaysOnPhone(screen.page)),
        ...(await screen.noted()),
      ];
      faults.push(...found.map((fault) => `${address}: ${fault}`));
      screens += 1;
    }
    await screen.leave();
    expect(faults).toEqual([]);
  },
  90_000,
);

it('every text that is kept was on a screen, or says why not', () => {
  const missing = planted
    .filter(({ column }) => !seen.has(column))
    .map(({ column, rows }) => `${column} (${rows} rows)`);
  const fields = [...seen].flatMap((column) => columns[column]!);
  process.stdout.write(
    `nasty texts: ${seen.size} of ${planted.length} columns, ${new Set(fields).size} fields rendered on ${screens} screens; ${Object.keys(unseen).length} columns are on none\n`,
  );
  expect(missing).toEqual([]);
  expect(Object.keys(unseen).filter((column) => !(column in columns))).toEqual([]);
});

function addresses(seat: Seat): readonly string[] {
  return addressesOf(ground, seat);
}

/** All that stands on the page or in its fields. */
async function textsOf(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((it) => it.value);
    return [document.body.textContent, ...fields].join('\\u0000');
  })()`);
}
