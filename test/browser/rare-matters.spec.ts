import { seal } from '@app/platform';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { TOTP } from 'otpauth';
import { demonstrationPassword } from '../../apps/api/src/demonstration/accounts.js';
import { startIdentityProvider, type TestProvider } from '../factories/identity-provider.js';
import { createTestDatabase, type TestDatabase } from '../harness/index.js';
import { startProduct, type Product } from '../harness/product.js';
import { signIn } from '../harness/visitor.js';
import { type Ground, groundOf } from './ground.js';
import { secretKey } from './links.js';
import { enterAs, openBrowser, showEverybody, sitDown } from './people.js';

/** What somebody does once in years, or never: each to its end, as its person sees it. */
let database: TestDatabase;
let db: pg.Client;
let product: Product;
let browser: Browser;
let ground: Ground;
let provider: TestProvider;
beforeAll(async () => {
  database = await createTestDatabase();
  db = new pg.Client({ connectionString: database.ownerUrl });
  await db.connect();
  [product, browser] = await Promise.all([
    startProduct({ APP_DATABASE_URL: database.appUrl, SECRET_KEY: secretKey, DEMO: '1' }),
    openBrowser(),
  ]);
  const emails = {
    officer: 'aoki@machikaigi.example',
    coordinator: 'ogawa@machikaigi.example',
    companyAdministrator: 'nakamura@kakuu-tsushin.example',
    companyMember: 'sasaki@mihon-shoji.example',
    administrator: 'ishii@machikaigi.example',
    auditor: 'morita@machikaigi.example',
  };
  ground = await groundOf(db, product.url, emails, demonstrationPassword);
  provider = await startIdentityProvider([`${product.url}/oidc/callback/${ground.provider}`]);
  const sealed = seal(
    provider.clientSecret,
    { purpose: 'IDENTITY_PROVIDER_SECRET', id: ground.provider },
    secretKey,
  );
  await db.query(
    `update identity_provider set issuer = $2, client_id = $3, client_secret_sealed = $4 where id = $1`,
    [ground.provider, provider.issuer, provider.clientId, sealed],
  );
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await provider?.close();
  await db?.end();
  await database?.drop();
});

const field = (page: Page, label: RegExp) => page.getByRole('textbox', { name: label });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const dialog = (page: Page) => page.getByRole('dialog');

