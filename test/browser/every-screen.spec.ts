import pg from 'pg';
import type { Browser } from 'playwright-core';
import { demonstrationPassword } from '../../apps/api/src/demonstration/accounts.js';
import { createTestDatabase, type TestDatabase } from '../harness/index.js';
import { startProduct, type Product } from '../harness/product.js';
import { type Emails, type Ground, groundOf } from './ground.js';
import { secretKey } from './links.js';
import { openBrowser } from './people.js';
import { addressesOf, routesOfTheWeb, visits } from './routes.js';
import { type Seat, seats } from './seats.js';
import { faultsOfPage, isElsewhere, sitAtScreen } from './seat.js';

/** Every screen of the web, as each of those who may see it, on the demonstration's rows. */
const emails: Emails = {
  officer: 'aoki@machikaigi.example',
  coordinator: 'ogawa@machikaigi.example',
  companyAdministrator: 'nakamura@kakuu-tsushin.example',
  companyMember: 'sasaki@mihon-shoji.example',
  administrator: 'ishii@machikaigi.example',
  auditor: 'morita@machikaigi.example',
};

let database: TestDatabase;
let db: pg.Client;
let product: Product;
let browser: Browser;
let ground: Ground;
beforeAll(async () => {
  database = await createTestDatabase();
  // Held open: the server goes when nobody has been with it for a while, and the product takes its time to start.
  db = new pg.Client({ connectionString: database.ownerUrl });
  await db.connect();
  [product, browser] = await Promise.all([
    startProduct({ APP_DATABASE_URL: database.appUrl, SECRET_KEY: secretKey, DEMO: '1' }),
    openBrowser(),
  ]);
  ground = await groundOf(db, product.url, emails, demonstrationPassword);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await db?.end();
  await database?.drop();
});

it('is every route of the web', () => {
  const routes = routesOfTheWeb();
  expect(routes.length).toBeGreaterThan(40);
  expect(Object.keys(visits).toSorted()).toEqual([...routes].toSorted());
});

/** Where who is there finds a page for those who came wrong. */
const aside = /^\/nowhere|\/none$|^\/sign-in$/;
const counts = { screens: 0, ms: 0 };
afterAll(() => {
  process.stdout.write(`screens: ${counts.screens} in ${counts.ms} ms\n`);
});

it('notices what is wrong', async () => {
  const screen = await sitAtScreen(browser, product.url, null);
  await screen.open('/forgotten');
  await screen.page.evaluate(`
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="alert(1)"><input>');
    document.body.insertAdjacentHTML('beforeend', '<img src="http://elsewhere.example/a.png">');
    document.querySelector('h1').remove();
    const wide = document.body.appendChild(document.createElement('div'));
    wide.style.cssText = 'width: 2000px; height: 1px';
    document.title = '';
  `);
  await screen.page.waitForTimeout(200);
  const found = [...(await faultsOfPage(screen.page)), ...(await screen.noted())].join('\n');
  for (const part of ['label: ', 'CSP: script-src', 'CSP: img-src', 'sideways on a laptop', 'on a telephone'])
    expect(found).toContain(part);
  expect(found).toMatch(/^0 headings[^]*^the title is “”/m);
  await screen.leave();
}, 30_000);

it.each(seats)(
  '%s finds nothing wrong with any of them',
  async (seat: Seat) => {
    const began = Date.now();
    const email = seat === 'nobody' ? null : emails[seat];
    const screen = await sitAtScreen(browser, product.url, email, {
      password: demonstrationPassword,
    });
    const faults: string[] = [];
    for (const address of addressesOf(ground, seat)) {
      await screen.open(address);
      const found = [...(await faultsOfPage(screen.page)), ...(await screen.noted())];
      if (!aside.test(address) && (await isElsewhere(screen.page))) found.push('is another page');
      faults.push(...found.map((fault) => `${address}: ${fault}`));
      counts.screens += 1;
    }
    await screen.leave();
    counts.ms += Date.now() - began;
    expect(faults).toEqual([]);
  },
  90_000,
);
