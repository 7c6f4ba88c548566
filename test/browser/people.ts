import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../tools.mjs';

const artefacts = fileURLToPath(new URL('../../artefacts/browser/', import.meta.url));

/** One person at a browser of their own. */
export interface Person {
  readonly page: Page;
  /** Keeps what the person sees, also in another window, to be looked at afterwards; fails where axe finds fault. */
  readonly show: (name: string, other?: Page) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** No picture of the outside world, and no talk to it: what the closed network of a test machine needs. */
export async function openBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath: findChromium()!,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}

export async function sitDown(
  browser: Browser,
  url: string,
  size = { width: 1280, height: 860 },
): Promise<Person> {
  const context: BrowserContext = await browser.newContext({
    viewport: size,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    baseURL: url,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  mkdirSync(artefacts, { recursive: true });
  return {
    page,
    show: async (name, other = page) => {
      await other.getByRole('heading', { level: 1 }).first().waitFor();
      await other.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true });
      expect(await faultsOf(other)).toEqual([]);
    },
    leave: () => context.close(),
  };
}

/** Signs in as one of the demonstration's people, from the sign-in page. */
export async function enterAs(browser: Browser, url: string, name: string): Promise<Person> {
  const person = await sitDown(browser, url);
  await person.page.goto('/');
  const row = person.page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: /この人として入る/ }).click();
  await person.page.waitForURL(({ pathname }) => pathname !== '/' && pathname !== '/sign-in');
  return person;
}

/** What everybody sees at this moment: for a test that has failed. */
export async function showEverybody(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) {
    await page.screenshot({ path: join(artefacts, `failed-${at}.png`), fullPage: true });
  }
}

/** What keeps somebody with a screen reader or a keyboard out, by the rules of WCAG 2.2 AA as far as a program can tell. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
    const { violations } = await checker.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
