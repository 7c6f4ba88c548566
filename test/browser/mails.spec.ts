import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeMail, type Told } from '@app/notifications';
import type { Browser, Page } from 'playwright-core';
import { letterCases, type LetterCase } from '../factories/letters.js';
import { faultsOf, openBrowser } from './people.js';

const publicUrl = 'https://machikaigi.example';
/** Where they can be looked at: `MAIL_PICTURES`, else a folder of their own below the system's for what passes. */
const folder = process.env.MAIL_PICTURES ?? mkdtempSync(join(tmpdir(), 'machikaigi-mails-'));
const cases = letterCases(['usual', 'long', 'hostile']);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

function mailOf({ kind, facts, language }: LetterCase) {
  return composeMail({ kind, facts } as Told, {
    office: {
      ...{ wardName: '港区', wardNameEn: 'Minato City', officeName: '赤坂地区総合支所' },
      ...{
        officeNameEn: 'Akasaka Regional City Office',
        officeSection: '協働推進課',
        officePhone: '03-0000-0000',
      },
    },
    addressee: { organisation: '株式会社カクウ商事', department: '総務部', name: '架空 花子' },
    language,
    publicUrl,
    answerUrl: `${publicUrl}/a/${'x'.repeat(95)}`,
    matchUrl: `${publicUrl}/matches/00000000-0000-4000-8000-000000000001`,
    singleUseUrl: (purpose, id) => `${publicUrl}/${purpose.toLowerCase()}/${id}`,
    repliesAreRead: true,
  });
}

const escaped = (text: string) => text.replace(/[&<>]/g, (it) => `&#${it.charCodeAt(0)};`);
/** As a mail program shows plain text: full-width characters twice as wide as others. */
const plain = (subject: string, text: string) =>
  `<!doctype html><html lang="ja"><title>${escaped(subject)}</title><body style="margin:16px;font:15px/1.6 'Noto Sans Mono CJK JP','IPAGothic',monospace">
   <h1 style="font-size:15px">${escaped(subject)}</h1><pre style="font:inherit;margin:0">${escaped(text)}</pre>`;

/** Landmarks and the first heading are the mail program's, not the mail's. */
async function faultsOfMail(): Promise<string[]> {
  const ofAPage = /^(region|landmark-one-main|page-has-heading-one|heading-order):/;
  return (await faultsOf(page)).filter((fault) => !ofAPage.test(fault));
}

async function widerThanTheScreen(): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

describe('a mail on the screen', () => {
  it.each(cases.map((letter) => [letter.name, letter] as const))('%s', async (name, letter) => {
    const { subject, text, html } = mailOf(letter);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.setContent(html);
    expect(await widerThanTheScreen()).toBe(false);
    await page.setViewportSize({ width: 700, height: 740 });
    expect(await widerThanTheScreen()).toBe(false);
    if (!name.includes('usual')) return;
    expect(await faultsOfMail()).toEqual([]);
    await page.screenshot({ path: join(folder, `${name}.html.png`), fullPage: true });
    await page.setContent(plain(subject, text));
    await page.screenshot({ path: join(folder, `${name}.text.png`), fullPage: true });
  });

  it.each(['light', 'dark'] as const)('is read in a %s room', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    // The checker takes what has no colour of its own for white; how dark looks, the picture shows.
    const faults = async () =>
      (await faultsOfMail()).filter((it) => !/^color-contrast/.test(it) || colorScheme === 'light');
    for (const letter of cases.filter(({ kind }) => kind === 'DIGEST' || kind === 'CHANGE_OF_PLAN')) {
      await page.setContent(mailOf(letter).html);
      expect(await faults()).toEqual([]);
    }
    await page.screenshot({ path: join(folder, `${colorScheme}.png`), fullPage: true });
  });
});
