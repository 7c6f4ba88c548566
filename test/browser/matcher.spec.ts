import type { Browser, Page } from 'playwright-core';
import { startProduct, type Product } from '../harness/product.js';
import { enterAs, openBrowser, showEverybody, sitDown, type Person } from './people.js';

/** The matcher as a coordinator uses it: run, watch, stop, fix, run again, compare, dial, what if; and a company's why not. */
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
const go = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

/** Notes what the policy of the page stops: the chart and the spreadsheet must need no exception. */
async function watchPolicy({ page }: Person): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(`
    window.__stopped = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.__stopped.push(violatedDirective + ' ' + blockedURI));
  `);
  return () => page.evaluate<string[]>('window.__stopped');
}

async function startRun(page: Page, level: string, leastChange = false): Promise<void> {
  await go(page, 'マッチング');
  await page.getByRole('radio', { name: level }).check();
  await page.getByRole('checkbox', { name: '今の案をなるべく変えない' }).setChecked(leastChange);
  await press(page, 'マッチングを実行');
}

const untilDone = (page: Page) => page.getByText(/募集した.*の案です/).waitFor({ timeout: 60_000 });

async function runAndWatch({ page, show }: Person): Promise<void> {
  await startRun(page, '手早く');
  await untilDone(page);
  await page.getByText('こうすれば来られます').first().waitFor();
  expect(await page.getByText(/(最大でも.*％|これより良い案はありません)/).count()).toBeGreaterThan(0);
  await show('matcher-1-result');
}

/** What is shown while it goes is looked at with the line cut, since it doesn't go for long. */
async function lookWhileItGoes({ page, show }: Person): Promise<void> {
  const going = page.getByRole('region', { name: '進み具合' });
  let seen = false;
  for (let tries = 0; tries < 8 && !seen; tries += 1) {
    await startRun(page, 'じっくり');
    seen = await going
      .getByText(/最良の案より最大でも/)
      .waitFor({ timeout: 3000 })
      .then(() => true)
      .catch(() => false);
    await page.context().setOffline(seen);
    if (seen) await show('matcher-2-going');
    await page.context().setOffline(false);
    await untilDone(page);
  }
  expect(seen).toBe(true);
}

/** A season of one district is planned in about a second: now and then it is done before the press arrives. */
async function stopHalfway({ page }: Person): Promise<void> {
  const halfway = page.getByRole('row').filter({ hasText: '途中で止めた' });
  for (let tries = 0; tries < 8 && (await halfway.count()) === 0; tries += 1) {
    await startRun(page, 'じっくり');
    await page
      .getByRole('button', { name: 'ここまでの案で止める' })
      .click({ timeout: 3000 })
      .catch(() => undefined);
    await untilDone(page);
    await page.waitForTimeout(1000);
  }
  expect(await halfway.count()).toBe(1);
}

/** Where nobody comes: whom to telephone, and what the worst need would take. */
async function askForPeople({ page, show }: Person): Promise<void> {
  await go(page, '会議ボード');
  await press(page, /^写真で見る町のあゆみ展/);
  await press(page, 'だれに頼めるか');
  await page
    .getByText(/名増えます/)
    .first()
    .waitFor();
  await show('matcher-2b-whom-to-ask');
}

/** One proposal pinned, another with fewer people, a third never again. */
async function fix({ page, show }: Person): Promise<void> {
  await go(page, '会議ボード');
  await page.getByRole('link', { name: /案をまとめて承認/ }).click();
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page
    .getByRole('button', { name: /^固定する/ })
    .first()
    .click();
  await page.getByText('次のマッチングでも動きません').waitFor();
  await press(page, /^今後も組まない/);
  await page.getByRole('dialog').getByRole('button', { name: '今後も組まない' }).click();
  await page.getByText('理由を入力してください').first().waitFor();
  await page
    .getByRole('textbox', { name: /^理由/ })
    .fill('昨年の打ち合わせで、別の会社にお願いすることになりました。');
  await show('matcher-3-forbid');
  await page.getByRole('dialog').getByRole('button', { name: '今後も組まない' }).click();
  await page.getByText(/とは組まないことにしました/).waitFor();
  await show('matcher-4-board');
}

