import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOffice, type Office } from './office.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mk-dkim-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a mail server that hangs up', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office?.close());
  afterEach(() => office.clear());

  it('after the whole mail was given to it gets it once more only after a wait', async () => {
    await office.tell();
    office.smtp.atData.push('drop');
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'RETRY', attempts: 1, failure_class: 'CONNECTION' });
    expect(office.smtp.mails).toBe(1);
  });

  it('after the whole mail was given to it may have kept it, which is counted; one that replied or had no mail has not', async () => {
    const counted = async () => {
      await office.tell();
      await office.deliver();
      const { state, found_sending: times } = await office.row();
      return [state, times];
    };
    office.smtp.atData.push('drop');
    expect(await counted()).toEqual(['RETRY', 1]);
    office.smtp.atData.push(451);
    expect(await counted()).toEqual(['RETRY', 0]);
    office.smtp.atRecipient.push(450);
    expect(await counted()).toEqual(['RETRY', 0]);
    expect(await counted()).toEqual(['SENT', 0]);
  });

  it('between two mails is given the second one all the same', async () => {
    await office.tell();
    await office.deliver();
    office.smtp.hangUp();
    await office.tell();
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'SENT', attempts: 1 });
    expect(office.smtp.mails).toBe(2);
  });

  it('is given many mails over few connections', async () => {
    for (let left = 40; left > 0; left -= 1) await office.tell();
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(40);
    expect(office.smtp.connected).toBeLessThanOrEqual(16);
  });
});

describe('DKIM', () => {
  it('signs for the domain that is set, over what a reader goes by', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keyFile = join(folder, 'key.pem');
    await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const settings = { DKIM_DOMAIN: 'machikaigi.example', DKIM_SELECTOR: 'mk2026', DKIM_KEY_FILE: keyFile };
    const office = await openOffice(settings);
    try {
      await office.tell();
      await office.deliver();
      const signature = office.smtp.taken[0]?.mail.headers.find(({ key }) => key === 'dkim-signature')?.value;
      expect(signature).toMatch(/d=machikaigi\.example;.*s=mk2026;/s);
      for (const header of ['from', 'to', 'subject', 'message-id', 'date']) {
        expect(signature?.toLowerCase()).toMatch(new RegExp(`h=[^;]*\\b${header}\\b`));
      }
    } finally {
      await office.close();
    }
  }, 60_000);
});
