import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { createTestDatabase, type TestDatabase } from '../harness/index.js';
import { startProduct, type Product } from '../harness/product.js';
import { secretKey } from './links.js';
import { enterAs, openBrowser, showEverybody, sitDown } from './people.js';

/** A need that companies have promised for gets another time: seen first, asked again, and answered by the mail. */
let database: TestDatabase;
let db: pg.Client;
let product: Product;
let browser: Browser;
let plan: Plan;
beforeAll(async () => {
  database = await createTestDatabase();
  db = new pg.Client({ connectionString: database.ownerUrl });
  await db.connect();
  const env = { APP_DATABASE_URL: database.appUrl, SECRET_KEY: secretKey, DEMO: '1', KEEP_OFFICE_HOURS: '0' };
  [product, browser] = await Promise.all([startProduct(env), openBrowser()]);
  plan = await aSettledPlan();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await db?.end();
  await database?.drop();
});

interface Plan {
  readonly matchId: string;
  readonly needId: string;
  readonly eventId: string;
  readonly company: string;
  readonly to: string;
  readonly from: string;
  readonly until: string;
}

/** A settled match of the officer's own district, whose company has an address, with half an hour to spare. */
async function aSettledPlan(): Promise<Plan> {
  const { rows } = await db.query<Plan>(
    `select m.id as "matchId", n.id as "needId", d.event_id as "eventId", o.name as company, c.email as "to",
       to_char(m.starts_at at time zone 'Asia/Tokyo' + interval '5 minutes', 'HH24:MI') as "from",
       to_char(m.ends_at at time zone 'Asia/Tokyo', 'HH24:MI') as until
     from match m join staffing_need n on n.id = m.need_id join event_day d on d.id = n.event_day_id
       join organisation o on o.id = m.company_id
       join lateral (select email from contact where organisation_id = o.id order by email is null, created_at, id limit 1) c on true
     where m.state = 'CONFIRMED' and m.starts_at > now() + interval '10 days' and c.email is not null
       and m.district_id = (select district_id from role_grant g join person p on p.id = g.person_id
         where p.email = 'aoki@machikaigi.example' limit 1)
     order by m.starts_at, m.id limit 1`,
  );
  return rows[0]!;
}

const stateNow = async () =>
  (await db.query<{ state: string }>(`select state from match where id = $1`, [plan.matchId])).rows[0]!.state;
const field = (page: Page, label: RegExp) => page.getByRole('textbox', { name: label });
const dialog = (page: Page) => page.getByRole('dialog');

async function answerAddress(): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const mails = await product.mailsTo(plan.to);
    const mail = mails.findLast(({ subject }) => subject?.includes('要返信 変更'));
    const address = mail?.text?.match(/https?:\/\/\S*\/a\/[\w-]+/)?.[0];
    if (address) return address;
    await new Promise((later) => setTimeout(later, 300));
  }
  throw new Error(`no mail to ${plan.to}`);
}

