import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { told } from '../../factories/told.js';
import { openOffice, type Office } from './office.js';
import { signedNames, verifyDkim } from './verify-dkim.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let folder: string;
let office: Office;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mk-dkim-'));
  const DKIM_KEY_FILE = join(folder, 'key.pem');
  await writeFile(DKIM_KEY_FILE, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  office = await openOffice({ DKIM_DOMAIN: 'machikaigi.example', DKIM_SELECTOR: 'mk', DKIM_KEY_FILE });
  // A day is attached to what is about a match; here there are none.
  await office.ask(`alter table notification drop constraint notification_match_id_fkey`);
}, 60_000);
afterAll(async () => {
  await office?.close();
  await rm(folder, { recursive: true });
});
afterEach(() => office.clear());

async function sent(with_: Parameters<Office['tell']>[0]): Promise<string> {
  await office.tell(with_);
  await office.ask(`update notification set match_id = gen_random_uuid()`);
  await office.deliver();
  const [taken, ...others] = office.smtp.taken;
  if (!taken || others.length > 0) throw new Error('not one mail');
  return taken.raw;
}

/** A Japanese subject and text, an attached day, a mail that may be switched off in one click. */
const messages = [told('ANSWER_CONFIRMED'), told('CALL_FOR_OFFERS')];

describe('a signed mail', () => {
  it.each(messages)('of the kind $kind is verified by the standard alone', async (message) => {
    const raw = await sent(message);
    expect(raw).toMatch(/^Subject: =\?UTF-8\?/im);
    expect(raw.includes('Content-Disposition: attachment')).toBe(message.kind === 'ANSWER_CONFIRMED');
    expect(verifyDkim(raw, publicKey)).toBeNull();
    const names = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'];
    expect(signedNames(raw)).toEqual(expect.arrayContaining(names));
  });

  it('is found out when its body, a signed header or the key is another one', async () => {
    const raw = await sent(told('ANSWER_CONFIRMED'));
    const [head = '', ...body] = raw.split('\r\n\r\n');
    const rest = body.join('\r\n\r\n');
    const lastLetter = rest.search(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/);
    const changed = `${rest.slice(0, lastLetter)}${rest[lastLetter] === 'A' ? 'B' : 'A'}${rest.slice(lastLetter + 1)}`;
    expect(verifyDkim(`${head}\r\n\r\n${changed}`, publicKey)).toBe('BODY_CHANGED');
    expect(verifyDkim(raw.replace(/^Subject: .*/im, 'Subject: another'), publicKey)).toBe('HEADERS_CHANGED');
    expect(verifyDkim(raw.replace(/^To: .*/im, 'To: other@x.test'), publicKey)).toBe('HEADERS_CHANGED');
    expect(verifyDkim(raw.replace(/^DKIM-Signature/im, 'X-None'), publicKey)).toBe('NOT_SIGNED');
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(verifyDkim(raw, other.publicKey)).toBe('HEADERS_CHANGED');
  });

  it('may be folded anew and given white space on its way, which the standard allows', async () => {
    const raw = await sent(told('ANSWER_CONFIRMED'));
    const moved = raw
      .replace(/^(Message-ID:) /im, '$1\r\n\t ')
      .replace(/\r\n\r\n/, '\r\nX-Seen: by a relay\r\n\r\n');
    expect(verifyDkim(`${moved}\r\n\r\n`, publicKey)).toBeNull();
  });
});
