import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { signUnsubscribeToken } from '@app/notifications';
import { anActivity, factsOfEachKind } from '../factories/told.js';
import { WebhookReceiver } from '../factories/webhook-receiver.js';
import { createTestDatabase, type TestDatabase } from '../harness/index.js';
import { startProduct, type Product } from '../harness/product.js';
import { secretKey } from './links.js';
import { enterAs, openBrowser, showEverybody, sitDown } from './people.js';

/** What was sent, what a person tells, what doesn't arrive, and how everybody wants to be told. */
let database: TestDatabase;
let db: pg.Client;
let product: Product;
let browser: Browser;
let contact: Contact;
interface Contact {
  readonly id: string;
  readonly organisation: string;
  readonly district: string;
  readonly ward: string;
}
beforeAll(async () => {
  database = await createTestDatabase();
  db = new pg.Client({ connectionString: database.ownerUrl });
  await db.connect();
  [product, browser] = await Promise.all([
    startProduct({ APP_DATABASE_URL: database.appUrl, SECRET_KEY: secretKey, DEMO: '1' }),
    openBrowser(),
  ]);
  const { rows } = await db.query<Contact>(
    `select c.id, c.organisation_id as organisation, a.district_id as district, d.ward_id as ward
     from contact c join association a on a.organisation_id = c.organisation_id join district d on d.id = a.district_id
     where d.key = 'akasaka' order by c.id limit 1`,
  );
  contact = rows[0]!;
  await db.query(
    `update contact set name = '見本 梅子', phone = '03-0000-1234', email = 'ume@new.example' where id = $1`,
    [contact.id],
  );
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await db?.end();
  await database?.drop();
});

const soon = new Date(Date.now() + 3 * 86_400_000).toISOString();
const later = new Date(Date.now() + 3 * 86_400_000 + 7_200_000).toISOString();
const facts = factsOfEachKind(anActivity({ startsAt: soon, endsAt: later, backupDate: null }));