const steps = {
  async 'the officer sees whom it touches, in both languages, and nothing is changed before'() {
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.goto(`/needs/${plan.needId}/change`);
    await field(page, /^始まり/).fill(plan.from);
    await show('plan-change-form');
    await page.getByRole('button', { name: '直した内容を保存する' }).click();
    await dialog(page).getByRole('heading', { name: '変更すると、次の企業に影響します' }).waitFor();
    await dialog(page).getByText(plan.company).first().waitFor();
    await dialog(page).getByText('改めて伺います').first().waitFor();
    const changes = dialog(page).getByRole('table', { name: '変わること' });
    await changes.getByRole('columnheader', { name: '変更前' }).waitFor();
    await changes.getByRole('row', { name: /^時間/ }).waitFor();
    await show('plan-change-dialog');
    await page.setViewportSize({ width: 360, height: 740 });
    await show('plan-change-dialog-phone');
    await dialog(page).getByRole('button', { name: '入力に戻る' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await field(page, /^始まり/).inputValue()).toBe(plan.from);
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.evaluate(`localStorage.setItem('language', 'en')`);
    await page.reload();
    await field(page, /^From/).fill(plan.from);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await dialog(page).getByText('Asked again').first().waitFor();
    await show('plan-change-dialog-en');
    expect(await stateNow()).toBe('CONFIRMED');
    await leave();
  },

  async 'another place to meet is shown first, told, and kept in the event’s record'() {
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.goto(`/events/${plan.eventId}/change`);
    await field(page, /^集合場所/).fill('見本駅 南口');
    await page.getByRole('button', { name: '行事を保存する' }).click();
    const row = dialog(page).getByRole('row', { name: /^集合場所/ });
    await row.getByText('見本駅 南口').waitFor();
    await dialog(page).getByText('お知らせします（回答はそのまま）').waitFor();
    await show('plan-change-meeting-place');
    expect(await stateNow()).toBe('CONFIRMED');
    await dialog(page).getByRole('button', { name: 'この内容で変更する' }).click();
    await page.getByText(/を直しました。\d+社にお知らせします。/).waitFor();
    expect(await stateNow()).toBe('CONFIRMED');
    await page.getByRole('navigation', { name: '行事の内容' }).getByRole('link', { name: '記録' }).click();
    await page.getByText(/集合場所：.* → 見本駅 南口/).waitFor();
    await show('plan-change-record');
    await leave();
  },

  async 'new hours of the day name the needs that they leave outside'() {
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.goto(`/events/${plan.eventId}/change`);
    await field(page, /^始まり/)
      .first()
      .fill('23:00');
    await field(page, /^終わり/)
      .first()
      .fill('23:30');
    await page.getByText(/この時間の外になる募集が\d+件あります/).waitFor();
    await page.locator(`a[href="/needs/${plan.needId}/change"]`).waitFor();
    await show('event-hours-outside');
    await leave();
  },

  async 'who can’t come on another day is named as such'() {
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.goto(`/events/${plan.eventId}/change`);
    await field(page, /^日にち/)
      .first()
      .fill('2028年2月29日');
    await page.getByRole('button', { name: '行事を保存する' }).click();
    await dialog(page).getByText('この日時では来られないため取り消します').first().waitFor();
    await show('plan-change-cancels');
    await dialog(page).getByRole('button', { name: '入力に戻る' }).click();
    expect(await stateNow()).toBe('CONFIRMED');
    await leave();
  },

  async 'the officer confirms, and the company answers to the new plan'() {
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.goto(`/needs/${plan.needId}/change`);
    await field(page, /^始まり/).fill(plan.from);
    await page.getByRole('button', { name: '直した内容を保存する' }).click();
    await dialog(page).getByRole('button', { name: 'この内容で変更する' }).click();
    await page.waitForURL(new RegExp(`/events/${plan.eventId}`));
    expect(await stateNow()).toBe('APPROVED');
    await page.getByRole('navigation', { name: '行事の内容' }).getByRole('link', { name: /^参加/ }).click();
    await page.getByText('予定の変更により、改めて確認中').first().waitFor();
    await show('plan-change-made');
    const reader = await sitDown(browser, product.url, { width: 390, height: 844 });
    await reader.page.goto(await answerAddress());
    await reader.page.getByText('予定が変わったため、改めてお伺いしています').waitFor();
    await reader.show('plan-change-answer');
    await reader.page.getByRole('radio', { name: '参加できる' }).check();
    await reader.page.getByRole('button', { name: '参加を伝える' }).click();
    await reader.page
      .getByText(/の参加で決まりました/)
      .first()
      .waitFor();
    expect(await stateNow()).toBe('CONFIRMED');
    await reader.leave();
    await leave();
  },
};

it.each(Object.keys(steps) as (keyof typeof steps)[])(
  '%s',
  async (name) => {
    try {
      await steps[name]();
    } catch (error) {
      await showEverybody(browser);
      throw error;
    }
  },
  90_000,
);