/** Another number than the plan's, kept without approving it. */
async function changePeople({ page }: Person): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}?tab=batch`);
  await page.getByRole('row').nth(1).waitFor();
  const fewer = page.locator('button[aria-label^="人数を1減らす："]:not([aria-disabled])');
  for (let row = 1; row < 20 && (await fewer.count()) === 0; row += 1) {
    await page.getByRole('link', { name: /案をまとめて承認/ }).click();
    await page.getByRole('row').nth(row).getByRole('link').first().click();
    await page.getByRole('heading', { name: '案と参加' }).waitFor();
  }
  await fewer.first().click();
  await press(page, /名の案にする$/);
  await page.getByText(/名の案にして、固定しました/).waitFor();
}

/** A company steps back from what was settled; the coordinator fills the hole in one press. */
async function fillTheHole({ page, show }: Person): Promise<void> {
  const member = await enterAs(browser, product.url, '中村 由佳');
  await press(member.page, /^辞退する/);
  const dialog = member.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^理由/ }).fill('担当者の都合がつかなくなりました。');
  await dialog.getByRole('button', { name: '辞退を伝える' }).click();
  await member.page.getByText(/辞退すると伝えました/).waitFor();
  await member.leave();
  await page.reload();
  await page.getByText(/来られなくなり、あと\d+名足りません/).waitFor();
  await show('matcher-4b-hole');
  await press(page, /^代わりの案を作る/);
  await page.getByText(/^代わりの案：|いま空いている企業はありません/).waitFor();
  await show('matcher-4c-filled');
}

async function seeTheRules({ page, show }: Person): Promise<void> {
  await go(page, 'マッチング');
  await go(page, 'お願いの決まり');
  await page.getByText('昨年の打ち合わせで').waitFor();
  await page.getByRole('radio', { name: '上限を決める' }).check();
  await page.getByRole('textbox', { name: /^上限の回数/ }).fill('60');
  await page.getByRole('textbox', { name: /^行事の何日前/ }).fill('3');
  await press(page, '決まりを保存する');
  await page.getByText('お願いの決まりを保存しました').waitFor();
  await show('matcher-5-rules');
  await press(page, /^「組まない」を解く/);
  await page.getByText('組まない組み合わせはありません').waitFor();
  await page.reload();
  await page.getByRole('radio', { name: '上限を決める' }).waitFor();
  expect(await page.getByRole('textbox', { name: /^行事の何日前/ }).inputValue()).toBe('3');
}

async function runAgainAndCompare({ page, show }: Person): Promise<void> {
  await startRun(page, '手早く', true);
  await untilDone(page);
  await page.getByText(/なるべく変えずに作成/).waitFor();
  await go(page, 'ほかの案とくらべる');
  await page.getByText('全体の数字').waitFor();
  await show('matcher-6-compare');
}

async function turnTheDial({ page, show }: Person): Promise<void> {
  await go(page, '公平さ');
  await press(page, '五つの点を計算する');
  await page.getByRole('button', { name: 'もう一度計算する' }).waitFor({ timeout: 120_000 });
  expect(await page.getByRole('row').filter({ hasText: '×' }).count()).toBe(5);
  const drawn = page.getByRole('img', { name: '公平さと人数の釣り合い' });
  expect(await drawn.locator('desc').textContent()).toMatch(/×4では\d+名/);
  await show('matcher-7-dial');
  await page.getByRole('link', { name: /この点で作り直す.*公平さを優先/ }).click();
  await page.getByText('公平さの点を引き継ぎました').waitFor();
  expect(await page.getByLabel(/^団体どうしの公平さ/).inputValue()).toBe('4');
}

async function checkThePlan({ page, show }: Person): Promise<void> {
  await go(page, '案の点検');
  await page.getByRole('heading', { name: '何社かで組む募集の、まとめ役' }).waitFor();
  await press(page, '同じ案になるか確かめる');
  await page.getByText(/同じ案になりました/).waitFor({ timeout: 60_000 });
  await show('matcher-8-check');
  await go(page, '結果');
  const loaded = page.waitForEvent('download');
  await page.getByRole('link', { name: /案を表計算ファイル/ }).click();
  expect((await loaded).suggestedFilename()).toBe('machikaigi-plan.csv');
}

async function askWhatIf({ page, show }: Person): Promise<void> {
  await page.getByRole('link', { name: 'もしも、を試す', exact: true }).first().click();
  await page.getByRole('option', { name: /清掃/ }).first().waitFor({ state: 'attached' });
  await press(page, 'この「もしも」を試す');
  await page.getByText('数を入力してください。').first().waitFor();
  await page.getByLabel(/^何が変わったら/).selectOption({ label: '募集がなくなる' });
  await page.getByLabel(/^どの募集/).selectOption({ index: 4 });
  await press(page, 'この「もしも」を試す');
  await page.getByText('全体の数字').waitFor();
  expect(await page.getByText('何も保存されません').count()).toBe(2);
  await show('matcher-9-what-if');
}

async function whyNotUs(): Promise<void> {
  const { page, show, leave } = await enterAs(browser, product.url, '佐々木 翔');
  await go(page, '募集');
  await press(page, /^うちに声がかからないのはなぜ/);
  await page.getByRole('status').filter({ hasText: /。/ }).first().waitFor();
  await show('matcher-10-why-not-us');
  await leave();
}

async function onATelephone(address: string): Promise<void> {
  const person = await sitDown(browser, product.url, { width: 375, height: 812 });
  const { page, show, leave } = person;
  await page.goto('/');
  const row = page.getByRole('listitem').filter({ hasText: '小川 健一' });
  await row.getByRole('button', { name: /この人として入る/ }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/' && pathname !== '/sign-in');
  await page.goto(address);
  await page.getByText('公平さの五つの点').waitFor();
  await show('matcher-11-telephone');
  const [wide, window] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(wide).toBeLessThanOrEqual(window);
  await leave();
}

describe('the matcher in a browser', () => {
  it('is run, watched, stopped, steered, compared, turned and questioned', async () => {
    await allOfIt().catch(async (error: unknown) => {
      await showEverybody(browser);
      throw error;
    });
  }, 300_000);

  async function allOfIt(): Promise<void> {
    const coordinator = await enterAs(browser, product.url, '小川 健一');
    const { page } = coordinator;
    let stopped = await watchPolicy(coordinator);
    await runAndWatch(coordinator);
    await lookWhileItGoes(coordinator);
    await stopHalfway(coordinator);
    await askForPeople(coordinator);
    await fix(coordinator);
    await changePeople(coordinator);
    await fillTheHole(coordinator);
    await seeTheRules(coordinator);
    stopped = await watchPolicy(coordinator);
    await runAgainAndCompare(coordinator);
    const address = new URL(page.url());
    await turnTheDial(coordinator);
    await page.goBack();
    await checkThePlan(coordinator);
    await askWhatIf(coordinator);
    expect(await stopped()).toEqual([]);
    await coordinator.leave();
    await whyNotUs();
    await onATelephone(`${address.pathname}?run=${address.searchParams.get('run')}&view=fairness`);
  }
});
