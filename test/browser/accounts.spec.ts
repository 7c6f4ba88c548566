import { setTimeout as wait } from 'node:timers/promises';
import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { startProduct, type Product } from '../harness/product.js';
import { signIn } from '../harness/visitor.js';
import { enterAs, openBrowser, showEverybody, sitDown, type Person } from './people.js';

/** How people come in, and what they change of their account: each screen as its person sees it. */
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const password = '狸と狐と猿と雉と犬と猫と馬';
const newcomer = { name: '新人 千夏', email: 'newcomer@machikaigi.example' };

async function linkIn(address: string, folder: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const mail of (await product.mailsTo(address)).toReversed()) {
      const found = new RegExp(`https?://[^/\\s]+(/${folder}/[\\w-]+)`).exec(mail.text ?? '');
      if (found?.[1]) return found[1];
    }
    await wait(100);
  }
  throw new Error(`no mail to ${address} with a link to ${folder}`);
}

const field = (page: Page, label: RegExp) => page.getByRole('textbox', { name: label });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function invite(): Promise<void> {
  const administrator = await signIn(product.url, 'ishii@machikaigi.example');
  type Districts = { districts: { id: string; key: string }[] };
  const { districts } = await administrator.graphql<Districts>('{ districts { id key } }');
  const districtId = districts.find(({ key }) => key === 'akasaka')?.id;
  const startsOn = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  const input = { ...newcomer, language: 'ja', grant: { role: 'BRANCH_OFFICER', districtId, startsOn } };
  await administrator.graphql(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }',
    { input },
  );
}

async function acceptTheInvitation({ page, show }: Person): Promise<void> {
  const link = await linkIn(newcomer.email, 'invitation');
  await page.goto(link);
  await page.getByText('石井 恵 さんから').waitFor();
  await field(page, /^新しいパスワード/).fill('password1234');
  await press(page, 'このパスワードではじめる');
  await page.getByText('推測されやすいパスワード').first().waitFor();
  await show('accounts-invitation');
  await field(page, /^新しいパスワード/).fill(password);
  await press(page, 'このパスワードではじめる');
  await page.getByText('登録が終わりました').first().waitFor();
  await show('accounts-invitation-accepted');
  await page.goto(link);
  await page.getByText('すでに使われています').first().waitFor();
  await show('accounts-invitation-used');
  await page.goto(`${link}?lang=en`);
  await page.getByText('has been used already').first().waitFor();
  await page.goto('/sign-in?lang=ja');
}

async function comeIn(page: Page, secret: string): Promise<void> {
  await field(page, /^メールアドレス/).fill(newcomer.email);
  await field(page, /^パスワード/).fill(secret);
  await press(page, 'サインインする');
}

async function setUpTheSecondStep({ page, show }: Person): Promise<{ totp: TOTP; recovery: string }> {
  await page.goto('/account');
  await page.getByRole('heading', { name: '二段階の確認' }).waitFor();
  await show('accounts-account');
  await press(page, '登録する');
  await field(page, /^いまのパスワード/).fill(password);
  await press(page, '次へ進む');
  await page.getByRole('img', { name: 'QRコード' }).waitFor();
  await show('accounts-second-step');
  const key = (await page.locator('.font-mono').first().textContent()) ?? '';
  const totp = new TOTP({ secret: key.replaceAll(' ', '') });
  await field(page, /^確認コード/).fill(totp.generate());
  await press(page, '登録する');
  await page.getByText('いま一度だけです').waitFor();
  await show('accounts-recovery-codes');
  const codes = await page.locator('ol.font-mono li').allTextContents();
  await page.getByText('印刷した、または書き写しました').click();
  await press(page, '次へ進む');
  await page.getByText('予備コードの残り 10個').waitFor();
  return { totp, recovery: codes[0] ?? '' };
}

describe('an account', () => {
  it('begins with an invitation, takes a second step, is got back into, and shows where it is open', async () => {
    try {
      await invite();
      const person = await sitDown(browser, product.url, { width: 390, height: 844 });
      await acceptTheInvitation(person);
      const { page, show } = person;
      await comeIn(page, password);
      await page.getByRole('heading', { name: '今日の仕事' }).waitFor();
      const { recovery } = await setUpTheSecondStep(person);

      const other = await sitDown(browser, product.url);
      await other.page.goto('/forgotten');
      await other.show('accounts-forgotten');
      await field(other.page, /^メールアドレス/).fill(newcomer.email);
      await press(other.page, 'メールを送る');
      await other.page.getByText('受け付けました').first().waitFor();
      await other.show('accounts-forgotten-sent');
      await other.page.goto(await linkIn(newcomer.email, 'reset'));
      await other.show('accounts-reset');
      await field(other.page, /^新しいパスワード/).fill(`${password}と鳥`);
      await press(other.page, 'このパスワードにする');
      await other.page.getByText('決め直しました').first().waitFor();
      await other.page.getByRole('link', { name: 'サインイン画面へ' }).click();
      await comeIn(other.page, `${password}と鳥`);
      await other.page.getByRole('heading', { name: '確認コードの入力' }).waitFor();
      await other.show('accounts-code');
      await press(other.page, 'スマートフォンが手元にない（予備コードを使う）');
      await field(other.page, /^予備コード/).fill(recovery);
      await press(other.page, 'サインインする');
      await other.page.getByRole('heading', { name: '今日の仕事' }).waitFor();

      // The first browser's session ended with the reset: its screen stays, and lets its person in again.
      await page.reload();
      await page.waitForURL(/sign-in/);
      await other.page.goto('/account');
      await other.page.getByText('この端末', { exact: true }).waitFor();
      await other.show('accounts-sessions');
      await page.goto('/account?lang=en').catch(() => undefined);
      await page.goto('/sign-in?lang=en');
      await show('accounts-sign-in-en');
    } catch (error) {
      await showEverybody(browser);
      throw error;
    }
  }, 120_000);

  it('keeps what was typed when its session ends in the middle', async () => {
    const person = await enterAs(browser, product.url, '青木 美咲');
    const { page, show } = person;
    await page.goto('/akasaka/events/new');
    await field(page, /^行事の名前/)
      .first()
      .fill('途中の行事');
    const elsewhere = await signIn(product.url, 'aoki@machikaigi.example');
    await elsewhere.graphql('mutation { revokeOtherSessions { __typename } }');
    // What a person does who comes back to the window: by then the answer to who is signed in is stale.
    await page.waitForTimeout(11_000);
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByRole('heading', { name: 'もう一度サインインしてください' }).waitFor();
    await show('accounts-signed-out');
    await field(page, /^パスワード/).fill('akasaka-no-aki-matsuri');
    await press(page, 'サインインする');
    await page.getByRole('heading', { name: 'もう一度サインインしてください' }).waitFor({ state: 'hidden' });
    expect(
      await field(page, /^行事の名前/)
        .first()
        .inputValue(),
    ).toBe('途中の行事');
  }, 60_000);
});
