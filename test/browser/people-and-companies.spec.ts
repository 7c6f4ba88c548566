import type { Browser, Page } from 'playwright-core';
import { addDays, dateInJapan } from '@app/domain';
import { startProduct, type Product } from '../harness/product.js';
import { enterAs, openBrowser, showEverybody, sitDown } from './people.js';

/** Who may do what, and how companies join: the ward's administrator, a coordinator and a company at their browsers. */
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const firstDay = addDays(dateInJapan(new Date()), 40);
const typed = firstDay.replaceAll('-', '/');
const field = (page: Page, label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });
const dialog = (page: Page) => page.getByRole('dialog');

async function mailTo(address: string, words: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = await product.mailsTo(address);
    // A mail's lines are short: what is looked for may lie on two of them.
    const texts = mails.map(({ text }) => (text ?? '').replaceAll(/\n(?!\n)/g, ''));
    const found = texts.find((text) => text.includes(words));
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no mail to ${address} says ${words}`);
}

const steps = {
  async 'a desk is handed over in one step, and both are told'() {
    const { page, show, leave } = await enterAs(browser, product.url, '石井 恵');
    await page.getByRole('link', { name: '職員と役割', exact: true }).click();
    await page.getByRole('heading', { name: '長谷川 徹' }).waitFor();
    await show('people-1-list');
    await page.getByRole('link', { name: '担当を引き継ぐ' }).click();
    await page
      .getByRole('combobox', { name: /^前任/ })
      .selectOption({ label: '近藤 彩（kondo@machikaigi.example）' });
    await field(page, '名前').fill('後藤 花');
    await field(page, 'メールアドレス').fill('goto@machikaigi.example');
    await field(page, '引き継ぐ日').fill(typed);
    await field(page, '申し送り').fill('春の清掃は、町会への連絡が済んでいます。');
    await show('people-2-hand-over');
    await page.getByRole('button', { name: '引き継ぎを決める' }).click();
    await page.getByText('近藤 彩 → 後藤 花').waitFor();
    await show('people-3-handed-over');
    expect(await mailTo('kondo@machikaigi.example', '引き継ぎが決まりました')).toContain('後藤 花');
    expect(await mailTo('goto@machikaigi.example', '引き継ぎが決まりました')).toContain('町会への連絡');
    expect(await mailTo('goto@machikaigi.example', 'ご招待')).toContain('/invitation/');
    await page.getByRole('button', { name: /^引き継ぎを取りやめる/ }).click();
    await dialog(page).getByRole('button', { name: '取りやめてメールを送る' }).click();
    await page.getByText('取りやめ', { exact: true }).waitFor();
    await leave();
  },

  async 'an administrator invites somebody, and cannot leave the ward without one'() {
    const { page, show, leave } = await enterAs(browser, product.url, '石井 恵');
    await page.goto('/ward/people');
    await page.getByRole('button', { name: '人を招く' }).click();
    await field(page, '名前').fill('新任 一郎');
    await field(page, 'メールアドレス').fill('shinnin@machikaigi.example');
    await page.getByRole('combobox', { name: /^地区/ }).selectOption({ label: '麻布地区' });
    await show('people-4-invite');
    await page.getByRole('button', { name: '招待を送る' }).click();
    await page.getByRole('heading', { name: '新任 一郎' }).waitFor();
    await page.getByRole('button', { name: /^区管理者を終える：石井/ }).click();
    await dialog(page).getByText('すぐに終える').click();
    await dialog(page).getByRole('button', { name: '役割を終える' }).click();
    await dialog(page).getByRole('button', { name: 'それでも自分の役割を終える' }).click();
    await dialog(page)
      .getByText(/ほかにサインインできる管理者がいなくなる/)
      .waitFor();
    await show('people-5-last-administrator');
    await page.goto('/ward/districts');
    await page.getByRole('heading', { name: '赤坂地区' }).waitFor();
    await show('people-6-districts');
    await leave();
  },

  async 'a coordinator admits a company that has asked'() {
    const { page, show, leave } = await enterAs(browser, product.url, '小川 健一');
    await page.goto('/akasaka/members');
    await page.getByRole('heading', { name: '株式会社はじめて見本' }).waitFor();
    await show('people-7-members');
    await page.getByRole('button', { name: '参加を認める：株式会社はじめて見本' }).click();
    await dialog(page).getByRole('button', { name: '認めてメールを送る' }).click();
    await page.getByRole('row', { name: /株式会社はじめて見本/ }).waitFor();
    expect(await mailTo('hara@hajimete-mihon.example', 'ご参加が決まりました')).toContain('赤坂・青山会議');
    expect(await mailTo('hara@hajimete-mihon.example', 'ご招待')).toContain('/invitation/');
    await leave();
  },

  async 'a company asks from the public page, and confirms its address'() {
    const { page, show, leave } = await sitDown(browser, product.url);
    await page.goto('/join');
    await page.getByText('赤坂・青山会議（赤坂地区）').click();
    await page.getByRole('button', { name: '申し込む' }).click();
    await page.getByRole('link', { name: '法人番号を入力してください。' }).waitFor();
    await show('people-8-join');
    await field(page, '企業名 ').or(page.locator('#name')).first().fill('見本製菓株式会社');
    await page.locator('#kana').fill('ミホンセイカ');
    await page.locator('#corporateNumber').fill('7000000000101');
    await page.locator('#industry').fill('食品製造業');
    await page.locator('#contactName').fill('菓子 香');
    await page.locator('#contactEmail').fill('kashi@mihon-seika.example');
    for (const box of await page.getByRole('checkbox', { name: /^確認し、誓約します/ }).all())
      await box.check();
    await page.locator('[id="signature.signerName"]').fill('菓子 大作');
    await page.getByRole('button', { name: '申し込む' }).click();
    await page
      .getByText(/kashi@mihon-seika.example に?/)
      .or(page.getByText('確認のメールをお送りしました'))
      .first()
      .waitFor();
    const link = /https?:[^\s]+\/join\/[\w-]{43}/.exec(
      await mailTo('kashi@mihon-seika.example', '確認'),
    )?.[0];
    await page.goto(new URL(link ?? '').pathname);
    await page.getByRole('button', { name: '申込みを確定する' }).waitFor();
    await show('people-9-confirm');
    await page.getByRole('button', { name: '申込みを確定する' }).click();
    await page.getByText('申込みは会議の担当者に届いています。結果をメールでお待ちください。').waitFor();
    await leave();
  },

  async 'a company looks after its people, its declaration and its data'() {
    const { page, show, leave } = await enterAs(browser, product.url, '中村 由佳');
    await page.getByRole('link', { name: '担当者', exact: true }).click();
    await page.getByRole('heading', { name: '中村 由佳' }).waitFor();
    await show('people-10-company-people');
    await page.getByRole('link', { name: '会議への参加', exact: true }).click();
    await page
      .getByText(/更新をお願いします/)
      .first()
      .waitFor();
    await show('people-11-membership');
    for (const box of await page.getByRole('checkbox', { name: /^確認し、誓約します/ }).all())
      await box.check();
    await field(page, '誓約する人の名前').fill('架空 社長');
    await page.getByRole('button', { name: '誓約を更新する' }).click();
    await page.getByText(/今の誓約は.*まで有効です/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'すべて（JSON）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('machikaigi-company.json');
    await page
      .getByRole('button', { name: /^退会する/ })
      .first()
      .click();
    await dialog(page)
      .getByText(/この地区に出している申し出/)
      .waitFor();
    await show('people-12-leave');
    await page.goto(`${new URL(page.url()).pathname}?lang=en`);
    await page.getByRole('heading', { name: 'Membership' }).waitFor();
    await show('people-13-english');
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
