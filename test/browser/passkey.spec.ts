import type { Browser, CDPSession } from 'playwright-core';
import { startProduct, type Product } from '../harness/product.js';
import { enterAs, openBrowser, type Person, showEverybody, sitDown } from './people.js';

/** Passkeys as a person uses them, with Chromium's own authenticator in place of a fingerprint. */
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const name = '中村 由佳';

async function withAuthenticator({ page }: Person): Promise<{ session: CDPSession; id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, id: authenticatorId };
}

async function addPasskey({ page, show }: Person, passkey: string): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('textbox', { name: /^名前/ }).fill(passkey);
  await show('passkey-01-name');
  await page.getByRole('button', { name: '登録に進む' }).click();
  await page.getByText(`パスキー「${passkey}」を登録しました`).waitFor();
  await show('passkey-02-account');
}

async function signOut({ page }: Person): Promise<void> {
  // The page after the sign-in comes with a menu of its own: one that is opened before would go with the old one.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'サインアウト', exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === '/sign-in');
}

it('a person adds a passkey, signs in with it and removes it', async () => {
  const person = await enterAs(browser, product.url, name);
  try {
    const { session, id } = await withAuthenticator(person);
    await person.page.addInitScript(
      `if (localStorage.getItem('offers') === 'none')
         PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);`,
    );
    /** Whether the browser offers passkeys under the mail address: its authenticator here then picks one at once. */
    const offers = (what: 'some' | 'none') =>
      person.page.evaluate(`localStorage.setItem('offers', '${what}')`);
    await addPasskey(person, '仕事用のノートパソコン');
    const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId: id });
    expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }]);

    await offers('none');
    await signOut(person);
    await person.page.getByRole('button', { name: 'パスキーでサインイン' }).click();
    await person.page.waitForURL(({ pathname }) => pathname !== '/sign-in');

    // Offered under the mail address, and picked there: no button at all.
    await offers('some');
    await signOut(person);
    await person.page.waitForURL(({ pathname }) => pathname !== '/sign-in');

    await person.page.goto('/account');
    await person.page.getByRole('button', { name: /^削除する：仕事用/ }).click();
    await person.show('passkey-03-remove');
    await person.page.getByRole('dialog').getByRole('button', { name: '削除する' }).click();
    await person.page.getByText('まだ登録されていません').waitFor();

    await offers('none');
    await signOut(person);
    await person.page.getByRole('button', { name: 'パスキーでサインイン' }).click();
    await person.page.getByText('このパスキーは登録されていません').waitFor();
    await person.show('passkey-04-unknown');
  } catch (error) {
    await showEverybody(browser);
    throw error;
  } finally {
    await person.leave();
  }
}, 90_000);

it('the sign-in page says in both languages how to come in without a password', async () => {
  const person = await sitDown(browser, product.url);
  try {
    await person.page.goto('/sign-in?problem=ACCOUNT_NOT_LINKED');
    await person.page.getByText('まだ「まち会議」と結びついていません').waitFor();
    await person.page.getByText('会社・組織のアカウントでサインイン').click();
    await person.show('passkey-05-sign-in');
    await person.page.goto('/sign-in?problem=%3Cscript%3E&lang=en');
    await person.page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();
    await person.show('passkey-06-sign-in-en');
  } finally {
    await person.leave();
  }
});