/** As the product keeps it. */
async function message(kind: keyof typeof facts, more: Readonly<Record<string, unknown>>): Promise<string> {
  const id = randomUUID();
  const row: Record<string, unknown> = {
    ...{ id, dedupe_key: id, message_id: `<${id}@mail.example>`, kind, facts: JSON.stringify(facts[kind]) },
    ...{ district_id: contact.district, organisation_id: contact.organisation, contact_id: contact.id },
    ...{ recipient_name: '見本 梅子', recipient_address: 'ume@new.example', language: 'ja', ...more },
  };
  const names = Object.keys(row);
  await db.query(
    `insert into notification (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
  return id;
}

async function trouble(): Promise<void> {
  const address = 'ume@old.example';
  const notification = await message('DAY_REMINDER', {
    ...{
      channel: 'EMAIL',
      state: 'DEAD',
      failure_class: 'ADDRESS',
      recipient_address: address,
      subject: '明日のご案内',
    },
    failure: 'REFUSED: 550 5.1.1 no such user',
  });
  await db.query(
    `insert into address_trouble (ward_id, address, reason, notification_id, since)
     values ($1, $2, 'REFUSED: 550 5.1.1 no such user', $3, now() - interval '2 days')`,
    [contact.ward, address, notification],
  );
}

const dialog = (page: Page) => page.getByRole('dialog');
const card = (page: Page, words: string | RegExp) => page.getByRole('article').filter({ hasText: words });

async function until<T>(found: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const it = await found();
    if (it) return it;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it never came');
}
const mailTo = (address: string, words: string) =>
  until(async () => {
    const mails = await product.mailsTo(address);
    return mails.find(({ text, subject }) => `${subject}${text}`.includes(words));
  });

const steps = {
  async 'an address that does not work is a task, and what was held back goes out once it is mended'() {
    await trouble();
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.getByText(/連絡が届きません。お電話ください（03-0000-1234）/).waitFor();
    await show('messages-1-today');
    const line = page.getByRole('listitem').filter({ hasText: '03-0000-1234' });
    await line.getByRole('link', { name: '対応する' }).click();
    await page.getByText('ume@old.example').waitFor();
    await show('messages-2-troubles');
    await page.getByRole('button', { name: /^直したので、送り直す/ }).click();
    await dialog(page)
      .getByText(/送れなかった1件/)
      .waitFor();
    await show('messages-3-resolve');
    await dialog(page).getByRole('button', { name: '解決済みにして送る' }).click();
    await page.getByText('届かないメールアドレスはありません').waitFor();
    await mailTo('ume@new.example', '架空公園');
    await leave();
  },

  async 'calls are worked through, put off and taken back, and letters printed'() {
    await message('CALLED_OFF', {
      channel: 'TELEPHONE',
      recipient_address: null,
      recipient_name: '電話 太郎',
      contact_id: contact.id,
    });
    await message('DAY_REMINDER', {
      channel: 'TELEPHONE',
      recipient_address: null,
      recipient_name: '留守 花子',
    });
    await message('DAY_REMINDER', { channel: 'PAPER', recipient_address: null, recipient_name: '手紙 次郎' });
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.getByText(/電話や手紙で伝える用件が\d+件あります/).waitFor();
    await page.getByRole('link', { name: '一覧を開く' }).click();
    await card(page, '電話 太郎').waitFor();
    await show('messages-4-to-tell');
    await page.emulateMedia({ media: 'print' });
    await show('messages-5-to-tell-on-paper');
    await page.emulateMedia({ media: 'screen' });
    await card(page, '電話 太郎').getByRole('textbox').fill('奥様に伝言しました');
    await card(page, '電話 太郎')
      .getByRole('button', { name: /^済みにする/ })
      .click();
    await page.getByText(/電話 太郎に伝えました。/).waitFor();
    await page.getByRole('button', { name: '取り消す', exact: true }).click();
    await card(page, '電話 太郎').waitFor();
    await card(page, '電話 太郎').getByRole('textbox').fill('奥様に伝言しました');
    await card(page, '電話 太郎')
      .getByRole('button', { name: /^済みにする/ })
      .click();
    await page.getByText(/電話 太郎に伝えました。/).waitFor();
    await card(page, '留守 花子')
      .getByRole('button', { name: /^つながらなかった/ })
      .click();
    await page.getByText(/留守 花子は、.*にもう一度この一覧に出ます/).waitFor();
    await card(page, '手紙 次郎')
      .getByRole('button', { name: /^手紙を印刷する/ })
      .click();
    await page.getByText(/手紙 次郎 様/).waitFor();
    await show('messages-6-letter');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    expect(await page.getByText('このメールへの返信').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: '閉じる' }).first().click();
    await page.getByText('伝えた', { exact: true }).click();
    await card(page, '電話 太郎').getByText('奥様に伝言しました').waitFor();
    await show('messages-8-told');
    await leave();
  },

  async 'a message is sent once more, after its text was shown'() {
    await message('DAY_DONE', {
      channel: 'EMAIL',
      state: 'SENT',
      sent_at: new Date(),
      subject: 'お礼のメール',
    });
    await message('DAY_REMINDER', {
      channel: 'EMAIL',
      state: 'RETRY',
      attempts: 3,
      next_at: later,
      failure: 'NOT_TAKEN: 451',
      subject: '何度も試すメール',
    });
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.getByRole('link', { name: '連絡', exact: true }).first().click();
    await page.getByRole('row').filter({ hasText: 'お礼のメール' }).waitFor();
    await show('messages-9-sent');
    await page.getByRole('button', { name: /もう一度送る：.*お礼のメール/ }).click();
    await dialog(page)
      .getByText(/見本 梅子 様/)
      .waitFor();
    await show('messages-10-again');
    await dialog(page).getByRole('button', { name: 'もう一度送る' }).click();
    await page.getByRole('row').filter({ hasText: '青木 美咲さんが再送' }).waitFor();
    await mailTo('ume@new.example', 'ありがとう');
    await page.getByRole('link', { name: '見本 梅子への連絡だけを見る' }).first().click();
    await page.getByText(/見本 梅子への連絡だけを表示/).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await show('messages-11-of-one-on-a-telephone');
    await leave();
  },

  async 'people say how they are told, and the office says it of whom it telephones'() {
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.goto('/account');
    await page.getByRole('link', { name: 'お知らせの受け取り方を変える' }).click();
    await page.getByText('1日1通にまとめて受け取る（朝9時）').click();
    await page.getByRole('textbox', { name: /^何時から/ }).fill('20時');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('link', { name: '入力してください。' }).waitFor();
    await page.getByRole('textbox', { name: /^何時まで/ }).fill('8:00');
    await show('messages-12-own');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('受け取り方を保存しました。').waitFor();
    await page.reload();
    expect(await page.getByRole('radio', { name: /1日1通/ }).isChecked()).toBe(true);
    await page.goto(`/associations/${contact.organisation}`);
    await page.getByRole('button', { name: '見本 梅子 様のお知らせの受け取り方' }).click();
    await dialog(page)
      .getByText(/^手紙（支所が印刷/)
      .click();
    await show('messages-13-contact');
    await dialog(page).getByRole('button', { name: '保存する' }).click();
    await page.getByText('受け取り方を保存しました。').waitFor();
    const { rows } = await db.query(`select channel from notification_preference where contact_id = $1`, [
      contact.id,
    ]);
    expect(rows).toEqual([{ channel: 'PAPER' }]);
    await leave();
  },

  async 'whoever opens the link of a mail changes nothing before the button'() {
    const { rows } = await db.query<{ id: string }>(`select id from person where name = '小川 健一'`);
    const token = signUnsubscribeToken({ holder: { personId: rows[0]!.id }, kind: 'STILL_SHORT' }, secretKey);
    const off = async () =>
      (
        await db.query<{ off: string[] }>(`select off from notification_preference where person_id = $1`, [
          rows[0]!.id,
        ])
      ).rows[0]?.off ?? [];
    const { page, show, leave } = await sitDown(browser, product.url, { width: 390, height: 844 });
    await page.goto(`/unsubscribe/${token}`);
    await page.getByRole('heading', { name: /を止めますか/ }).waitFor();
    await show('messages-14-unsubscribe');
    expect(await off()).toEqual([]);
    await page.getByRole('button', { name: 'このお知らせを止める' }).click();
    await page.getByText(/のメールを止めました/).waitFor();
    await show('messages-15-unsubscribed');
    expect(await off()).toEqual(['STILL_SHORT']);
    await page.getByRole('button', { name: 'もう一度受け取る' }).click();
    await page.getByRole('heading', { name: /を止めますか/ }).waitFor();
    expect(await off()).toEqual([]);
    await page.goto('/unsubscribe/none?lang=en');
    await page.getByText('This link doesn’t work').waitFor();
    await leave();
  },

  async 'a company adds its own system, tries it, and sees what is wrong with it'() {
    const receiver = new WebhookReceiver();
    const address = await receiver.open();
    const { page, show, leave } = await enterAs(browser, product.url, '中村 由佳');
    await page.getByRole('link', { name: '連絡先', exact: true }).click();
    await page.getByRole('link', { name: '社内システムへの通知（Webhook）' }).click();
    await page.getByRole('button', { name: '送り先を加える' }).click();
    await dialog(page).getByRole('button', { name: '保存する' }).click();
    await dialog(page).getByRole('link', { name: '名前を入力してください。' }).waitFor();
    await dialog(page).getByRole('textbox', { name: /^名前/ }).fill('総務のシステム');
    await dialog(page)
      .getByRole('textbox', { name: /^アドレス/ })
      .fill(`${address}/hook`);
    await show('messages-16-webhook');
    await dialog(page).getByRole('button', { name: '保存する' }).click();
    await dialog(page)
      .getByText(/^whsec_/)
      .waitFor();
    await show('messages-17-secret');
    await dialog(page).getByRole('button', { name: '閉じる' }).click();
    await page.getByRole('button', { name: '総務のシステムに試しに送る' }).click();
    await page.getByText(/^完了：届きました$/).waitFor();
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
    receiver.next.push(503);
    await page.getByRole('button', { name: '総務のシステムに試しに送る' }).click();
    await page.getByText('送り先が「503」と答えました。').first().waitFor();
    await show('messages-18-failing');
    await page.getByRole('button', { name: '総務のシステムを直す' }).click();
    await dialog(page).getByRole('checkbox', { name: '辞退を承ったお知らせ' }).uncheck();
    await dialog(page).getByRole('button', { name: '保存する' }).click();
    await page.getByText('この送り先に届けていないお知らせが1種類あります').waitFor();
    await show('messages-18b-left-out');
    await page.getByRole('button', { name: '総務のシステムにすべての種類を届ける' }).click();
    await page.getByText('この送り先に届けていないお知らせ').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '総務のシステムを外す' }).click();
    await dialog(page).getByRole('button', { name: '外す' }).click();
    await page.getByText('送り先はまだありません').waitFor();
    await leave();
    receiver.close();
  },

  async 'a coordinator calls for offers, knowing to whom it goes'() {
    const { page, show, leave } = await enterAs(browser, product.url, '小川 健一');
    await page.goto('/akasaka/messages?tab=call');
    await page.getByRole('heading', { name: '足りない募集' }).waitFor();
    await show('messages-19-call');
    await page.getByRole('button', { name: '文面を確かめて送る' }).click();
    await dialog(page)
      .getByRole('textbox', { name: /^ひとこと/ })
      .fill('年末の行事が重なっています。');
    await dialog(page)
      .locator('pre')
      .getByText(/年末の行事が重なっています/)
      .first()
      .waitFor();
    await dialog(page).getByText('英語で読む企業には、英語で届きます').click();
    await dialog(page).locator('pre').getByText(/Dear/).waitFor();
    await show('messages-20-call-text');
    await dialog(page)
      .getByRole('button', { name: /社に送る$/ })
      .click();
    await page.getByText(/今日すでに送りました/).waitFor();
    await page.getByText(/件（.*送信/).click();
    await page.getByRole('row').filter({ hasText: '応援のお願い' }).first().waitFor();
    await show('messages-21-called');
    await leave();
  },

  async 'an office says when reminders go out, and sees in dates what that means'() {
    // Asked three weeks ago, due in two: it would be reminded at once with the longest setting, and not before.
    await db.query(
      `update match set asked_at = now() - interval '20 days', answer_due = now() + interval '13 days' where id = (
         select id from match where state = 'APPROVED' and district_id = $1 and consulted_at is null limit 1)`,
      [contact.district],
    );
    const { page, show, leave } = await enterAs(browser, product.url, '青木 美咲');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('/akasaka/messages');
    await page.getByRole('link', { name: 'お知らせの時期' }).click();
    const day = page.getByRole('textbox', { name: /^当日前のご案内を送る日/ });
    const answer = page.getByRole('textbox', { name: /^回答期限前のお知らせを送る日/ });
    await day.waitFor();
    expect([await day.inputValue(), await answer.inputValue()]).toEqual(['2', '3']);
    const example = /^たとえば\d+月\d+日（土.*）の活動は、(\d+月\d+日（.+）9時)に企業へお知らせします。$/;
    const when = async () => example.exec(await page.getByText(example).innerText())![1];
    const usual = await when();
    await show('messages-24-times');
    await day.fill('11');
    await page.getByText('10以下').first().waitFor();
    await answer.fill('');
    await page.keyboard.press('Enter');
    const told = page.getByRole('link', { name: /から10までの数を入力してください。$/ });
    await told.first().waitFor();
    expect(await told.count()).toBe(2);
    await show('messages-25-times-refused');
    await answer.fill('１０');
    await day.fill('5営業日前');
    await told.first().waitFor({ state: 'detached' });
    expect(await when()).not.toBe(usual);
    await page.getByText(/^地域団体には、/).waitFor();
    await page.getByText(/まだお知らせしていないものが\d+件あります/).waitFor();
    await page.getByRole('button', { name: /^保存して、\d+件のお知らせを送る$/ }).waitFor();
    await show('messages-26-times-chosen');
    await page.keyboard.press('Enter');
    await page.getByText(/お知らせの時期を保存しました。\d+件のお知らせを、まもなく送ります/).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await day.waitFor();
    expect([await day.inputValue(), await answer.inputValue()]).toEqual(['5', '10']);
    await page.getByRole('button', { name: '当日前のご案内を送る日を1減らす' }).click();
    expect(await day.inputValue()).toBe('4');
    await show('messages-27-times-on-a-telephone');
    await page.goto('/akasaka/messages?tab=times&lang=en');
    await page.getByText(/^An activity on Sat .*: companies are reminded on /).waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await show('messages-28-times-in-english');
    const { rows } = await db.query(`select day_reminder_days, answer_reminder_days from reminder_setting`);
    expect(rows).toEqual([{ day_reminder_days: 5, answer_reminder_days: 10 }]);
    await leave();
  },

  async 'and all of it in English'() {
    await message('CALLED_OFF', {
      channel: 'TELEPHONE',
      recipient_address: null,
      recipient_name: '電話 三郎',
    });
    const { page, show, leave } = await enterAs(browser, product.url, '小川 健一');
    const tabs = ['', 'by-hand', 'troubles', 'call', 'times'];
    for (const tab of tabs) {
      await page.goto(`/akasaka/messages?tab=${tab}&lang=en`);
      await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
      await page.waitForLoadState('networkidle');
      await show(`messages-22-english-${tab || 'sent'}`);
    }
    await page.goto('/account/notifications?lang=en');
    await page.getByText('What always comes').waitFor();
    await show('messages-23-english-own');
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
