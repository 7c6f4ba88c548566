import type { Browser, Page } from 'playwright-core';
import { startProduct, type Product } from '../harness/product.js';
import { enterAs, openBrowser, showEverybody, type Person } from './people.js';

/** Offers from a list: read, mended by keyboard, taken in, taken back; at a desk, and by a company for itself. */
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const laptop = { width: 1366, height: 860 };
const phone = { width: 390, height: 844 };

async function choose(page: Page, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(lines.join('\r\n'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '協力企業.csv', mimeType: 'text/csv', buffer });
}

/** As it looks on a laptop and on a telephone, in both languages; nothing is wider than the telephone. */
async function look({ page, show }: Person, name: string): Promise<void> {
  for (const [language, switchTo] of [
    ['ja', 'English'],
    ['en', '日本語'],
  ] as const) {
    await page.setViewportSize(laptop);
    await show(`${name}-${language}-1366`);
    await page.setViewportSize(phone);
    await show(`${name}-${language}-390`);
    const [wide, window] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(wide).toBeLessThanOrEqual(window);
    await page.setViewportSize(laptop);
    await press(page, switchTo);
  }
}

async function atADesk(company: string): Promise<void> {
  const person = await enterAs(browser, product.url, '小川 健一');
  const { page, show, leave } = person;
  await page.setViewportSize(laptop);
  await page.goto('/akasaka/offers');
  await page.getByRole('link', { name: '一覧から取り込む' }).click();
  await page.getByRole('heading', { level: 1, name: '申し出の取り込み' }).waitFor();
  const saved = page.waitForEvent('download');
  await press(page, 'ひな形（CSV）を保存する');
  expect((await saved).suggestedFilename()).toBe('申し出の一覧.csv');
  await choose(page, [
    '会社名,最大人数,最低人数,年間上限,曜日・時間,地区,特技,備考',
    `${company},6名,2名,年4回,毎週土 9:00-12:00,,力仕事,車いす可`,
    `${company},3～5名程度,,月1回,平日17:00～,赤坂,手話,`,
    'どこにもない商会,4,,3,土日 10時～15時,,,',
  ]);
  await page.getByRole('heading', { name: '列の意味を教えてください' }).waitFor();
  await show('offer-imports-1-columns');
  await press(page, 'この意味で読む');
  await page.getByRole('button', { name: '2件を取り込む' }).waitFor();
  await look(person, 'offer-imports-2-ready');
  await page.getByRole('link', { name: /確認が必要/ }).click();
  await page.getByText('元のセル：「手話」').waitFor();
  await look(person, 'offer-imports-3-check');
  await page.getByRole('link', { name: /読み取れない/ }).click();
  await page.getByText('この名前が見つかりません').waitFor();
  await page.getByRole('button', { name: /^この行を直す/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^企業/).selectOption({ label: company });
  await look(person, 'offer-imports-4-mend');
  await page.getByLabel(/^いつ/).fill('毎週日曜 13:00～15:00');
  await page
    .getByRole('group', { name: /^話せる言葉/ })
    .getByLabel('英語')
    .check();
  await page.getByRole('radio', { name: 'ボランティア休暇' }).check();
  await page.getByRole('button', { name: '直した内容で読み直す' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '3件を取り込む' }).click();
  await page.getByText('3件の申し出を取り込みました').first().waitFor();
  await look(person, 'offer-imports-5-done');
  await press(page, '取り込みをまとめて取り消す');
  await page.getByText('取り込んだ申し出は残っていません').first().waitFor();
  await leave();
}

async function byACompany(): Promise<void> {
  const { page, show, leave } = await enterAs(browser, product.url, '佐々木 翔');
  await page
    .getByRole('link', { name: 'わたしたちの申し出', exact: true })
    .or(page.getByRole('link', { name: '申し出', exact: true }))
    .first()
    .click();
  await page.getByRole('link', { name: '一覧から取り込む' }).click();
  await choose(page, ['企業名,人数,日時', ',3,毎週日曜 13:00～15:00', ',3,毎週日曜 13:00～15:00']);
  await press(page, 'この意味で読む');
  await page.getByRole('link', { name: /確認が必要/ }).click();
  await page
    .getByText(/行目と同じようです/)
    .first()
    .waitFor();
  await show('offer-imports-6-duplicate');
  await press(page, '1件を取り込む');
  await page.getByText('1件の申し出を取り込みました').first().waitFor();
  await leave();
}

describe('offers from a list, in a browser', () => {
  it('come in from a desk and from a company', async () => {
    try {
      await atADesk('例示建設株式会社');
      await byACompany();
    } catch (error) {
      await showEverybody(browser);
      throw error;
    }
  }, 240_000);
});
