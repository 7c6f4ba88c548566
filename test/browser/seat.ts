import type { Browser, Page, Request } from 'playwright-core';
import { faultsOf, sitDown } from './people.js';

/** A browser in which everything is noted that a page should not do. */
export interface Screen {
  readonly page: Page;
  /** Goes there and waits until nothing more is coming. */
  readonly open: (address: string) => Promise<void>;
  /** What went wrong since the last time it was asked. */
  readonly noted: () => Promise<readonly string[]>;
  readonly leave: () => Promise<void>;
}

const laptop = { width: 1366, height: 768 };
const phone = { width: 360, height: 740 };

/** @param email who signs in; null for nobody */
export async function sitAtScreen(
  browser: Browser,
  url: string,
  email: string | null,
  { password = '', language = 'ja' }: { readonly password?: string; readonly language?: 'ja' | 'en' } = {},
): Promise<Screen> {
  const { page, leave } = await sitDown(browser, url, laptop);
  const notes: string[] = [];
  page.on('pageerror', (error) => notes.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') notes.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    notes.push(`a script opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(`
    if (location.protocol.startsWith('http')) localStorage.setItem('language', '${language}');
    window.__noted = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      window.__noted.push('CSP: ' + violatedDirective + ' ' + blockedURI + ' ' + sourceFile));
    for (const name of ['alert', 'confirm', 'prompt']) window[name] = (text) => window.__noted.push('a script ran: ' + text);
  `);
  const waiting = waitingIn(page);
  const open = async (address: string) => {
    // As a link does it, once the web is there: its files and letters are fetched once.
    if (page.url().startsWith(url))
      await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
    else await page.goto(address);
    await untilQuiet(page, waiting);
  };
  if (email !== null) await signIn(page, email, password);
  return {
    page,
    open,
    leave,
    noted: async () => [...notes.splice(0), ...(await page.evaluate<string[]>('window.__noted.splice(0)'))],
  };
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/privacy');
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const body = JSON.stringify({ query, variables: { input: { email, password } } });
  const answer = await page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: text });
    return response.text();
  }, body);
  if (!answer.includes('"SignedIn"')) throw new Error(`${email} could not sign in: ${answer}`);
  await page.goto('about:blank');
}

/** Requests under way; a letter that comes later moves nothing. */
function waitingIn(page: Page): Set<Request> {
  const waiting = new Set<Request>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') waiting.add(request);
  });
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  return waiting;
}

/** No request under way, a heading there, and no grey lines: twice in a row. */
async function untilQuiet(page: Page, waiting: ReadonlySet<Request>): Promise<void> {
  const until = Date.now() + 8000;
  for (let quiet = 0; quiet < 2 && Date.now() < until;) {
    await page.waitForTimeout(25);
    const shown = await page
      .evaluate<boolean>(`!!document.querySelector('h1') && !document.querySelector('.after-300ms')`)
      .catch(() => false);
    quiet = shown && waiting.size === 0 ? quiet + 1 : 0;
    if (Date.now() > until) throw new Error(`${page.url()} doesn't come to rest`);
  }
}

/** Headings of pages that somebody sees who came to the wrong address. */
const elsewhere =
  /^サインイン$|このページは見つかりません|担当ではありません|だけが(見られる|使える)|この画面は?を?表示でき|このリンクは使えません|まだ決まって/;

/** Whether it is what the address stands for, and not its place for strangers. */
export async function isElsewhere(page: Page): Promise<boolean> {
  return elsewhere.test((await page.locator('h1').textContent()) ?? '');
}

/** What keeps people out of the page that is shown: no heading or title, axe, and scrolling sideways, also on a telephone. */
export async function faultsOfPage(page: Page): Promise<readonly string[]> {
  const faults = [...(await faultsOf(page)), ...(await sideways(page, 'a laptop'))];
  const [headings, title] = await page.evaluate<[number, string]>(
    `[document.querySelectorAll('h1').length, document.title]`,
  );
  if (headings !== 1) faults.push(`${headings} headings of the first level`);
  if (!/.｜まち会議|Machikaigi/.test(title)) faults.push(`the title is “${title}”`);
  return [...faults, ...(await sidewaysOnPhone(page))];
}

export async function sidewaysOnPhone(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(phone);
  const faults = await sideways(page, 'a telephone');
  await page.setViewportSize(laptop);
  return faults;
}

export async function sideways(page: Page, where: string): Promise<string[]> {
  const [wide, window, widest] = await page.evaluate<[number, number, string]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [scrollWidth, clientWidth, ''];
    const out = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
    return [scrollWidth, clientWidth, out.slice(-3).map((it) => it.outerHTML.slice(0, 160)).join(' | ')];
  })()`);
  return wide > window ? [`scrolls sideways on ${where}: ${wide} > ${window}: ${widest}`] : [];
}
