import { addDays, dateInJapan } from '@app/domain';
import type { Browser, Page } from 'playwright-core';
import { eventList } from '../harness/event-list.js';
import { startProduct, type Product } from '../harness/product.js';
import { enterAs, openBrowser, showEverybody, sitDown, type Person } from './people.js';

/** The main job as people do it: five of them, one after the other, each at a browser of their own. */
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const day = addDays(dateInJapan(new Date()), 60);
const [title, role, company] = ['早朝あいさつ運動（試験）', '早朝の受付', 'みほん商事株式会社'];

const list = () =>
  eventList([
    {
      都道府県コード又は市区町村コード: '131032',
      NO: '0000000901',
      イベント名: title,
      開始日: day,
      終了日: day,
      開始時間: '06:00',
      終了時間: '07:30',
      場所名称: '見本公園',
      住所: '東京都港区赤坂九丁目',
      主催者: '赤坂見本一丁目町会',
    },
    {
      都道府県コード又は市区町村コード: '131032',
      NO: '0000000902',
      イベント名: '日のない行事（試験）',
      開始日: '未定',
    },
  ]);

const field = (page: Page, label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });

async function importTheList({ page, show }: Person): Promise<void> {
  await page.getByRole('link', { name: '取り込み', exact: true }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '131032_event.csv', mimeType: 'text/csv', buffer: list() });
  await page.getByText('ファイルの2行').waitFor();
  await show('01-import');
  await page.getByRole('button', { name: /件を取り込む$/ }).click();
  await page
    .getByText(/件の行事を取り込みました/)
    .first()
    .waitFor();
}

async function addTheNeed({ page, show }: Person): Promise<void> {
  await page.getByRole('link', { name: '行事', exact: true }).first().click();
  await page.getByLabel('行事・団体をさがす').fill(title);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: '募集を足す' }).first().click();
  await field(page, '役割').fill(role);
  await field(page, '始まり').fill('6:00');
  await field(page, '終わり').fill('7:30');
  await field(page, '来てほしい人数').fill('3');
  await field(page, '成り立つ最少の人数').fill('2');
  await field(page, '回答期限').fill(addDays(day, -7));
  await show('02-need');
  await page.getByRole('button', { name: '募集を出す' }).click();
  await page.getByText('あと3名').first().waitFor();
  await show('03-event-with-need');
}

async function makeTheOffer({ page, show }: Person): Promise<void> {
  await page.getByRole('link', { name: '申し出', exact: true }).first().click();
  await page.getByRole('link', { name: '申し出を書く' }).first().click();
  await field(page, '出せる人数').fill('3');
  await field(page, 'いっしょに参加する最少人数').fill('3');
  await field(page, '年に参加できる回数').fill('6');
  await page.getByRole('button', { name: /^外す：毎週の時間/ }).click();
  await page.getByRole('button', { name: 'この日だけの時間を足す' }).click();
  await field(page, '日にち').fill(day);
  await field(page, '何時から').fill('5:30');
  await field(page, '何時まで').fill('8:00');
  await page.getByRole('checkbox', { name: '赤坂地区' }).check();
  await page.getByRole('checkbox', { name: '安全・見守り' }).check();
  await page.getByRole('radio', { name: 'ボランティア休暇' }).check();
  await show('04-offer');
  await page.getByRole('button', { name: '申し出を出す' }).click();
  await page.getByText('受付中').first().waitFor();
  await show('05-offers');
}

async function runTheMatcher({ page, show }: Person): Promise<void> {
  await page.getByRole('link', { name: 'マッチング', exact: true }).click();
  await field(page, 'いつから').fill(day);
  await field(page, 'いつまで').fill(day);
  await page.getByRole('button', { name: 'マッチングを実行' }).click();
  await page.getByRole('link', { name: '会議ボードを開く' }).waitFor();
  await show('06-run');
}

async function approve({ page, show }: Person): Promise<void> {
  await page.getByRole('link', { name: '会議ボード', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(title) }).click();
  await page.getByText(company).first().waitFor();
  await show('07-board');
  await page.getByRole('button', { name: /^承認/ }).first().click();
  await page.getByText('回答待ち').first().waitFor();
  await show('08-approved');
}

/** At a telephone's size, without signing in: the mail, its link, the answer. */
async function answerFromTheMail({ page, show }: Person): Promise<void> {
  const mail = page.getByRole('link', { name: /早朝あいさつ運動.*応援のお願い/ });
  for (let tries = 0; tries < 50 && !(await mail.isVisible()); tries += 1) {
    await page.waitForTimeout(300);
    await page.goto('/mail');
  }
  await mail.click();
  await page.getByRole('heading', { name: /応援のお願い/ }).waitFor();
  await show('09-mail');
  const opened = page.waitForEvent('popup');
  await page.locator('a[href*="/a/"]').click();
  const asked = await opened;
  await asked.getByRole('heading', { name: title }).waitFor();
  await show('10-answer', asked);
  await asked.getByRole('radio', { name: '参加できる' }).check();
  await asked.getByRole('radio', { name: /業務/ }).check();
  await asked.getByRole('button', { name: '参加を伝える' }).click();
  await asked.getByText('3名の参加で決まりました').first().waitFor();
  await show('11-answered', asked);
}

async function seeItFilled({ page, show }: Person): Promise<void> {
  await page.getByRole('link', { name: '行事', exact: true }).first().click();
  await page.getByLabel('行事・団体をさがす').fill(title);
  await page.getByRole('link', { name: title }).click();
  await page.getByText(`${company} 3名`).first().waitFor();
  expect(await page.getByText('あと3名').count()).toBe(0);
  await show('12-filled');
  await page.getByRole('link', { name: /^連絡/ }).last().click();
  await page.getByText('応援のお願い').first().waitFor();
  await show('13-told');
}

describe('the main job in a browser', () => {
  it('five people run a district’s conference, from a list of events to a need that is filled', async () => {
    await theMainJob().catch(async (error: unknown) => {
      await showEverybody(browser);
      throw error;
    });
  }, 180_000);

  async function theMainJob(): Promise<void> {
    const officer = await enterAs(browser, product.url, '青木 美咲');
    await officer.show('00-today');
    await importTheList(officer);
    await addTheNeed(officer);

    const member = await enterAs(browser, product.url, '佐々木 翔');
    await makeTheOffer(member);
    await member.leave();

    const coordinator = await enterAs(browser, product.url, '小川 健一');
    await runTheMatcher(coordinator);
    await approve(coordinator);
    await coordinator.leave();

    const reader = await sitDown(browser, product.url, { width: 375, height: 812 });
    await answerFromTheMail(reader);
    await reader.leave();

    await seeItFilled(officer);
    await officer.leave();

    const ward = await enterAs(browser, product.url, '石井 恵');
    await ward.page.getByText('赤坂').first().waitFor();
    await ward.show('14-ward');
    await ward.leave();
  }
});