const steps = {
  async 'a contact is written down, and Enter saves it'() {
    const { page, show, leave } = await enterAs(browser, product.url, '中村 由佳');
    await page.getByRole('link', { name: '連絡先', exact: true }).click();
    await press(page, '連絡先を加える');
    await field(page, /^お名前/).fill('見本 花子');
    await field(page, /^メールアドレス/).press('Enter');
    await dialog(page).locator('[aria-invalid=true]').first().waitFor();
    await show('rare-contact-refused');
    await field(page, /^メールアドレス/).fill('hanako@kakuu-tsushin.example');
    await field(page, /^メールアドレス/).press('Enter');
    await page.getByText('見本 花子 様を加えました').first().waitFor();
    await dialog(page).waitFor({ state: 'hidden' });
    await show('rare-contact-saved');
    await leave();
  },

  async 'a roster is filled in, and printed as a list'() {
    const { page, show, leave } = await enterAs(browser, product.url, '中村 由佳');
    await page.goto(`/matches/${ground.companies.companyAdministrator!.settled[0]}/roster`);
    await field(page, /^1人目のお名前/).fill('葛󠄀西 花子');
    await field(page, /^1人目のふりがな/).fill('かさい はなこ');
    await field(page, /^1人目のふりがな/).press('Enter');
    await page
      .getByText(/の名簿を保存しました/)
      .first()
      .waitFor();
    await show('rare-roster');
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('rowheader', { name: '葛󠄀西 花子' }).waitFor();
    expect(await field(page, /^1人目のお名前/).isVisible()).toBe(false);
    expect(await page.getByText('使い終わったら、細断してください').isVisible()).toBe(true);
    await show('rare-roster-printed');
    await leave();
  },

  async 'an address is confirmed once, and not after its time'() {
    const { page, show, leave } = await sitDown(browser, product.url);
    const address = `/confirm-address/${ground.links.email}`;
    await db.query(
      `update account_link set expires_at = now() - interval '1 day' where purpose = 'EMAIL_CHANGE'`,
    );
    await page.goto(address);
    await page.getByText(/期限/).first().waitFor();
    await show('rare-address-late');
    await db.query(
      `update account_link set expires_at = now() + interval '1 day' where purpose = 'EMAIL_CHANGE'`,
    );
    await page.goto(address);
    await press(page, 'このアドレスに変える');
    await page.getByText('next@office.example に変えました').first().waitFor();
    await show('rare-address-confirmed');
    await page.goto(address);
    await page
      .getByText(/使われています|使われました/)
      .first()
      .waitFor();
    await show('rare-address-used');
    await leave();
  },

  async 'an invitation is accepted with the account of the organisation'() {
    const { page, show, leave } = await sitDown(browser, product.url);
    await page.goto(`/invitation/${ground.links.invitation}`);
    await press(page, /港区のアカウント/);
    await page.waitForURL(({ pathname }) => !/^\/(invitation|oidc|interaction|auth)/.test(pathname));
    await page.getByRole('heading', { level: 1, name: '今日の仕事' }).waitFor();
    await show('rare-organisation-accepted');
    await leave();
  },

  async 'who has no second step sets it up on the way in, where the ward asks for one'() {
    const administrator = await signIn(product.url, 'ishii@machikaigi.example');
    await administrator.graphql('mutation { requireSecondFactor(required: true) { __typename } }');
    const { page, show, leave } = await sitDown(browser, product.url);
    await page.goto('/sign-in');
    await field(page, /^メールアドレス/).fill('ogawa@machikaigi.example');
    await field(page, /^パスワード/).fill(demonstrationPassword);
    await press(page, /^サインインする/);
    await page.getByText('確認コードが必要になりました').waitFor();
    await show('rare-must-enrol');
    await press(page, '登録をはじめる');
    await page.getByRole('img', { name: 'QRコード' }).waitFor();
    const key = (await page.locator('.font-mono').first().textContent()) ?? '';
    await field(page, /^確認コード/).fill(new TOTP({ secret: key.replaceAll(' ', '') }).generate());
    await field(page, /^確認コード/).press('Enter');
    await page.getByText('いま一度だけです').waitFor();
    await show('rare-must-enrol-codes');
    await page.getByText('印刷した、または書き写しました').click();
    await press(page, '次へ進む');
    await page.getByRole('heading', { name: '会議ボード' }).waitFor();
    await leave();
    await administrator.graphql('mutation { requireSecondFactor(required: false) { __typename } }');
  },

  async 'a company leaves, and everybody sees until when it is there'() {
    const { page, show, leave } = await enterAs(browser, product.url, '中村 由佳');
    await page.getByRole('link', { name: '会議への参加', exact: true }).click();
    await press(page, /^退会する/);
    await field(page, /^最後の日/).fill('2027/03/31');
    await field(page, /^理由/).fill('社内の事情により。');
    const kept = dialog(page).getByText('約束どおり参加する');
    if (await kept.isVisible()) await kept.click();
    await show('rare-leave');
    await dialog(page).getByRole('button', { name: '退会を決める' }).click();
    await page
      .getByText(/で退会します/)
      .first()
      .waitFor();
    await show('rare-left');
    await leave();
  },

  async 'somebody asks to be deleted, and is'() {
    const person = await enterAs(browser, product.url, '佐々木 翔');
    await person.page.goto('/account');
    await press(person.page, '削除を頼む');
    await person.show('rare-erasure-asked');
    await dialog(person.page).getByRole('button', { name: '削除を頼む' }).click();
    await person.page
      .getByText(/に削除を頼みました|削除を頼みました/)
      .first()
      .waitFor();
    const { page, show, leave } = await enterAs(browser, product.url, '石井 恵');
    await page.goto('/ward/privacy');
    await page.getByRole('button', { name: '佐々木 翔さんの情報を消す' }).click();
    await show('rare-erasure-dialog');
    await dialog(page).getByRole('button', { name: '消す', exact: true }).click();
    await page.getByRole('button', { name: '佐々木 翔さんの情報を消す' }).waitFor({ state: 'detached' });
    await show('rare-erasure-done');
    const { rows } = await db.query(`select from person where name = '佐々木 翔'`);
    expect(rows).toEqual([]);
    await person.page.goto('/account');
    await person.page.waitForURL(/sign-in/);
    await person.leave();
    await leave();
  },

  async 'who may only look finds nothing to press'() {
    const { page, leave } = await enterAs(browser, product.url, '森田 誠');
    await page.goto('/ward/people');
    await page.getByRole('heading', { name: '青木 美咲' }).waitFor();
    const buttons = await page.getByRole('main').getByRole('button').allTextContents();
    expect(buttons.filter((text) => !/さらに|もっと/.test(text))).toEqual([]);
    expect(await page.getByRole('link', { name: '担当を引き継ぐ' }).count()).toBe(0);
    await page.goto('/ward');
    for (const name of ['地区と会議の設定', '個人情報']) {
      expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
    }
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
